package io.hudhud.simulator.webhook;

import io.hudhud.simulator.error.ErrorCodes;
import io.hudhud.simulator.json.Json;
import io.hudhud.simulator.judge.Accepted;
import io.hudhud.simulator.judge.MessageLog;
import io.hudhud.simulator.judge.Step;
import io.hudhud.simulator.pricing.Pricing;
import io.hudhud.simulator.world.Template;
import io.hudhud.simulator.world.Users;
import io.hudhud.simulator.world.Waba;
import io.hudhud.simulator.world.World;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Writes one status as webhooks carry it. Shape: Meta, status webhook, 2026-04-30 (v24: no conversation). */
public final class StatusWriter {
    private static final String HREF = "/documentation/business-messaging/whatsapp/support/error-codes";
    private final World world;
    private final Users users;
    private final MessageLog log;
    private final MessageId ids;

    public StatusWriter(World world, Users users, MessageLog log, MessageId ids) {
        this.world = world;
        this.users = users;
        this.log = log;
        this.ids = ids;
    }

    /** The status, and the contact that goes beside it; null when the message is no longer known. */
    record Written(ObjectNode status, @Nullable ObjectNode contact) {}

    @Nullable
    Written write(Update.Status update) {
        Accepted message = log.read(update.ordinal());
        if (message == null) {
            return null;
        }
        Users.User user = users.of(message.recipient(), update.number().portfolioId());
        ObjectNode status = Json.object();
        status.put("id", ids.ofSent(user.addressedAs(), message.ordinal()));
        status.put("status", update.step().word());
        status.put("timestamp", Long.toString(update.atMillis() / 1_000));
        boolean failed = update.step() == Step.FAILED;
        if (user.waId() != null) {
            status.put("recipient_id", user.waId());
        }
        // After a failure to reach a phone, WhatsApp does not tell whose it is.
        boolean identified = user.userId() != null && !(failed && user.waId() != null);
        if (identified) {
            status.put("recipient_user_id", user.userId());
        }
        if (message.correlation() != null) {
            status.put("biz_opaque_callback_data", message.correlation());
        }
        if (failed) {
            error(status, message.code());
        } else if (carriesPrice(update.step(), message)) {
            price(status, message, update);
        }
        return new Written(status, failed || user.userId() == null ? null : user.toJson());
    }

    /** Price comes with {@code sent} and with one of {@code delivered} and {@code read}. */
    private static boolean carriesPrice(Step step, Accepted message) {
        return step != Step.READ || !message.reported().contains(Step.DELIVERED);
    }

    private void price(ObjectNode status, Accepted message, Update.Status update) {
        Waba waba = world.waba(update.wabaId());
        ZoneId zone = waba == null ? ZoneOffset.UTC : waba.zone();
        Template template = message.template() < 0 ? null : world.templateAt(message.template());
        Pricing pricing = Pricing.of(message, template, zone);
        status.putObject("pricing")
                .put("billable", pricing.billable())
                .put("pricing_model", "PMP")
                .put("type", pricing.type())
                .put("category", pricing.category());
    }

    private static void error(ObjectNode status, int code) {
        String title = ErrorCodes.get(code).title();
        ObjectNode error = status.putArray("errors").addObject();
        error.put("code", code);
        error.put("title", title);
        error.put("message", title);
        error.putObject("error_data").put("details", title);
        error.put("href", HREF);
    }
}
