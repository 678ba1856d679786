package io.hudhud.template.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A button of a template; its place in the list is the index that a send request names it by. */
public sealed interface Button {

    /** What it says; empty where WhatsApp words it. */
    String text();

    /** Sends {@code text} back, with a payload that may be given at send time. */
    record QuickReply(String text) implements Button {}

    /**
     * Opens an address; at most one variable, at its end.
     *
     * @param sample what Meta's reviewers see in place of the variable: the whole address or what follows its beginning
     */
    record Url(String text, Wording address, @Nullable String sample) implements Button {}

    /** @param number as it was written, with or without a plus */
    record Phone(String text, String number) implements Button {}

    /** Copies a coupon code that is given at send time. */
    record CopyCode(String text, @Nullable String sample) implements Button {}

    /**
     * Copies or fills in the code of an authentication template.
     *
     * @param autofillText of {@link Way#ONE_TAP}; absent: WhatsApp's own words
     * @param apps that may take the code, for {@link Way#ONE_TAP} and {@link Way#ZERO_TAP}
     * @param termsAccepted that the merchant answers for {@link Way#ZERO_TAP}
     */
    record OneTimeCode(Way way, String text, @Nullable String autofillText, List<App> apps, boolean termsAccepted)
            implements Button {

        public OneTimeCode {
            apps = List.copyOf(apps);
        }

        /** How the code gets into the app. */
        public enum Way {
            COPY_CODE,
            ONE_TAP,
            ZERO_TAP
        }

        /** An Android app by its package name and the hash of its signing key. */
        public record App(String packageName, String signatureHash) {}
    }

    /** Opens the business's catalogue; the picture's product may be given at send time. */
    record Catalog(String text) implements Button {}

    /** Opens a choice of up to 30 products that is given at send time. */
    record ManyProducts(String text) implements Button {}

    /** Opens the product of its card. */
    record OneProduct(String text) implements Button {}

    /**
     * Starts a flow.
     *
     * @param action {@code navigate} or {@code data_exchange}
     * @param firstScreen of {@code navigate}
     */
    record Flow(
            String text,
            @Nullable String flowId,
            @Nullable String action,
            @Nullable String firstScreen) implements Button {}

    /** Calls the business inside WhatsApp. */
    record VoiceCall(String text) implements Button {}

    /** Asks for the contact's number. */
    record ContactRequest(String text) implements Button {}

    /** Something that Meta added; kept as it is, not to be sent. */
    record Unknown(String text, String type, JsonNode raw) implements Button {}
}
