package io.hudhud.testing;

import static io.hudhud.tables.Tables.TEMPLATE;
import static io.hudhud.tables.Tables.TEMPLATE_VARIANT;

import io.hudhud.shared.WorkspaceId;
import io.hudhud.template.Category;
import io.hudhud.template.TemplateQuality;
import io.hudhud.template.TemplateStatus;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.boot.test.context.TestComponent;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * Templates for tests, without a network: {@code given.template(ws, waba, "welcome").saying("ar", "أهلا {{first_name}}!").saved()}.
 */
@TestComponent
public final class GivenTemplates {

    /** Components with a button whose clicks are counted: its destination is {@code button.0.url}. */
    public static final String TRACKED_BUTTON = """
            [{"type": "BODY", "text": "Our new scents have arrived."},
             {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Shop now", "url": "https://go.shop.example/l/{{1}}",
                                              "example": ["https://go.shop.example/l/sample"]}]}]
            """;

    private static final AtomicLong META_IDS = new AtomicLong(System.nanoTime());

    private final DSLContext db;
    private final JsonMapper json;
    private final Clock clock;

    GivenTemplates(DSLContext db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    /** An approved marketing template in Arabic and English that greets by {@code body.first_name}. */
    public UUID aNamedTemplate(WorkspaceId workspace, String wabaId) {
        return template(workspace, wabaId, "eid_greeting")
                .saying("ar", "أهلا {{first_name}}، عيدك مبارك من عطور نور.")
                .saying("en_US", "Hello {{first_name}}, Eid Mubarak from Noor Perfumes.")
                .saved();
    }

    /** The plain offer of {@link GivenSimulator}, without variables, in English and Arabic. */
    public UUID plainOffer(GivenSenders.Given sender) {
        return template(sender.workspace(), sender.wabaId(), GivenSimulator.PLAIN_TEMPLATE)
                .saying("en", "Our new scents have arrived.")
                .saying("ar", "وصلت عطورنا الجديدة.")
                .saved();
    }

    /** The tracked offer of {@link GivenSimulator}, in English. */
    public UUID trackedOffer(GivenSenders.Given sender) {
        return template(sender.workspace(), sender.wabaId(), GivenSimulator.TRACKED_TEMPLATE)
                .with("en", TRACKED_BUTTON)
                .saved();
    }

    /** An approved utility template in Arabic and English with {@code body.1} and {@code body.2}. */
    public UUID aPositionalTemplate(WorkspaceId workspace, String wabaId) {
        return template(workspace, wabaId, "order_update")
                .of(Category.UTILITY)
                .saying("ar", "مرحبا {{1}}، طلبك رقم {{2}} في الطريق إليك.")
                .saying("en_US", "Hello {{1}}, your order {{2}} is on its way.")
                .saved();
    }

    public Draft template(WorkspaceId workspace, String wabaId, String name) {
        return new Draft(workspace, wabaId, name);
    }

    /** A template to be: marketing, green and approved unless said otherwise, in the languages that are added. */
    public final class Draft {
        private final WorkspaceId workspace;
        private final String wabaId;
        private final String name;
        private final List<Consumer<UUID>> variants = new ArrayList<>();
        private Category category = Category.MARKETING;
        private TemplateStatus status = TemplateStatus.APPROVED;

        private Draft(WorkspaceId workspace, String wabaId, String name) {
            this.workspace = workspace;
            this.wabaId = wabaId;
            this.name = name;
        }

        /** Of the languages that are added from here on. */
        public Draft of(Category category) {
            this.category = category;
            return this;
        }

        /** Of the languages that are added from here on. */
        public Draft being(TemplateStatus status) {
            this.status = status;
            return this;
        }

        /** A language with a body alone; its variables as {@code {{1}}} or {@code {{name}}}. */
        public Draft saying(String language, String body) {
            ArrayNode components = json.createArrayNode();
            components.addObject().put("type", "BODY").put("text", body);
            return with(language, components.toString());
        }

        /** A language with Meta's components. */
        public Draft with(String language, String components) {
            var variantCategory = category;
            var variantStatus = status;
            variants.add(template -> insert(template, language, components, variantCategory, variantStatus));
            return this;
        }

        /** Saves it and answers its id. */
        public UUID saved() {
            UUID template = db.insertInto(TEMPLATE)
                    .set(TEMPLATE.WORKSPACE_ID, workspace.value())
                    .set(TEMPLATE.WABA_ID, wabaId)
                    .set(TEMPLATE.NAME, name)
                    .set(TEMPLATE.CREATED_AT, clock.instant())
                    .returningResult(TEMPLATE.ID)
                    .fetchSingle()
                    .value1();
            variants.forEach(variant -> variant.accept(template));
            return template;
        }

        private void insert(
                UUID template,
                String language,
                String components,
                Category variantCategory,
                TemplateStatus variantStatus) {
            var v = TEMPLATE_VARIANT;
            var now = clock.instant();
            db.insertInto(v)
                    .set(v.WORKSPACE_ID, workspace.value())
                    .set(v.TEMPLATE_ID, template)
                    .set(v.META_ID, Long.toString(META_IDS.incrementAndGet()))
                    .set(v.LANGUAGE, language)
                    .set(v.STATUS, variantStatus.name())
                    .set(v.STATUS_AT, now)
                    .set(v.CATEGORY, variantCategory.name())
                    .set(v.CATEGORY_AT, now)
                    .set(v.QUALITY, TemplateQuality.GREEN.name())
                    .set(v.QUALITY_AT, now)
                    .set(v.COMPONENTS, JSONB.jsonb(components))
                    .set(v.PARAMETER_FORMAT, components.matches("(?s).*\\{\\{\\d+}}.*") ? "POSITIONAL" : "NAMED")
                    .set(v.SYNCED_AT, now)
                    .execute();
        }
    }
}
