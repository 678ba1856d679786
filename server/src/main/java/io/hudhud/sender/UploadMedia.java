package io.hudhud.sender;

import io.hudhud.files.FilesUnavailable;
import io.hudhud.sender.fit.FitFile;
import io.hudhud.sender.fit.Fitted;
import io.hudhud.sender.fit.Unfit;
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
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands a file to WhatsApp for one number, in a form that WhatsApp takes, and keeps it. The calls happen outside of any
 * transaction. A file that could not be kept can be sent all the same, for as long as WhatsApp has it.
 */
@Component
public class UploadMedia {

    /** How long WhatsApp keeps what was uploaded. */
    static final Duration LIVES = Duration.ofDays(30);

    private static final Logger log = LoggerFactory.getLogger(UploadMedia.class);

    private final Senders senders;
    private final FitFile fit;
    private final ManagementApi whatsapp;
    private final MediaFiles files;
    private final KeptMedia kept;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    UploadMedia(
            Senders senders,
            FitFile fit,
            ManagementApi whatsapp,
            MediaFiles files,
            KeptMedia kept,
            AuditTrail audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.senders = senders;
        this.fit = fit;
        this.whatsapp = whatsapp;
        this.files = files;
        this.kept = kept;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A file to hand over, {@code bytes} long. What it is shows from its content. */
    public record File(String name, long bytes, Path content) {}

    /** What came of it. */
    record Uploaded(
            UUID sender,
            String mediaId,
            String fileName,
            String type,
            long bytes,
            Instant at,
            Media.@Nullable Original original) {}

    /** @throws Problem 404, 400 for what WhatsApp does not take and nobody can mend, 502 when it refuses or does not answer */
    public Media upload(Caller caller, UUID sender, File file) {
        var route = senders.route(caller.workspace(), sender).orElseThrow(UploadMedia::noSuchSender);
        try {
            Path room = Files.createTempFile("hudhud-fitted", null);
            try {
                Fitted fitted = fit.fit(file.content(), room);
                return kept(caller, handed(caller, route, file, fitted), fitted.content());
            } catch (Unfit unfit) {
                throw refused(unfit);
            } finally {
                Files.deleteIfExists(room);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Media handed(Caller caller, SenderRoute route, File file, Fitted fitted) {
        String type = fitted.kind().type();
        String name = fitted.named(file.name());
        // From before the call: never later than WhatsApp counts.
        Instant at = clock.instant();
        String id = switch (whatsapp.uploadMedia(route.number(), name, type, fitted.content())) {
            case Answered<String>(var answered) -> answered;
            case Refused<String> refused -> throw failed("WhatsApp refused the file: " + refused.explanation());
            case Unreachable<String>(var cause, var _) -> throw failed("WhatsApp cannot be reached: " + cause);
            case Postponed<String>(var until) -> throw failed("WhatsApp was asked too often: again after " + until);
        };
        String madeFrom = fitted.madeFrom();
        var original = madeFrom == null ? null : new Media.Original(madeFrom, file.bytes());
        return added(caller, new Uploaded(route.sender(), id, name, type, fitted.bytes(), at, original));
    }

    private Media added(Caller caller, Uploaded uploaded) {
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

    private Media kept(Caller caller, Media media, Path content) {
        try {
            return kept.keep(caller.workspace(), media, content);
        } catch (FilesUnavailable e) {
            log.warn("The file {} is with WhatsApp, but could not be kept here: {}", media.id(), e.getMessage());
            return media;
        }
    }

    private static Problem refused(Unfit unfit) {
        var code = switch (unfit.reason()) {
            case TYPE -> SenderProblem.MEDIA_TYPE_NOT_SUPPORTED;
            case SIZE, EMPTY -> SenderProblem.MEDIA_SIZE;
            case UNREADABLE, NO_PAGE -> SenderProblem.MEDIA_UNREADABLE;
            case POINTS -> SenderProblem.MEDIA_TOO_MANY_POINTS;
            case PRINT_COLOURS -> SenderProblem.MEDIA_PRINT_COLOURS;
            case CODEC -> SenderProblem.MEDIA_CODEC;
            case LOCKED -> SenderProblem.MEDIA_LOCKED;
            case BUSY -> SenderProblem.MEDIA_BUSY;
        };
        var kind = switch (unfit.reason()) {
            case EMPTY -> FieldProblem.Kind.TOO_SHORT;
            case SIZE, POINTS -> FieldProblem.Kind.TOO_LONG;
            case TYPE, UNREADABLE, NO_PAGE, PRINT_COLOURS, CODEC, LOCKED, BUSY -> FieldProblem.Kind.WRONG_FORM;
        };
        var status = code == SenderProblem.MEDIA_BUSY ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.BAD_REQUEST;
        return Problem.of(status, code, unfit.sentence())
                .with("errors", List.of(FieldProblem.of("file", kind, unfit.sentence())));
    }

    private static Problem noSuchSender() {
        return Problem.of(
                HttpStatus.NOT_FOUND, SenderProblem.NO_SUCH_SENDER, "there is no such number in this workspace");
    }

    private static Problem failed(String sentence) {
        return Problem.of(HttpStatus.BAD_GATEWAY, SenderProblem.UPLOAD_FAILED, sentence);
    }
}
