package io.hudhud.report;

import io.hudhud.campaign.Campaigns;
import io.hudhud.campaign.ConfirmedContent;
import io.hudhud.delivery.FindMessages;
import io.hudhud.delivery.Ledger;
import io.hudhud.delivery.MessageFilter;
import io.hudhud.delivery.MessageKey;
import io.hudhud.delivery.MessageRow;
import io.hudhud.delivery.Milestone;
import io.hudhud.delivery.Origins;
import io.hudhud.report.SentAsView.SentExample;
import io.hudhud.report.SentAsView.SentVariant;
import io.hudhud.template.CompiledTemplate;
import io.hudhud.template.Preview;
import io.hudhud.workspace.Caller;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Shows messages of campaigns as they were sent: the words that were confirmed, with the values that each attempt kept. */
@Component
public class ShowSent {

    /** Examples are looked for among so many messages that WhatsApp took. */
    private static final int LOOKED_AT = 100;

    private final Campaigns campaigns;
    private final ConfirmedContent confirmed;
    private final FindMessages messages;
    private final Ledger ledger;
    private final Origins origins;
    private final PersonNames names;
    private final JsonMapper json;

    ShowSent(
            Campaigns campaigns,
            ConfirmedContent confirmed,
            FindMessages messages,
            Ledger ledger,
            Origins origins,
            PersonNames names,
            JsonMapper json) {
        this.campaigns = campaigns;
        this.confirmed = confirmed;
        this.messages = messages;
        this.ledger = ledger;
        this.origins = origins;
        this.names = names;
        this.json = json;
    }

    /** @throws io.hudhud.shared.Problem 404 when the workspace has no such campaign, 409 when it is a draft */
    public SentAsView campaign(Caller caller, UUID id) {
        var launch = campaigns.get(caller.workspace(), id).launch();
        if (launch == null) {
            throw ReportProblem.notLaunched();
        }
        var template = confirmed.template(caller.workspace(), id);
        var accepted = origins.variants(caller.workspace(), launch.origin());
        var examples = PersonNames.maySee(caller)
                ? examples(caller, template, launch.origin())
                : Map.<String, SentExample>of();
        return new SentAsView(
                template.template(),
                template.name(),
                template.languages().entrySet().stream()
                        .map(each -> new SentVariant(
                                each.getKey(),
                                each.getValue(),
                                accepted.getOrDefault(each.getKey(), 0L),
                                said(template, each.getKey(), Map.of()).orElseThrow(),
                                examples.get(each.getKey())))
                        .toList());
    }

    /** What an attempt of a campaign said, of which the ledger kept {@code values}; nothing when it said nothing. */
    Optional<SentMessage> message(Caller caller, UUID campaign, String values) {
        return said(confirmed.template(caller.workspace(), campaign), values);
    }

    private Map<String, SentExample> examples(Caller caller, CompiledTemplate template, long origin) {
        var some = messages
                .page(caller.workspace(), origin, MessageFilter.reached(Milestone.ACCEPTED), 0, LOOKED_AT)
                .items()
                .stream()
                .collect(Collectors.toMap(
                        MessageRow::key, MessageRow::contact, (one, other) -> one, LinkedHashMap::new));
        var values = ledger.lastSaid(caller.workspace(), some.keySet());
        Map<String, MessageKey> first = new LinkedHashMap<>();
        var said = new HashMap<MessageKey, SentMessage>();
        some.keySet()
                .forEach(key -> Optional.ofNullable(values.get(key))
                        .flatMap(kept -> said(template, kept))
                        .ifPresent(message -> {
                            if (first.putIfAbsent(message.language(), key) == null) {
                                said.put(key, message);
                            }
                        }));
        var people = names.of(caller, first.values().stream().map(some::get).toList());
        var examples = new HashMap<String, SentExample>();
        first.forEach((language, key) -> {
            var person = people.get(some.get(key));
            var message = said.get(key);
            if (person != null && message != null) {
                examples.put(language, new SentExample(key.address(), person, message));
            }
        });
        return examples;
    }

    private Optional<SentMessage> said(CompiledTemplate template, String kept) {
        var read = json.readTree(kept);
        String language = read.path("language").asString("");
        Map<String, String> values = new HashMap<>();
        read.path("values")
                .properties()
                .forEach(value -> values.put(value.getKey(), value.getValue().asString()));
        return said(template, language, values);
    }

    private static Optional<SentMessage> said(CompiledTemplate template, String language, Map<String, String> values) {
        return template.said(language, values).map(ShowSent::message);
    }

    private static SentMessage message(Preview preview) {
        return new SentMessage(String.valueOf(preview.language()), List.copyOf(preview.parts()));
    }
}
