package io.hudhud.simulator.control;

import io.hudhud.simulator.json.Json;
import io.hudhud.simulator.webhook.CallbackHandshake;
import io.hudhud.simulator.world.App;
import io.hudhud.simulator.world.PhoneNumber;
import io.hudhud.simulator.world.SeedDocument;
import io.hudhud.simulator.world.Template;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Steers the simulator: everything under {@code /_simulator}. The README shows each call. */
public final class ControlApi {
    private final ControlParts parts;
    private final JudgeApi judge;
    private final PeopleApi people;

    public ControlApi(ControlParts parts) {
        this.parts = parts;
        judge = new JudgeApi(parts);
        people = new PeopleApi(parts);
    }

    /** Answers a call; {@code path} is the segments behind {@code /_simulator}. */
    public ControlAnswer answer(String method, List<String> path, Map<String, String> query, byte[] bytes) {
        try {
            JsonNode body = bytes.length == 0 ? Json.object() : Json.MAPPER.readTree(bytes);
            String area = path.isEmpty() ? "" : path.getFirst();
            List<String> rest = path.isEmpty() ? path : path.subList(1, path.size());
            return switch (area) {
                case "judge" -> judge.answer(method, rest, query, body);
                case "faults" -> faults(method, rest, body);
                case "inbound", "preferences" -> people.answer(method, area, body);
                default -> steer(method, area, rest, body);
            };
        } catch (JacksonException e) {
            return ControlAnswer.wrong(400, "The body is not the JSON that is wanted here: " + e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            return ControlAnswer.wrong(400, String.valueOf(e.getMessage()));
        }
    }

    private ControlAnswer steer(String method, String area, List<String> rest, JsonNode body) {
        return switch (method + ' ' + area) {
            case "GET " -> ControlAnswer.ok(overview());
            case "POST seed" -> {
                SeedDocument.plant(body, parts.world(), parts.time().now());
                tune(body);
                yield ControlAnswer.ok(overview());
            }
            case "POST reset" -> {
                reset(body);
                yield ControlAnswer.ok(overview());
            }
            case "PUT clock" -> {
                parts.time().runAt(body.path("factor").asDouble(1));
                yield ControlAnswer.ok(overview());
            }
            case "GET settings" -> ControlAnswer.ok(parts.tuning().settings());
            case "PUT settings" -> {
                tune(Json.object().set("settings", body));
                yield ControlAnswer.ok(parts.tuning().settings());
            }
            case "PUT profiles" -> {
                parts.tuning().changeProfiles(profiles -> profiles.with(body));
                yield ControlAnswer.done();
            }
            case "GET webhooks" -> ControlAnswer.ok(parts.outbox().reports());
            case "POST apps" -> verify(rest);
            case "POST templates" -> template(rest, body);
            case "POST phone_numbers" -> number(rest, body);
            default -> ControlAnswer.wrong(404, "There is nothing at " + method + " /_simulator/" + area + ".");
        };
    }

    /** A seed document may bring settings and profiles too. */
    private void tune(JsonNode document) {
        parts.tuning().changeSettings(settings -> settings.with(document.path("settings")));
        parts.tuning().changeProfiles(profiles -> profiles.with(document));
        parts.users().showUserIds(parts.tuning().settings().userIds());
    }

    private void reset(JsonNode body) {
        parts.timers().forgetAll();
        parts.outbox().forgetAll();
        parts.log().clear();
        parts.refusals().clear();
        parts.limits().clear();
        parts.faults().clear();
        parts.quality().forgetAll();
        parts.numberQuality().forgetAll();
        parts.clicks().forgetAll();
        parts.pacing().forgetAll();
        parts.phones().forgetAll();
        if (body.path("settings").asBoolean(false)) {
            parts.tuning().reset();
            parts.users().showUserIds(parts.tuning().settings().userIds());
        }
        if (body.path("world").asBoolean(false)) {
            parts.world().clear();
            SeedDocument.plant(parts.beginning(), parts.world(), parts.time().now());
        }
    }

    private ControlAnswer verify(List<String> path) {
        App app = path.size() == 2 && path.getLast().equals("verify")
                ? parts.world().app(path.getFirst())
                : null;
        if (app == null || app.callbackUrl() == null) {
            return ControlAnswer.wrong(
                    404, "There is no such app with a callback_url; the call is POST /_simulator/apps/{id}/verify.");
        }
        boolean verified = CallbackHandshake.succeeds(app.callbackUrl(), app.verifyToken());
        return ControlAnswer.ok(Json.object().put("verified", verified));
    }

    /** Decides on a template as Meta's people would: its review, its quality or its category. */
    private ControlAnswer template(List<String> path, JsonNode body) {
        Template template = path.isEmpty() ? null : parts.world().template(path.getFirst());
        if (template == null) {
            return ControlAnswer.wrong(404, "There is no such template.");
        }
        switch (path.size() == 2 ? path.getLast() : "") {
            case "review" ->
                parts.reviewers()
                        .settle(
                                template,
                                Json.text(body, "status", "APPROVED").toUpperCase(Locale.ROOT),
                                Json.text(body, "reason", "NONE"));
            case "quality" ->
                parts.quality().rate(template, Json.text(body, "score", "RED").toUpperCase(Locale.ROOT));
            case "category" ->
                parts.reviewers()
                        .recategorise(
                                template,
                                Json.text(body, "category", "MARKETING").toUpperCase(Locale.ROOT));
            default -> {
                return ControlAnswer.wrong(
                        404, "The calls are POST /_simulator/templates/{id}/review, quality and category.");
            }
        }
        return ControlAnswer.done();
    }

    private ControlAnswer number(List<String> path, JsonNode body) {
        PhoneNumber number = path.size() == 2 && path.getLast().equals("quality")
                ? parts.world().number(path.getFirst())
                : null;
        if (number == null) {
            return ControlAnswer.wrong(
                    404, "There is no such phone number; the call is POST /_simulator/phone_numbers/{id}/quality.");
        }
        parts.numberQuality().rate(number, Json.text(body, "score", "RED").toUpperCase(Locale.ROOT));
        return ControlAnswer.done();
    }

    private ControlAnswer faults(String method, List<String> rest, JsonNode body) {
        return switch (method) {
            case "GET" -> ControlAnswer.ok(parts.faults().toJson());
            case "POST" -> ControlAnswer.ok(parts.faults().add(body));
            case "DELETE" -> {
                if (rest.isEmpty()) {
                    parts.faults().clear();
                    yield ControlAnswer.done();
                }
                yield parts.faults().remove(rest.getFirst())
                        ? ControlAnswer.done()
                        : ControlAnswer.wrong(404, "There is no fault rule '" + rest.getFirst() + "'.");
            }
            default -> ControlAnswer.wrong(405, "Faults know GET, POST and DELETE.");
        };
    }

    private ObjectNode overview() {
        ObjectNode overview = Json.object()
                .put("seed", parts.seed())
                .put("clock_factor", parts.time().factor())
                .put("accepted", parts.log().size())
                .put("statuses_waiting", parts.timers().waiting())
                .put("updates_pending", parts.outbox().pending());
        overview.set(
                "apps",
                Json.MAPPER.valueToTree(
                        parts.world().apps().stream().map(App::id).toList()));
        overview.set("phone_numbers", Json.MAPPER.valueToTree(parts.world().numbers()));
        overview.set("portfolios", Json.MAPPER.valueToTree(parts.world().portfolios()));
        return overview;
    }
}
