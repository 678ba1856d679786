package io.hudhud.simulator.graph;

import io.hudhud.simulator.error.GraphError;
import io.hudhud.simulator.json.Json;
import io.hudhud.simulator.judge.Usage;
import io.hudhud.simulator.judge.Usage.Counts;
import io.hudhud.simulator.judge.Usage.Slot;
import io.hudhud.simulator.pricing.RateCards;
import io.hudhud.simulator.world.Countries;
import io.hudhud.simulator.world.PhoneNumber;
import io.hudhud.simulator.world.Template;
import io.hudhud.simulator.world.Waba;
import io.hudhud.simulator.world.World;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The four analytics reads, counted from the message log. Costs are list prices. Source: Meta, analytics, 2025-11-19. */
final class Analytics {
    private static final Pattern CALL = Pattern.compile("\\.(start|end|granularity)\\(([^)]*)\\)");
    private static final Map<String, Long> GRANULARITIES = Map.of(
            "HALF_HOUR", TimeUnit.MINUTES.toMillis(30),
            "DAY", TimeUnit.DAYS.toMillis(1),
            "DAILY", TimeUnit.DAYS.toMillis(1),
            "MONTH", TimeUnit.DAYS.toMillis(30),
            "MONTHLY", TimeUnit.DAYS.toMillis(30));

    private final World world;
    private final Usage usage;
    private final RateCards rates = new RateCards();

    Analytics(World world, Usage usage) {
        this.world = world;
        this.usage = usage;
    }

    private record Range(long startSeconds, long endSeconds, String granularity) {
        long stretchMillis() {
            return GRANULARITIES.getOrDefault(granularity, TimeUnit.DAYS.toMillis(1));
        }
    }

    /** Whether a field selection asks for analytics. */
    static boolean asked(String selection) {
        return selection.matches("(conversation_|pricing_)?analytics\\..*");
    }

    GraphAnswer ofFields(Waba waba, String selection) {
        String kind = selection.substring(0, selection.indexOf('.'));
        Matcher call = CALL.matcher(selection);
        var given = new LinkedHashMap<String, String>();
        while (call.find()) {
            given.put(call.group(1), call.group(2));
        }
        Range range = range(
                given.getOrDefault("start", ""), given.getOrDefault("end", ""), given.getOrDefault("granularity", ""));
        if (range == null) {
            return GraphAnswer.refused(
                    GraphError.invalid("(#100) " + kind + " needs start, end (epoch seconds) and granularity."));
        }
        ObjectNode answer = Json.object();
        switch (kind) {
            case "analytics" -> answer.set("analytics", messages(waba, range));
            case "conversation_analytics" ->
                answer.set("conversation_analytics", points(waba, range, this::conversation));
            default -> answer.set("pricing_analytics", points(waba, range, this::price));
        }
        return GraphAnswer.ok(answer.put("id", waba.id()));
    }

    GraphAnswer ofTemplates(Waba waba, GraphRequest request) {
        Range range = range(request.query("start"), request.query("end"), "DAILY");
        if (range == null) {
            return GraphAnswer.refused(GraphError.invalid("(#100) start and end (epoch seconds) are required."));
        }
        Set<String> wanted = Set.of(
                request.query("template_ids").replaceAll("[\\[\\]\"'\\s]", "").split(",", -1));
        var sums = new LinkedHashMap<String, ObjectNode>();
        used(waba, range).forEach((slot, counts) -> {
            Template template = slot.template() < 0 ? null : world.templateAt(slot.template());
            if (template != null && wanted.contains(template.id())) {
                add(
                        sums.computeIfAbsent(
                                template.id() + slot.start(),
                                _ -> point(slot, range).put("template_id", template.id())),
                        counts);
            }
        });
        ObjectNode answer = Json.object();
        ObjectNode data =
                answer.putArray("data").addObject().put("granularity", "DAILY").put("product_type", "cloud_api");
        ArrayNode points = data.putArray("data_points");
        sums.values().forEach(points::add);
        answer.putObject("paging").putObject("cursors").put("before", "MAZDZD").put("after", "MAZDZD");
        return GraphAnswer.ok(answer);
    }

