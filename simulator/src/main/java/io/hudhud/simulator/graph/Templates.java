package io.hudhud.simulator.graph;

import io.hudhud.simulator.error.GraphError;
import io.hudhud.simulator.json.Json;
import io.hudhud.simulator.time.SimulatorTime;
import io.hudhud.simulator.world.Template;
import io.hudhud.simulator.world.Waba;
import io.hudhud.simulator.world.World;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tools.jackson.databind.node.IntNode;

/** Reading of templates: the list of an account with filters, fields and cursors, and one by id. */
final class Templates {
    private final World world;
    private final Supplier<String> address;
    private final Fields<Template> fields;

    Templates(World world, SimulatorTime time, Supplier<String> address) {
        this.world = world;
        this.address = address;
        Health health = new Health(world);
        fields = new Fields<>(Template::id)
                .usual("name", t -> Fields.text(t.name()))
                .usual("language", t -> Fields.text(t.language()))
                .usual("status", t -> Fields.text(t.status()))
                .usual("category", t -> Fields.text(t.category()))
                .usual(
                        "previous_category",
                        t -> t.previousCategory() == null ? null : Fields.text(t.previousCategory()))
                .usual("parameter_format", t -> Fields.text(t.parameterFormat().name()))
                .usual("components", Template::components)
                .onDemand("rejected_reason", t -> Fields.text(t.rejectedReason()))
                .onDemand(
                        "quality_score",
                        t -> Json.object().put("score", t.quality()).put("date", time.millis() / 1_000))
                .onDemand(
                        "message_send_ttl_seconds",
                        t -> t.ttlSeconds() == null ? null : IntNode.valueOf(t.ttlSeconds()))
                .onDemand("health_status", health::of);
    }

    GraphAnswer get(Template template, String selection) {
        return fields.answer(template, selection);
    }

    GraphAnswer list(Waba waba, GraphRequest request) {
        String selection = request.query("fields");
        GraphError unknown = fields.unknownIn(selection);
        if (unknown != null) {
            return GraphAnswer.refused(unknown);
        }
        Predicate<Template> wanted = wanted(request);
        List<Template> found = world.templatesOf(waba.id()).stream()
                .filter(wanted)
                .sorted(Comparator.comparing(Template::name).thenComparing(Template::language))
                .toList();
        return Paging.answer(request, address.get(), found, template -> fields.select(template, selection));
    }

    private static Predicate<Template> wanted(GraphRequest request) {
        String status = request.query("status").toUpperCase(Locale.ROOT);
        String category = request.query("category").toUpperCase(Locale.ROOT);
        String language = request.query("language");
        String name = request.query("name");
        String text = request.query("name_or_content").toLowerCase(Locale.ROOT);
        return t -> (status.isEmpty() || status.equals(t.status()))
                && (category.isEmpty() || category.equals(t.category()))
                && (language.isEmpty() || language.equals(t.language()))
                && (name.isEmpty() || t.name().contains(name))
                && (text.isEmpty()
                        || t.name().contains(text)
                        || t.shape().body().text().toLowerCase(Locale.ROOT).contains(text));
    }
}
