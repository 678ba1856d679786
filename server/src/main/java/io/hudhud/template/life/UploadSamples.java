package io.hudhud.template.life;

import io.hudhud.link.KeepLinks;
import io.hudhud.link.TrackedLinks;
import io.hudhud.sender.Account;
import io.hudhud.sender.ReadMedia;
import io.hudhud.shared.Problem;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.template.design.Design;
import io.hudhud.whatsapp.GraphResult.Answered;
import io.hudhud.whatsapp.GraphResult.Postponed;
import io.hudhud.whatsapp.GraphResult.Refused;
import io.hudhud.whatsapp.GraphResult.Unreachable;
import io.hudhud.whatsapp.TemplateApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Hands the samples of a draft to Meta's reviewers: files of its headers, and links that lead somewhere. */
@Component
class UploadSamples {

    private final ReadMedia media;
    private final TemplateApi whatsapp;
    private final KeepLinks keep;
    private final TrackedLinks links;

    UploadSamples(ReadMedia media, TemplateApi whatsapp, KeepLinks keep, TrackedLinks links) {
        this.media = media;
        this.whatsapp = whatsapp;
        this.keep = keep;
        this.links = links;
    }

    /**
     * The language with the handles of its samples.
     *
     * @throws Problem when a file is not there any more, or Meta does not take it
     */
    Design handed(WorkspaceId workspace, Account account, DraftContent content, DraftVariant variant) {
        keep.keepSamples(workspace, TrackedButtons.samples(variant, links));
        var handles = new HashMap<UUID, String>();
        return new Design(
                content.name(),
                variant.language(),
                content.category(),
                content.parameterFormat(),
                content.ttlSeconds(),
                SampleFiles.handled(
                        variant, file -> handles.computeIfAbsent(file, one -> upload(workspace, account, one))));
    }

    private String upload(WorkspaceId workspace, Account account, UUID id) {
        try {
            Path file = Files.createTempFile("hudhud-sample", null);
            try {
                var content = media.read(workspace, id, file);
                return switch (whatsapp.uploadSample(
                        account.graph(),
                        account.app(),
                        content.media().fileName(),
                        content.kind().type(),
                        file)) {
                    case Answered<String>(var handle) -> handle;
                    case Refused<String> refused ->
                        throw failed("WhatsApp refused the sample: " + refused.explanation());
                    case Unreachable<String>(var cause, var _) ->
                        throw failed("WhatsApp did not take the sample: " + cause);
                    case Postponed<String>(var until) ->
                        throw failed("WhatsApp was asked too often: again after " + until);
                };
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Problem failed(String sentence) {
        return Problem.of(HttpStatus.BAD_GATEWAY, DraftProblem.WHATSAPP_REFUSED, sentence);
    }
}
