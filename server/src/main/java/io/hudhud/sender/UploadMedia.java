package io.hudhud.sender;

import io.hudhud.shared.FieldProblem;
import io.hudhud.shared.Problem;
import io.hudhud.whatsapp.GraphResult.Answered;
import io.hudhud.whatsapp.GraphResult.Postponed;
import io.hudhud.whatsapp.GraphResult.Refused;
import io.hudhud.whatsapp.GraphResult.Unreachable;
import io.hudhud.whatsapp.ManagementApi;
import io.hudhud.workspace.AuditTrail;
import io.hudhud.workspace.Caller;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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

    /** A file to hand over, {@code bytes} long. What it is shows from its content. */
    public record File(String name, long bytes, Path content) {}

    /** What came of it. */
    record Uploaded(UUID sender, String mediaId, String fileName, String type, long bytes, Instant at) {}

    /** @throws Problem 404, 400 for a type or size that WhatsApp does not take, 502 when it refuses or does not answer */
    public Media upload(Caller caller, UUID sender, File file) {
        var route = senders.route(caller.workspace(), sender).orElseThrow(UploadMedia::noSuchSender);
        String type = fitting(file).type();
        String name = file.name().length() > LONGEST_NAME ? file.name().substring(0, LONGEST_NAME) : file.name();
        // From before the call: never later than WhatsApp counts.
        Instant at = clock.instant();
        String id = switch (whatsapp.uploadMedia(route.number(), name, type, file.content())) {
            case Answered<String>(var answered) -> answered;
            case Refused<String> refused -> throw failed("WhatsApp refused the file: " + refused.explanation());
            case Unreachable<String>(var cause) -> throw failed("WhatsApp cannot be reached: " + cause);
            case Postponed<String>(var until) -> throw failed("WhatsApp was asked too often: again after " + until);
        };
        return keep(caller, new Uploaded(sender, id, name, type, file.bytes(), at));
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

    private static MediaKind fitting(File file) {
        var kind = MediaKind.of(head(file))
                .orElseThrow(() -> refused(
                        SenderProblem.MEDIA_TYPE_NOT_SUPPORTED,
                        FieldProblem.Kind.WRONG_FORM,
                        "WhatsApp takes JPEG, PNG, MP4, 3GPP and PDF files, and this is none of them"));
        if (file.bytes() > kind.most()) {
            throw refused(
                    SenderProblem.MEDIA_SIZE,
                    FieldProblem.Kind.TOO_LONG,
                    "a file of this type has at most " + kind.most() + " bytes: make it smaller");
        }
        return kind;
    }

    private static byte[] head(File file) {
        if (file.bytes() == 0) {
            throw refused(SenderProblem.MEDIA_SIZE, FieldProblem.Kind.TOO_SHORT, "this file is empty");
        }
        try (var content = Files.newInputStream(file.content())) {
            return content.readNBytes(MediaKind.HEAD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Problem refused(SenderProblem code, FieldProblem.Kind kind, String sentence) {
        return Problem.of(HttpStatus.BAD_REQUEST, code, sentence)
                .with("errors", List.of(FieldProblem.of("file", kind, sentence)));
    }

    private static Problem noSuchSender() {
        return Problem.of(
                HttpStatus.NOT_FOUND, SenderProblem.NO_SUCH_SENDER, "there is no such number in this workspace");
    }

    private static Problem failed(String sentence) {
        return Problem.of(HttpStatus.BAD_GATEWAY, SenderProblem.UPLOAD_FAILED, sentence);
    }
}
