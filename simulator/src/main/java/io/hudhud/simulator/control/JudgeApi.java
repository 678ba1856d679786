package io.hudhud.simulator.control;

import io.hudhud.simulator.json.Json;
import io.hudhud.simulator.judge.Accepted;
import io.hudhud.simulator.judge.Comparison;
import io.hudhud.simulator.judge.EchoToken;
import io.hudhud.simulator.judge.Judge;
import io.hudhud.simulator.judge.OriginVerdict;
import io.hudhud.simulator.judge.RowFilter;
import io.hudhud.simulator.world.PhoneNumber;
import io.hudhud.simulator.world.Recipient;
import io.hudhud.simulator.world.Template;
import io.hudhud.simulator.world.Users;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Questions to the judge over HTTP. */
final class JudgeApi {
    private static final int MOST_MESSAGES = 10_000;
    private final ControlParts parts;
    private final Judge judge;

    JudgeApi(ControlParts parts) {
        this.parts = parts;
        this.judge = parts.judge();
    }

    ControlAnswer answer(String method, List<String> path, Map<String, String> query, JsonNode body) {
        String question = path.isEmpty() ? "" : path.getFirst();
        return switch (method + ' ' + question) {
            case "GET " -> ControlAnswer.ok(summary());
            case "GET origins" -> origins(path);
            case "GET messages" -> messages(query);
            case "GET rate" -> rate(query.getOrDefault("phone_number_id", ""));
            case "GET timeline" -> timeline(query);
            case "POST compare" -> compare(body);
            default ->
                ControlAnswer.wrong(404, "The judge knows no " + method + " /_simulator/judge/" + question + ".");
        };
    }

    private ObjectNode summary() {
        ObjectNode summary = verdict(judge.everything());
        summary.remove(List.of("period", "origin"));
        summary.put("max_per_second", judge.maxPerSecond(-1));
        summary.set("refused_by_code", Json.MAPPER.valueToTree(parts.refusals().byCode()));
        summary.put("clicks", parts.clicks().total());
        summary.put("statuses_waiting", parts.timers().waiting());
        summary.put("updates_pending", parts.outbox().pending());
        return summary;
    }

    private ControlAnswer origins(List<String> path) {
        if (path.size() == 1) {
            ArrayNode all = Json.array();
            judge.origins(null).forEach(verdict -> all.add(verdict(verdict)));
            return ControlAnswer.ok(all);
        }
        long origin = number("origin", path.get(1));
        List<OriginVerdict> verdicts = judge.origins(origin);
        return verdicts.isEmpty()
                ? ControlAnswer.wrong(404, "Nothing was accepted from origin " + origin + ".")
                : ControlAnswer.ok(verdict(verdicts.getFirst()));
    }

    private ControlAnswer messages(Map<String, String> query) {
        RowFilter filter = filter(query);
        int offset = (int) number("offset", query.getOrDefault("offset", "0"));
        int limit = (int) Math.min(MOST_MESSAGES, number("limit", query.getOrDefault("limit", "100")));
        ObjectNode answer = Json.object().put("count", judge.count(filter));
        ArrayNode messages = answer.putArray("messages");
        judge.messages(filter, offset, limit).forEach(message -> messages.add(shown(message)));
        return ControlAnswer.ok(answer);
    }

    private ControlAnswer rate(String numberId) {
        if (!numberId.isEmpty()) {
            return ControlAnswer.ok(Json.object().put(numberId, judge.maxPerSecond(numberIndex(numberId))));
        }
        ObjectNode rates = Json.object();
        for (PhoneNumber number : parts.world().numbers()) {
            rates.put(number.id(), judge.maxPerSecond(number.index()));
        }
        return ControlAnswer.ok(rates);
    }

    private ControlAnswer timeline(Map<String, String> query) {
        long millis = number("millis", query.getOrDefault("millis", "1000"));
        if (millis == 0) {
            throw new IllegalArgumentException("millis must be at least 1");
        }
        return ControlAnswer.ok(Json.MAPPER.valueToTree(judge.timeline(filter(query), millis)));
    }

    private ControlAnswer compare(JsonNode body) {
        if (body.has("recipients")) {
            Set<Long> expected = new HashSet<>();
            for (String text : Json.texts(body.path("recipients"))) {
                expected.add(recipient(text).key());
            }
            RowFilter among = filter(
                    Json.text(body, "origin"), "", Json.text(body, "phone_number_id"), "", Json.text(body, "since"));
            return ControlAnswer.ok(comparison(judge.compareRecipients(among, expected)));
        }
        if (body.has("messages")) {
            Set<Long> expected = new HashSet<>();
            body.path("messages").forEach(message -> expected.add(message.asLong()));
            return ControlAnswer.ok(
                    comparison(judge.compareMessages(number("origin", Json.text(body, "origin")), expected)));
        }
        if (body.has("tokens")) {
            return tokens(Json.texts(body.path("tokens")));
        }
        throw new IllegalArgumentException("compare needs recipients, tokens, or origin and messages");
    }