    private ObjectNode messages(Waba waba, Range range) {
        ObjectNode answer = Json.object();
        ArrayNode numbers = answer.putArray("phone_numbers");
        world.numbersOf(waba.id()).forEach(number -> numbers.add(number.displayPhoneNumber()));
        var countries = new TreeSet<String>();
        var sums = new LinkedHashMap<Long, ObjectNode>();
        used(waba, range).forEach((slot, counts) -> {
            countries.add(slot.country());
            ObjectNode point = sums.computeIfAbsent(slot.start(), _ -> point(slot, range));
            add(point, counts);
            point.remove("read");
        });
        ArrayNode codes = answer.putArray("country_codes");
        countries.forEach(codes::add);
        answer.put("granularity", range.granularity());
        ArrayNode points = answer.putArray("data_points");
        sums.values().forEach(points::add);
        return answer;
    }

    private ObjectNode points(Waba waba, Range range, BiFunction<Slot, Counts, @Nullable ObjectNode> shown) {
        ObjectNode answer = Json.object();
        ArrayNode points = answer.putArray("data").addObject().putArray("data_points");
        used(waba, range).forEach((slot, counts) -> {
            ObjectNode facts = shown.apply(slot, counts);
            if (facts != null) {
                ObjectNode point = point(slot, range);
                point.setAll(facts);
                points.add(point);
            }
        });
        return answer;
    }

    private @Nullable ObjectNode conversation(Slot slot, Counts counts) {
        return counts.delivered() == 0
                ? null
                : Json.object()
                        .put("conversation", counts.delivered())
                        .put("phone_number", world.numberAt(slot.number()).displayPhoneNumber())
                        .put("country", slot.country())
                        .put("conversation_type", slot.free() ? "FREE_TIER" : "REGULAR")
                        .put("conversation_direction", "UNKNOWN")
                        .put("conversation_category", category(slot).toUpperCase(Locale.ROOT))
                        .put("cost", cost(slot, counts));
    }

    private @Nullable ObjectNode price(Slot slot, Counts counts) {
        return counts.delivered() == 0
                ? null
                : Json.object()
                        .put("country", slot.country())
                        .put("pricing_type", slot.free() ? "FREE_CUSTOMER_SERVICE" : "REGULAR")
                        .put(
                                "pricing_category",
                                (slot.marketingRoute() ? "marketing_lite" : category(slot)).toUpperCase(Locale.ROOT))
                        .put("volume", counts.delivered())
                        .put("cost", cost(slot, counts));
    }

    private double cost(Slot slot, Counts counts) {
        LocalDate day = LocalDate.ofInstant(Instant.ofEpochMilli(slot.start()), ZoneOffset.UTC);
        double price = slot.free() ? 0 : rates.usd(day, Countries.callingCode(slot.country()), category(slot));
        return Math.round(price * counts.delivered() * 10_000) / 10_000.0;
    }

    private String category(Slot slot) {
        Template template = slot.template() < 0 ? null : world.templateAt(slot.template());
        return template == null ? "service" : template.category().toLowerCase(Locale.ROOT);
    }

    private Map<Slot, Counts> used(Waba waba, Range range) {
        var used = new LinkedHashMap<Slot, Counts>();
        usage.between(range.startSeconds() * 1_000, range.endSeconds() * 1_000, range.stretchMillis())
                .forEach((slot, counts) -> {
                    PhoneNumber number = world.numberAt(slot.number());
                    if (number.wabaId().equals(waba.id())) {
                        used.put(slot, counts);
                    }
                });
        return used;
    }

    private static ObjectNode point(Slot slot, Range range) {
        long start = slot.start() / 1_000;
        return Json.object()
                .put("start", start)
                .put("end", Math.min(range.endSeconds(), start + range.stretchMillis() / 1_000));
    }

    private static void add(ObjectNode point, Counts counts) {
        point.put("sent", point.path("sent").asLong(0) + counts.sent());
        point.put("delivered", point.path("delivered").asLong(0) + counts.delivered());
        point.put("read", point.path("read").asLong(0) + counts.read());
    }

    private static @Nullable Range range(String start, String end, String granularity) {
        boolean valid =
                start.matches("\\d{1,11}") && end.matches("\\d{1,11}") && GRANULARITIES.containsKey(granularity);
        return valid && Long.parseLong(end) > Long.parseLong(start)
                ? new Range(Long.parseLong(start), Long.parseLong(end), granularity)
                : null;
    }
}
