package io.hudhud.template.sentence;

import io.hudhud.languagemodel.LanguageModel;
import io.hudhud.languagemodel.LanguageModelFailure;
import io.hudhud.languagemodel.Turn;
import io.hudhud.shared.Problem;
import io.hudhud.template.life.CheckDraft;
import io.hudhud.template.life.CheckDraft.Found;
import io.hudhud.template.life.Draft;
import io.hudhud.template.life.DraftContent;
import io.hudhud.template.life.Drafts;
import io.hudhud.template.rules.Severity;
import io.hudhud.workspace.AuditTrail;
import io.hudhud.workspace.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets the model write, tells it what the rules found, and keeps its best try as a draft that a person goes on with. */
@Service
public class WriteFromSentence {

    private static final int TRIES = 3;

    private final LanguageModel model;
    private final CheckDraft check;
    private final Drafts drafts;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    WriteFromSentence(
            LanguageModel model, CheckDraft check, Drafts drafts, AuditTrail audit, TransactionTemplate transaction) {
        this.model = model;
        this.check = check;
        this.drafts = drafts;
        this.audit = audit;
        this.transaction = transaction;
    }

    private record Try(DraftContent content, List<Found> errors) {}

    /** The name of the model that writes; empty when this server has none. */
    public Optional<String> model() {
        return model.name();
    }

    /** @throws Problem 409 without a model or an account, 502 when the model does not answer as it should */
    public Draft write(Caller caller, TemplateWish wish) {
        String name = model.name()
                .orElseThrow(() -> Problem.of(
                        HttpStatus.CONFLICT,
                        SentenceProblem.NO_LANGUAGE_MODEL,
                        "no language model is set up: whoever runs this server sets HUDHUD_MODEL_URL"));
        String account = drafts.account(caller, wish.account());
        Try best = written(caller, account, wish);
        return Objects.requireNonNull(transaction.execute(status -> {
            Draft draft = drafts.add(caller, account, best.content());
            audit.record(
                    caller,
                    "template-draft.written",
                    "template-draft",
                    draft.id().toString(),
                    Map.of("model", name, "errors", best.errors().size()));
            return draft;
        }));
    }

    private Try written(Caller caller, String account, TemplateWish wish) {
        var turns = new ArrayList<Turn>();
        turns.add(Turn.system(Instructions.system()));
        turns.add(Turn.user(Instructions.wish(wish)));
        Try best = null;
        try {
            for (int attempt = 1; attempt <= TRIES; attempt++) {
                var answer = model.ask(turns);
                var content = new Proposal(wish, answer).content();
                var errors = errors(caller, account, content);
                if (best == null || errors.size() < best.errors().size()) {
                    best = new Try(content, errors);
                }
                if (errors.isEmpty()) {
                    return best;
                }
                turns.add(Turn.assistant(answer.toString()));
                turns.add(Turn.user(Instructions.mend(errors)));
            }
        } catch (LanguageModelFailure failure) {
            if (best == null) {
                throw Problem.of(
                        HttpStatus.BAD_GATEWAY,
                        SentenceProblem.LANGUAGE_MODEL_FAILED,
                        String.valueOf(failure.getMessage()));
            }
        }
        return Objects.requireNonNull(best);
    }

    /** Addresses and numbers are the person's to give: the model is not asked for them again. */
    private List<Found> errors(Caller caller, String account, DraftContent content) {
        return check.check(caller.workspace(), account, null, content).stream()
                .filter(found -> found.finding().severity() == Severity.ERROR)
                .filter(found -> !found.finding().at().matches(".*buttons\\.\\d+\\.(url|phone).*"))
                .toList();
    }
}
