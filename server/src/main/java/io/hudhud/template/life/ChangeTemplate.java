package io.hudhud.template.life;

import io.hudhud.sender.Account;
import io.hudhud.sender.Senders;
import io.hudhud.shared.Problem;
import io.hudhud.template.OwnChanges;
import io.hudhud.template.SyncTemplates;
import io.hudhud.template.Template;
import io.hudhud.template.Templates;
import io.hudhud.template.Variant;
import io.hudhud.whatsapp.GraphResult;
import io.hudhud.whatsapp.GraphResult.Answered;
import io.hudhud.whatsapp.GraphResult.Postponed;
import io.hudhud.whatsapp.GraphResult.Refused;
import io.hudhud.whatsapp.GraphResult.Unreachable;
import io.hudhud.whatsapp.TemplateApi;
import io.hudhud.workspace.AuditTrail;
import io.hudhud.workspace.Caller;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Deletes templates at Meta and ends their pauses. */
@Service
public class ChangeTemplate {

    private final Templates templates;
    private final SyncTemplates sync;
    private final OwnChanges changes;
    private final Senders senders;
    private final TemplateApi whatsapp;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    ChangeTemplate(
            Templates templates,
            SyncTemplates sync,
            OwnChanges changes,
            Senders senders,
            TemplateApi whatsapp,
            AuditTrail audit,
            TransactionTemplate transaction) {
        this.templates = templates;
        this.sync = sync;
        this.changes = changes;
        this.senders = senders;
        this.whatsapp = whatsapp;
        this.audit = audit;
        this.transaction = transaction;
    }

    /**
     * Deletes one language, or with none given the whole template: its name is then blocked for 30 days.
     *
     * @throws Problem 404; 409 or 502 with Meta's words
     */
    public void delete(Caller caller, UUID id, @Nullable String language) {
        var template = templates.get(caller.workspace(), id);
        var account = account(caller, template);
        String metaId = language == null ? null : variant(template, language).metaId();
        answered(whatsapp.delete(account.graph(), template.name(), metaId));
        transaction.executeWithoutResult(status -> {
            changes.deleted(caller, template, language);
            audit(caller, "template.deleted", id, language == null ? "*" : language);
        });
    }

    /** @throws Problem 404; 409 or 502 with Meta's words */
    public Template unpause(Caller caller, UUID id, String language) {
        var template = templates.get(caller.workspace(), id);
        var variant = variant(template, language);
        answered(whatsapp.unpause(account(caller, template).graph(), variant.metaId()));
        transaction.executeWithoutResult(status -> {
            changes.unpaused(caller, template, variant);
            audit(caller, "template.unpaused", id, language);
        });
        sync.syncNow(caller.workspace());
        return templates.get(caller.workspace(), id);
    }

    private void audit(Caller caller, String what, UUID id, String language) {
        audit.record(caller, what, "template", id.toString(), Map.of("language", language));
    }

    private Account account(Caller caller, Template template) {
        return senders.account(caller.workspace(), template.wabaId()).orElseThrow(DraftProblem::noAccount);
    }

    private static Variant variant(Template template, String language) {
        return template.variants().stream()
                .filter(variant -> variant.language().equals(language))
                .findFirst()
                .orElseThrow(() -> Problem.of(
                        HttpStatus.NOT_FOUND, DraftProblem.NO_SUCH_LANGUAGE, "the template has no such language"));
    }

    private static void answered(GraphResult<Boolean> result) {
        switch (result) {
            case Answered<Boolean> _ -> {}
            case Refused<Boolean> refused ->
                throw Problem.of(
                        HttpStatus.CONFLICT,
                        DraftProblem.WHATSAPP_REFUSED,
                        "WhatsApp refused it: " + refused.explanation());
            case Unreachable<Boolean>(var cause, var _) ->
                throw Problem.of(
                        HttpStatus.BAD_GATEWAY,
                        DraftProblem.WHATSAPP_UNREACHABLE,
                        "WhatsApp did not answer (" + cause + "): read the templates again, then try once more");
            case Postponed<Boolean>(var until) ->
                throw Problem.of(
                        HttpStatus.BAD_GATEWAY,
                        DraftProblem.WHATSAPP_UNREACHABLE,
                        "WhatsApp was asked too often: again after " + until);
        }
    }
}
