package io.hudhud.sender.fit;

import io.hudhud.sender.MediaKind;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that WhatsApp takes.
 *
 * @param bytes its length
 * @param madeFrom the media type of what it was made from; absent when it is the file that was given
 */
public record Fitted(
        MediaKind kind, Path content, long bytes, @Nullable String madeFrom) {

    private static final int LONGEST_NAME = 200;

    /** The name that was given, cut where it is too long; what was remade has the ending of what it is now. */
    public String named(String name) {
        String ending = madeFrom == null ? "" : kind == MediaKind.PNG ? ".png" : ".jpg";
        String stem = madeFrom == null ? name : name.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
        int most = LONGEST_NAME - ending.length();
        return (stem.length() > most ? stem.substring(0, most) : stem) + ending;
    }
}
