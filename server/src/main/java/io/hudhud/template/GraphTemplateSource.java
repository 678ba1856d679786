package io.hudhud.template;

import io.hudhud.sender.Senders;
import io.hudhud.whatsapp.GraphAccount;
import io.hudhud.whatsapp.GraphResult.Answered;
import io.hudhud.whatsapp.GraphResult.Postponed;
import io.hudhud.whatsapp.GraphResult.Refused;
import io.hudhud.whatsapp.GraphResult.Unreachable;
import io.hudhud.whatsapp.ManagementApi;
import io.hudhud.whatsapp.ManagementApi.TemplatePage;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks Meta for the templates of the accounts that senders belong to. */
@Component
class GraphTemplateSource implements TemplateSource {

    private final Senders senders;
    private final ManagementApi whatsapp;

    GraphTemplateSource(Senders senders, ManagementApi whatsapp) {
        this.senders = senders;
        this.whatsapp = whatsapp;
    }

    @Override
    public List<Account> accounts() {
        return senders.accounts().stream()
                .map(account -> new Account(account.workspace(), account.graph().wabaId()))
                .toList();
    }

    @Override
    public Page page(Account account, @Nullable String after) {
        return switch (whatsapp.templates(graph(account), ListedVariant.FIELDS, after)) {
            case Answered<TemplatePage>(TemplatePage(var data, var next)) -> {
                // Taken for an empty list, it would delete every template.
                if (!data.isArray()) {
                    throw new SourceUnavailable("WhatsApp answered without a list of templates");
                }
                yield new Page(data, next);
            }
            case Refused<TemplatePage> refused ->
                throw new SourceUnavailable(
                        "WhatsApp refused the list with error " + refused.code() + ": " + refused.explanation());
            case Unreachable<TemplatePage>(var cause, var _) ->
                throw new SourceUnavailable("WhatsApp could not be reached: " + cause);
            case Postponed<TemplatePage>(var until) ->
                throw new SourceUnavailable("WhatsApp was asked too often: again after " + until);
        };
    }

    private GraphAccount graph(Account account) {
        return senders.account(account.workspace(), account.wabaId())
                .map(io.hudhud.sender.Account::graph)
                .orElseThrow(() -> new SourceUnavailable("no number of this account is in use any more"));
    }
}
