package io.hudhud.sender;

import io.hudhud.shared.Problem;
import io.hudhud.whatsapp.GraphResult.Answered;
import io.hudhud.whatsapp.GraphResult.Postponed;
import io.hudhud.whatsapp.GraphResult.Refused;
import io.hudhud.whatsapp.GraphResult.Unreachable;
import io.hudhud.whatsapp.ManagementApi;
import io.hudhud.workspace.AuditTrail;
import io.hudhud.workspace.Caller;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands a file to WhatsApp, for one number. The file itself is not kept here; the call happens outside of any transaction. */
@Component
public class UploadMedia {

    /** How long WhatsApp keeps what was uploaded. */
    static final Duration LIVES = Duration.ofDays(30);

    private static final int LONGEST_NAME = 200;

    private final Senders senders;
    private final ManagementApi whatsapp;
    private final MediaFiles files;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    UploadMedia(
            Senders senders,
            ManagementApi whatsapp,
            MediaFiles files,
            AuditTrail audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.senders = senders;
        this.whatsapp = whatsapp;
        this.files = files;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A file to hand over, {@code bytes} long. */
    public record File(String name, String type, long bytes, Path content) {}

    /** What came of it. */
    record Uploaded(UUID sender, String mediaId, String fileName, String type, long bytes, Instant at) {}

    /** @throws Problem 404, 400 for a type or size that WhatsApp does not take, 502 when it refuses or does not answer */
    public Media upload(Caller caller, UUID sender, File file) {
        var route = senders.route(caller.workspace(), sender).orElseThrow(UploadMedia::noSuchSender);
        mustFit(file);
        String name = file.name().length() > LONGEST_NAME ? file.name().substring(0, LONGEST_NAME) : file.name();
        // From before the call: never later than WhatsApp counts.
        Instant at = clock.instant();
        String id = switch (whatsapp.uploadMedia(route.number(), name, file.type(), file.content())) {
            case Answered<String>(var answered) -> answered;
            case Refused<String> refused -> throw failed("WhatsApp refused the file: " + refused.explanation());
            case Unreachable<String>(var cause) -> throw failed("WhatsApp cannot be reached: " + cause);
            case Postponed<String>(var until) -> throw failed("WhatsApp was asked too often: again after " + until);
        };
        return keep(caller, new Uploaded(sender, id, name, file.type(), file.bytes(), at));
    }

    private Media keep(Caller caller, Uploaded uploaded) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var media = files.add(caller.workspace(), uploaded);
            audit.record(
                    caller,
                    "media.uploaded",
                    "media",
                    media.id().toString(),
                    Map.of("sender", media.sender().toString(), "type", media.type(), "bytes", media.bytes()));
            return media;
        }));
    }

    private static void mustFit(File file) {
        long most = MediaLimits.most(file.type());
        if (most == 0) {
            throw Problem.of(
                    HttpStatus.BAD_REQUEST,
                    SenderProblem.MEDIA_TYPE_NOT_SUPPORTED,
                    "WhatsApp takes JPEG, PNG, MP4, 3GPP and PDF files: say which it is as the Content-Type of the part");
        }
        if (file.bytes() == 0 || file.bytes() > most) {
            throw Problem.of(
                    HttpStatus.BAD_REQUEST,
                    SenderProblem.MEDIA_SIZE,
                    "a file of this type has 1 to " + most + " bytes: make it smaller");
        }
    }

    private static Problem noSuchSender() {
        return Problem.of(
                HttpStatus.NOT_FOUND, SenderProblem.NO_SUCH_SENDER, "there is no such number in this workspace");
    }

    private static Problem failed(String sentence) {
        return Problem.of(HttpStatus.BAD_GATEWAY, SenderProblem.UPLOAD_FAILED, sentence);
    }
}
