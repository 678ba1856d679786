package io.hudhud.campaign;

import io.hudhud.audience.AudienceDefinition;
import io.hudhud.contact.Standing;
import io.hudhud.shared.Purpose;
import io.hudhud.template.Category;
import io.hudhud.template.Mapping;
import io.hudhud.template.Template;
import io.hudhud.template.TemplateQuality;
import io.hudhud.template.TemplateStatus;
import io.hudhud.template.Variant;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Settings for tests that need no database, complete unless a test takes something away. */
final class Drafts {

    static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    static final UUID SENDER = new UUID(0, 1);
    static final UUID TEMPLATE = new UUID(0, 2);
    static final String WABA = "102290129340398";

    Purpose purpose = Purpose.MARKETING;

    @Nullable
    UUID sender = SENDER;

    @Nullable
    UUID template = TEMPLATE;

    Mapping mapping = Mapping.EMPTY;

    @Nullable
    AudienceDefinition audience = AudienceDefinition.EVERYBODY;

    Schedule schedule = new Schedule.Now();

    @Nullable
    Instant notAfter;

    @Nullable
    BigDecimal costCap;

    @Nullable
    DoubtPolicy doubt;

    @Nullable
    Standing minimumConsent;

    CampaignSettings settings() {
        return new CampaignSettings(
                "Eid offer",
                List.of("eid"),
                purpose,
                sender,
                template,
                mapping,
                List.of("ar"),
                audience,
                schedule,
                notAfter,
                null,
                costCap,
                doubt,
                minimumConsent,
                null);
    }

    static Template template(Variant... variants) {
        return new Template(TEMPLATE, WABA, "eid_offer", List.of(variants));
    }

    static Variant variant(
            String language, Category category, TemplateStatus status, TemplateQuality quality, String body) {
        var components = new JsonMapper().createArrayNode();
        components.addObject().put("type", "BODY").put("text", body);
        return new Variant(
                UUID.nameUUIDFromBytes(language.getBytes(StandardCharsets.UTF_8)),
                "900",
                language,
                status,
                category,
                quality,
                components,
                "NAMED",
                null,
                null,
                null,
                null,
                null,
                NOW,
                1);
    }

    static Variant marketing(String language) {
        return variant(
                language,
                Category.MARKETING,
                TemplateStatus.APPROVED,
                TemplateQuality.GREEN,
                "Eid Mubarak. Reply STOP to stop.");
    }
}
