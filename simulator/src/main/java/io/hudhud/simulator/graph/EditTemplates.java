package io.hudhud.simulator.graph;

import io.hudhud.simulator.error.GraphError;
import io.hudhud.simulator.json.Bytes;
import io.hudhud.simulator.json.Json;
import io.hudhud.simulator.review.QualityWatch;
import io.hudhud.simulator.review.Reviewers;
import io.hudhud.simulator.review.TemplateNews;
import io.hudhud.simulator.rules.DraftRules;
import io.hudhud.simulator.time.SimulatorTime;
import io.hudhud.simulator.world.ParameterFormat;
import io.hudhud.simulator.world.Template;
import io.hudhud.simulator.world.TemplateShape;
import io.hudhud.simulator.world.Waba;
import io.hudhud.simulator.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Creation, change and deletion of templates. */
final class EditTemplates {
    /** How long the name of a deleted, once approved template stays blocked. Source: Meta, template-management, 2025-11-14. */
    private static final Duration NAME_BLOCKED = Duration.ofDays(30);
    /** Templates of an account whose portfolio is verified; each language counts. */
    private static final int MOST_TEMPLATES = 6_000;

    private static final Set<String> EDITABLE = Set.of("APPROVED", "REJECTED", "PAUSED");

    private final World world;
    private final SimulatorTime time;
    private final Reviewers reviewers;
    private final QualityWatch quality;
    private final TemplateNews news;

    EditTemplates(GraphParts parts) {
        world = parts.world();
        time = parts.time();
        reviewers = parts.reviewers();
        quality = parts.quality();
        news = parts.news();
    }

    GraphAnswer create(Waba waba, Bytes body) {
        ObjectNode draft = Json.readObject(body.array());
        if (draft == null) {
            return GraphAnswer.refused(GraphError.invalid("(#100) The body is not a JSON object."));
        }
        String language = Json.text(draft, "language");
        GraphError broken = refusal(waba, draft, language);
        if (broken != null) {
            return GraphAnswer.refused(broken);
        }
        if (world.template(waba.id(), Json.text(draft, "name"), language) != null) {
            return GraphAnswer.refused(GraphError.forUser(
                    2388024,
                    "Content in this language already exists",
                    "There is already " + language + " content for this template."));
        }
        Template template = store(waba, draft, language, null);
        return GraphAnswer.ok(shown(template));
    }

    /** Creates or replaces an authentication template in several languages. */
    GraphAnswer upsert(Waba waba, Bytes body) {
        ObjectNode draft = Json.readObject(body.array());
        List<String> languages = draft == null ? List.of() : Json.texts(draft.path("languages"));
        if (draft == null || languages.isEmpty()) {
            return GraphAnswer.refused(GraphError.invalid("(#100) The parameter languages is required."));
        }
        for (String language : languages) {
            GraphError broken = refusal(waba, draft, language);
            if (broken != null) {
                return GraphAnswer.refused(broken);
            }
        }
        ObjectNode answer = Json.object();
        ArrayNode data = answer.putArray("data");
        for (String language : languages) {
            Template same = world.template(waba.id(), Json.text(draft, "name"), language);
            data.add(shown(store(waba, draft, language, same)).put("language", language));
        }
        return GraphAnswer.ok(answer);
    }

    GraphAnswer edit(Template template, Bytes body) {
        ObjectNode changes = Json.readObject(body.array());
        if (changes == null) {
            return GraphAnswer.refused(GraphError.invalid("(#100) The body is not a JSON object."));
        }
        String category = Json.text(changes, "category").toUpperCase(Locale.ROOT);
        boolean otherCategory = !category.isEmpty() && !category.equals(template.category());
        if (!EDITABLE.contains(template.status()) || (otherCategory && "APPROVED".equals(template.status()))) {
            return GraphAnswer.refused(GraphError.forUser(
                    2388039,
                    "Template cannot be edited",
                    "A template that is " + template.status() + " cannot be changed like this."));
        }
        Template edited = otherCategory ? template.withCategory(category) : template;
        if (changes.path("components") instanceof ArrayNode components) {
            GraphError broken = DraftRules.firstBroken(components, template.parameterFormat(), edited.category());
            if (broken != null) {
                return GraphAnswer.refused(broken);
            }
            edited = edited.withComponents(components);
            news.components(edited);
        }
        edited = edited.withStatus("PENDING", "NONE");
        world.put(edited);
        reviewers.submit(edited);
        return GraphAnswer.success();
    }

