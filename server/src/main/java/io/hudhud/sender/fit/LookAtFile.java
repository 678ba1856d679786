package io.hudhud.sender.fit;

import io.hudhud.sender.MediaKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The program that {@link LookApart} runs: the type of a file, the file, and one to write to; one line of answer. */
final class LookAtFile {

    private LookAtFile() {}

    @SuppressWarnings("SystemOut") // its answer
    public static void main(String[] arguments) throws IOException {
        String answer;
        try {
            answer = LookApart.fitted(look(arguments[0], Path.of(arguments[1]), Path.of(arguments[2])));
        } catch (Unfit unfit) {
            answer = LookApart.unfit(unfit.reason());
        }
        System.out.println(answer);
    }

    private static MediaKind look(String type, Path file, Path room) throws IOException, Unfit {
        Files.write(room, new byte[0]);
        switch (type) {
            case "video/mp4", "video/3gpp" -> CheckFilm.check(file);
            case "application/pdf" -> CheckDocument.check(file);
            default -> {
                return FitPicture.fit(type, file, room);
            }
        }
        return kind(type);
    }

    static MediaKind kind(String type) {
        for (MediaKind kind : MediaKind.values()) {
            if (kind.type().equals(type)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(type);
    }
}
