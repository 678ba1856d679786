package io.hudhud.sender.fit;

import com.drew.imaging.mp4.Mp4MetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.mp4.media.Mp4SoundDirectory;
import com.drew.metadata.mp4.media.Mp4VideoDirectory;
import io.hudhud.sender.fit.Unfit.Reason;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Phones record what WhatsApp does not take: only H.264 with one AAC sound track, or none, arrives. */
final class CheckFilm {

    private static final String PICTURES = "H.264";
    private static final String SOUND = "AAC";

    private CheckFilm() {}

    static void check(Path file) throws IOException, Unfit {
        Metadata film;
        try {
            film = Mp4MetadataReader.readMetadata(file.toFile());
        } catch (RuntimeException e) {
            throw unreadable();
        }
        var pictures = film.getDirectoriesOfType(Mp4VideoDirectory.class);
        var sounds = film.getDirectoriesOfType(Mp4SoundDirectory.class);
        if (pictures.isEmpty()) {
            throw unreadable();
        }
        if (sounds.size() > 1) {
            throw new Unfit(Reason.CODEC);
        }
        for (var picture : pictures) {
            if (!is(PICTURES, picture.getString(Mp4VideoDirectory.TAG_COMPRESSION_TYPE))) {
                throw new Unfit(Reason.CODEC);
            }
        }
        for (var sound : sounds) {
            if (!is(SOUND, sound.getString(Mp4SoundDirectory.TAG_AUDIO_FORMAT))) {
                throw new Unfit(Reason.CODEC);
            }
        }
    }

    private static boolean is(String codec, @Nullable String named) {
        return named != null && named.contains(codec);
    }

    private static Unfit unreadable() {
        return new Unfit(Reason.UNREADABLE);
    }
}
