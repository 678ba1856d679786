package io.hudhud.sender;

import io.hudhud.shared.Problem;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.whatsapp.GraphResult;
import io.hudhud.whatsapp.GraphResult.Answered;
import io.hudhud.whatsapp.GraphResult.Postponed;
import io.hudhud.whatsapp.GraphResult.Refused;
import io.hudhud.whatsapp.GraphResult.Unreachable;
import io.hudhud.whatsapp.ManagementApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Gives a file back, so that people see what they picked: as it was kept, else from WhatsApp, which may have it alone. */
@Component
public class ReadMedia {

    /** What is fetched from WhatsApp; larger documents are not worth the wait. */
    private static final long MOST = 16 * 1024 * 1024L;

    /** @param kind by its first bytes */
    public record Content(Media media, MediaKind kind) {}

    private final MediaFiles files;
    private final KeptMedia kept;
    private final Senders senders;
    private final ManagementApi whatsapp;
    private final Clock clock;

    ReadMedia(MediaFiles files, KeptMedia kept, Senders senders, ManagementApi whatsapp, Clock clock) {
        this.files = files;
        this.kept = kept;
        this.senders = senders;
        this.whatsapp = whatsapp;
        this.clock = clock;
    }

    /**
     * Writes the file to {@code into}.
     *
     * @throws Problem 404 without such a file, 410 when WhatsApp has forgotten it, 409 when its number is not in use any more,
     *     413 when it is too large to be shown, 502 when WhatsApp does not give it
     */
    public Content read(WorkspaceId workspace, UUID id, Path into) {
        Media media = files.find(workspace, id)
                .orElseThrow(() -> Problem.of(
                        HttpStatus.NOT_FOUND, SenderProblem.NO_SUCH_MEDIA, "there is no such file in this workspace"));
        if (kept.read(workspace, media, into)) {
            return new Content(media, kind(into));
        }
        if (!clock.instant().isBefore(media.expiresAt())) {
            throw Problem.of(
                    HttpStatus.GONE,
                    SenderProblem.MEDIA_EXPIRED,
                    "WhatsApp keeps a file for 30 days and has forgotten this one: upload it again");
        }
        if (media.bytes() > MOST) {
            throw Problem.of(
                    HttpStatus.CONTENT_TOO_LARGE,
                    SenderProblem.MEDIA_TOO_LARGE_TO_SHOW,
                    "this file is too large to be shown here; it can be sent all the same");
        }
        var route = senders.route(workspace, media.sender())
                .orElseThrow(() -> Problem.of(
                        HttpStatus.NOT_FOUND,
                        SenderProblem.NO_SUCH_SENDER,
                        "the number that this file was uploaded for is not in use any more"));
        answered(whatsapp.downloadMedia(route.number(), media.mediaId(), into, MOST));
        return new Content(media, kind(into));
    }

    private static MediaKind kind(Path file) {
        try (var content = Files.newInputStream(file)) {
            return MediaKind.of(content.readNBytes(MediaKind.HEAD))
                    .orElseThrow(() -> failed("what WhatsApp gave is no picture, film or document"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answered(GraphResult<Long> result) {
        switch (result) {
            case Answered<Long> _ -> {}
            case Refused<Long> refused -> throw failed("WhatsApp does not give the file: " + refused.explanation());
            case Unreachable<Long>(var cause, var _) -> throw failed("WhatsApp cannot be reached: " + cause);
            case Postponed<Long>(var until) -> throw failed("WhatsApp was asked too often: again after " + until);
        }
    }

    private static Problem failed(String sentence) {
        return Problem.of(HttpStatus.BAD_GATEWAY, SenderProblem.MEDIA_NOT_READ, sentence);
    }
}
