package io.hudhud.simulator.graph;

import io.hudhud.simulator.world.Waba;
import io.hudhud.simulator.world.World;

/** A business account as {@code GET /{waba-id}} shows it. */
final class WabaNode {
    private final Fields<Waba> fields;

    WabaNode(World world) {
        Health health = new Health(world);
        fields = new Fields<>(Waba::id)
                .usual("name", w -> Fields.text(w.name()))
                .usual("status", _ -> Fields.text("ACTIVE"))
                .usual("currency", w -> Fields.text(w.currency()))
                .usual("country", _ -> Fields.text("SA"))
                .usual("business_verification_status", _ -> Fields.text("verified"))
                .onDemand("timezone_id", w -> Fields.text(w.zone().getId()))
                .onDemand("message_template_namespace", w -> Fields.text("simulator_" + w.id()))
                .onDemand("account_review_status", _ -> Fields.text("APPROVED"))
                .onDemand("marketing_messages_onboarding_status", w -> Fields.text(w.marketingMessages()))
                .onDemand("health_status", health::of);
    }

    GraphAnswer get(Waba waba, String selection) {
        return fields.answer(waba, selection);
    }
}