    /** All tokens must be of one origin: comparing against several would hide what is missing in one behind another. */
    private ControlAnswer tokens(List<String> texts) {
        Set<Long> messages = new HashSet<>();
        Set<Long> origins = new HashSet<>();
        for (String text : texts) {
            EchoToken token = EchoToken.parse(text);
            if (token == null) {
                throw new IllegalArgumentException(
                        "'" + text + "' is not an echo token h1.{period}.{origin}.{message}.{attempt}");
            }
            messages.add(token.message());
            origins.add(token.origin());
        }
        if (origins.size() != 1) {
            throw new IllegalArgumentException("tokens must be of exactly one origin, these are of " + origins.size());
        }
        return ControlAnswer.ok(
                comparison(judge.compareMessages(origins.iterator().next(), messages)));
    }

    private RowFilter filter(Map<String, String> query) {
        return filter(
                query.getOrDefault("origin", ""),
                query.getOrDefault("recipient", ""),
                query.getOrDefault("phone_number_id", ""),
                query.getOrDefault("correlation", ""),
                query.getOrDefault("since", ""));
    }

    private RowFilter filter(String origin, String recipient, String numberId, String correlation, String since) {
        return new RowFilter(
                origin.isEmpty() ? null : number("origin", origin),
                recipient.isEmpty() ? null : recipient(recipient).key(),
                numberId.isEmpty() ? null : numberIndex(numberId),
                correlation.isEmpty() ? null : correlation,
                since.isEmpty() ? null : number("since", since));
    }

    private int numberIndex(String id) {
        PhoneNumber number = parts.world().number(id);
        if (number == null) {
            throw new IllegalArgumentException("there is no phone number '" + id + "'");
        }
        return number.index();
    }

    private static Recipient recipient(String text) {
        Recipient recipient = Recipient.ofPhone(text);
        if (recipient == null) {
            recipient = Recipient.ofUserId(text);
        }
        if (recipient == null) {
            throw new IllegalArgumentException("'" + text + "' is neither a phone number nor a user id");
        }
        return recipient;
    }

    private static long number(String name, String text) {
        if (!text.matches("\\d{1,18}")) {
            throw new IllegalArgumentException(name + " must be a whole number, not '" + text + "'");
        }
        return Long.parseLong(text);
    }

    private ObjectNode shown(Accepted message) {
        PhoneNumber number = parts.world().numberAt(message.number());
        Users.User user = parts.users().of(message.recipient(), number.portfolioId());
        Template template = message.template() < 0 ? null : parts.world().templateAt(message.template());
        ObjectNode shown = Json.object()
                .put("id", parts.ids().ofSent(user.addressedAs(), message.ordinal()))
                .put("recipient", user.addressedAs())
                .put("phone_number_id", number.id())
                .put("template", template == null ? null : template.name())
                .put("language", template == null ? null : template.language())
                .put("correlation", message.correlation())
                .put("accepted_at", message.acceptedAt())
                .put("outcome", lower(message.outcome()))
                .put("code", message.code())
                .put("answer_lost", message.answerLost())
                .put("clicks", parts.clicks().of(message.ordinal()));
        ArrayNode reported = shown.putArray("reported");
        message.reported().stream().sorted().forEach(step -> reported.add(step.word()));
        return shown;
    }

    private static ObjectNode verdict(OriginVerdict verdict) {
        ObjectNode shown = Json.object()
                .put("period", verdict.period())
                .put("origin", verdict.origin())
                .put("accepted", verdict.accepted())
                .put("distinct", verdict.distinct())
                .put("duplicates", verdict.duplicates())
                .put("resends", verdict.resends())
                .put("answers_lost", verdict.answersLost())
                .put("first_accepted_at", verdict.firstAcceptedAt())
                .put("last_accepted_at", verdict.lastAcceptedAt());
        ObjectNode outcomes = shown.putObject("outcomes");
        verdict.outcomes().forEach((outcome, count) -> outcomes.put(lower(outcome), count));
        ObjectNode failed = shown.putObject("failed_by_code");
        verdict.failedByCode().forEach((code, count) -> failed.put(Integer.toString(code), count));
        ObjectNode reported = shown.putObject("reported");
        verdict.reported().forEach((step, count) -> reported.put(step.word(), count));
        return shown;
    }

    private static ObjectNode comparison(Comparison comparison) {
        ObjectNode shown = Json.object()
                .put("expected", comparison.expected())
                .put("found", comparison.found())
                .put("missing", comparison.missing())
                .put("duplicates", comparison.duplicates())
                .put("resends", comparison.resends())
                .put("unexpected", comparison.unexpected());
        shown.set("missing_examples", Json.MAPPER.valueToTree(comparison.missingExamples()));
        shown.set("duplicate_examples", Json.MAPPER.valueToTree(comparison.duplicateExamples()));
        shown.set("unexpected_examples", Json.MAPPER.valueToTree(comparison.unexpectedExamples()));
        return shown;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
