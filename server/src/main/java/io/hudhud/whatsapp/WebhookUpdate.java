package io.hudhud.whatsapp;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One thing that a webhook says, in our words. A body holds up to 1,000 of them.
 *
 * @see <a href="https://developers.facebook.com/docs/whatsapp/cloud-api/webhooks/components">Webhook components</a>
 */
public sealed interface WebhookUpdate {

    /** An update about one phone number; {@code phoneNumberId} says which. */
    sealed interface OfNumber extends WebhookUpdate {
        String phoneNumberId();
    }

    /**
     * The fate of a message that somebody sent from this number; not necessarily us.
     *
     * @param echo our {@code biz_opaque_callback_data}, where the message carried one
     * @param recipient the recipient's number as digits without a plus, where known
     * @param recipientUserId the recipient's BSUID, where known
     * @param at when it happened, by WhatsApp's clock
     */
    record MessageStatus(
            String phoneNumberId,
            String wamid,
            Ladder status,
            Instant at,
            @Nullable String echo,
            @Nullable String recipient,
            @Nullable String recipientUserId,
            @Nullable Pricing pricing,
            @Nullable Failure failure)
            implements OfNumber {}

    /** The rungs that WhatsApp reports. "Played" counts as read. */
    enum Ladder {
        SENT,
        DELIVERED,
        READ,
        FAILED
    }

    /** What WhatsApp will charge for; the category list is open. {@code billable} is absent from newer versions. */
    record Pricing(
            String category,
            @Nullable String type,
            @Nullable Boolean billable) {}

    /** Why WhatsApp failed a message: decide on the code, show the details. */
    record Failure(int code, @Nullable String details) {}

    /**
     * A message from a person.
     *
     * @param from the sender's number as digits, absent for people known by BSUID only
     * @param text what a person reads: the text, a caption, the title of a tapped button
     * @param payload what a tapped button carries, decided by whoever sent the button
     * @param quotedWamid the message that it replies to or whose button was tapped
     * @param raw the message as WhatsApp sent it
     */
    record InboundMessage(
            String phoneNumberId,
            String wamid,
            @Nullable String from,
            @Nullable String fromUserId,
            @Nullable String profileName,
            Instant at,
            String type,
            @Nullable String text,
            @Nullable String payload,
            @Nullable String quotedWamid,
            JsonNode raw)
            implements OfNumber {}

    /** A person told WhatsApp to stop ({@code true}) or resume marketing from this business. */
    record MarketingPreference(
            String phoneNumberId,
            @Nullable String from,
            @Nullable String userId,
            boolean stop,
            Instant at) implements OfNumber {}

    /** A person's number or BSUID changed; either side may be absent. */
    record IdentityChanged(
            String phoneNumberId,
            @Nullable String oldNumber,
            @Nullable String newNumber,
            @Nullable String oldUserId,
            @Nullable String newUserId,
            Instant at)
            implements OfNumber {}

    /** Something about a template: {@code field} is the webhook's, {@code value} as WhatsApp sent it. */
    record TemplateChanged(String wabaId, String field, String templateId, JsonNode value, Instant at)
            implements WebhookUpdate {}

    /** Something about a number, an account or a portfolio: {@code field} is the webhook's, {@code value} as sent. */
    record AccountChanged(String wabaId, String field, JsonNode value, Instant at) implements WebhookUpdate {}

    /** Understood as "not for us" or not understood at all; counted by field, never refused. */
    record Ignored(String field, String reason) implements WebhookUpdate {}
}
