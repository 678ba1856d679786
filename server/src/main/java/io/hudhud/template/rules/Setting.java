package io.hudhud.template.rules;

import io.hudhud.workspace.Trade;
import org.jspecify.annotations.Nullable;

/**
 * What the rules have to know besides the design.
 *
 * @param country of the workspace, ISO 3166-1 alpha-2; absent: rules of one country do not apply
 * @param trade of the workspace, if it is one that WhatsApp forbids or restricts
 * @param linkHost of our own tracked links, such as {@code go.shop.sa}
 * @param others the other templates of the same WhatsApp account
 */
public record Setting(
        @Nullable String country,
        @Nullable Trade trade,
        @Nullable String linkHost,
        KnownTexts others) {

    /** Nothing known. */
    public static final Setting NONE = new Setting(null, null, null, KnownTexts.NONE);
}
