package io.hudhud.simulator.graph;

import io.hudhud.simulator.json.Json;
import io.hudhud.simulator.world.App;
import io.hudhud.simulator.world.PhoneNumber;
import io.hudhud.simulator.world.Portfolio;
import io.hudhud.simulator.world.World;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;

/** A phone number as {@code GET /{phone-number-id}} shows it. */
final class PhoneNumberNode {
    private final World world;
    private final Fields<PhoneNumber> fields;

    PhoneNumberNode(World world) {
        this.world = world;
        Health health = new Health(world);
        fields = new Fields<>(PhoneNumber::id)
                .usual("verified_name", n -> Fields.text(n.verifiedName()))
                .usual("code_verification_status", _ -> Fields.text("VERIFIED"))
                .usual("display_phone_number", n -> Fields.text(n.displayPhoneNumber()))
                .usual("quality_rating", n -> Fields.text(n.quality()))
                .usual("platform_type", _ -> Fields.text("CLOUD_API"))
                .usual("throughput", n -> Json.object().put("level", n.throughputLevel()))
                .usual("webhook_configuration", this::webhooks)
                .onDemand("account_mode", _ -> Fields.text("LIVE"))
                .onDemand("name_status", _ -> Fields.text("APPROVED"))
                .onDemand("new_name_status", _ -> Fields.text("NONE"))
                .onDemand("status", n -> Fields.text(n.status()))
                .onDemand("is_official_business_account", _ -> BooleanNode.FALSE)
                .onDemand("is_on_biz_app", n -> BooleanNode.valueOf(n.throughput() == 20))
                .onDemand("is_pin_enabled", _ -> BooleanNode.TRUE)
                .onDemand("is_preverified_number", _ -> BooleanNode.FALSE)
                .onDemand("last_onboarded_time", _ -> Fields.text("2026-01-15T09:00:00+0000"))
                .onDemand("search_visibility", _ -> Fields.text("NON_VISIBLE"))
                .onDemand("quality_score", n -> Json.object().put("score", n.quality()))
                .onDemand("health_status", health::of)
                .onDemand("messaging_limit_tier", this::limit)
                .onDemand("whatsapp_business_manager_messaging_limit", this::limit);
    }

    GraphAnswer get(PhoneNumber number, String selection) {
        return fields.answer(number, selection);
    }

    ObjectNode listed(PhoneNumber number, String selection) {
        return fields.select(
                number,
                selection.isEmpty()
                        ? "verified_name,code_verification_status,display_phone_number,quality_rating"
                        : selection);
    }

    Fields<PhoneNumber> fields() {
        return fields;
    }

    private @Nullable JsonNode limit(PhoneNumber number) {
        Portfolio portfolio = world.portfolio(number.portfolioId());
        return portfolio == null ? null : Fields.text(portfolio.limit().name());
    }

    private @Nullable JsonNode webhooks(PhoneNumber number) {
        for (String appId : world.subscriptions(number.wabaId()).keySet()) {
            App app = world.app(appId);
            if (app != null && app.callbackUrl() != null) {
                return Json.object().put("application", app.callbackUrl());
            }
        }
        return null;
    }
}
