package io.hudhud.files;

/** The store does not answer, is full, or does not let us in: a matter for whoever runs this server. */
public class FilesUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    FilesUnavailable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