    /** By {@code name} all languages, by {@code hsm_id} and {@code name} one, by {@code hsm_ids} up to a hundred. */
    GraphAnswer delete(Waba waba, GraphRequest request) {
        String name = request.query("name");
        List<String> ids = Json.texts(idsOf(request));
        List<Template> doomed = world.templatesOf(waba.id()).stream()
                .filter(t -> ids.isEmpty() ? t.name().equals(name) : ids.contains(t.id()))
                .filter(t -> ids.isEmpty() || name.isEmpty() || t.name().equals(name))
                .toList();
        if (doomed.isEmpty()) {
            return GraphAnswer.refused(GraphError.forUser(
                    2593002, "Message Template Not Found", "The message template could not be found."));
        }
        if (doomed.stream().anyMatch(t -> "DISABLED".equals(t.status()))) {
            return GraphAnswer.refused(GraphError.forUser(
                    2388039, "Template cannot be deleted", "A disabled template cannot be deleted."));
        }
        for (Template template : doomed) {
            world.remove(template);
            if ("APPROVED".equals(template.status()) && ids.isEmpty()) {
                world.nameDeleted(waba.id(), name, time.now());
            }
        }
        return GraphAnswer.success();
    }

    GraphAnswer unpause(Template template) {
        if (!"PAUSED".equals(template.status())) {
            return GraphAnswer.refused(GraphError.invalid("(#100) The template is not paused."));
        }
        quality.unpause(template);
        return GraphAnswer.success();
    }

    private @Nullable GraphError refusal(Waba waba, ObjectNode draft, String language) {
        String name = Json.text(draft, "name");
        String category = Json.text(draft, "category").toUpperCase(Locale.ROOT);
        if (!name.matches("[a-z0-9_]{1,512}")) {
            return GraphError.forUser(
                    2388040, "Invalid name", "A name is 1 to 512 lower-case letters, digits and underscores.");
        }
        if (language.isEmpty()
                || !Set.of("MARKETING", "UTILITY", "AUTHENTICATION").contains(category)) {
            return GraphError.invalid(
                    "(#100) language, and category of MARKETING, UTILITY or AUTHENTICATION, are required.");
        }
        String format = Json.text(draft, "parameter_format", "positional").toUpperCase(Locale.ROOT);
        if (!Set.of("POSITIONAL", "NAMED").contains(format)) {
            return GraphError.invalid("(#100) parameter_format must be named or positional.");
        }
        Instant deleted = world.nameDeletedAt(waba.id(), name);
        if (deleted != null && deleted.plus(time.shortened(NAME_BLOCKED)).isAfter(time.now())) {
            return GraphError.forUser(
                    2388023,
                    "Message template is being deleted",
                    "The name of a deleted template cannot be used for 30 days.");
        }
        if (world.templatesOf(waba.id()).size() >= MOST_TEMPLATES) {
            return GraphError.forUser(
                    2388019, "Too many templates", "The account has its " + MOST_TEMPLATES + " templates already.");
        }
        return draft.path("components") instanceof ArrayNode components
                ? DraftRules.firstBroken(components, ParameterFormat.of(format), category)
                : GraphError.invalid("(#100) The parameter components is required.");
    }

    private Template store(Waba waba, ObjectNode draft, String language, @Nullable Template same) {
        ParameterFormat format = ParameterFormat.of(Json.text(draft, "parameter_format"));
        ArrayNode components = (ArrayNode) draft.path("components").deepCopy();
        String id = same == null ? world.newId() : same.id();
        Template template = new Template(
                world.indexOfTemplate(id),
                id,
                waba.id(),
                Json.text(draft, "name"),
                language,
                Json.text(draft, "category").toUpperCase(Locale.ROOT),
                null,
                "PENDING",
                "NONE",
                "UNKNOWN",
                format,
                draft.has("message_send_ttl_seconds")
                        ? draft.path("message_send_ttl_seconds").asInt()
                        : null,
                components,
                TemplateShape.of(components, format));
        world.put(template);
        reviewers.submit(template);
        return template;
    }

    private static JsonNode idsOf(GraphRequest request) {
        String many = request.query("hsm_ids");
        if (many.isEmpty()) {
            String one = request.query("hsm_id");
            return one.isEmpty() ? Json.array() : Json.array().add(one);
        }
        ArrayNode ids = Json.array();
        for (String id : many.replaceAll("[\\[\\]\"\\s]", "").split(",", -1)) {
            ids.add(id);
        }
        return ids;
    }

    private static ObjectNode shown(Template template) {
        return Json.object()
                .put("id", template.id())
                .put("status", template.status())
                .put("category", template.category());
    }
}
