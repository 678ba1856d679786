package io.hudhud.whatsapp;

import io.hudhud.shared.PhoneNumber;
import io.hudhud.whatsapp.WebhookUpdate.Pricing;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * WhatsApp's list prices by date, recipient and category, in USD, before volume tiers and taxes. A price that no card states
 * is unknown (empty), never zero. Prices change at midnight in the account's time zone; here the day begins in UTC. The
 * newest card counts until the next is known.
 *
 * <p>Tables and sources: {@code rates/*.csv}.
 */
public final class RateCards {

    /** One millionth of a US dollar is the unit; {@code market} is Meta's group of countries. */
    public record Rate(String market, long usdMicros) {}

    private static final String OTHER = "Other";
    private static final int LONGEST_PREFIX = 4;
    private static final Set<String> FREE_TYPES = Set.of("free_customer_service", "free_entry_point");

    private static final List<LocalDate> CARDS = List.of(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 10, 1));
    private static final NavigableMap<LocalDate, Card> BY_DATE = read();

    /** Prices by market and category; markets by the first digits of a number. */
    private record Card(Map<String, String> markets, Map<String, Map<String, Long>> prices) {

        String market(String digits) {
            for (int length = Math.min(LONGEST_PREFIX, digits.length()); length > 0; length--) {
                String market = markets.get(digits.substring(0, length));
                if (market != null) {
                    return market;
                }
            }
            return OTHER;
        }
    }

    private RateCards() {}

    /**
     * The list price of one delivered message.
     *
     * @param category as templates and webhooks name it, in any case: marketing, marketing_lite, utility, authentication,
     *     authentication_international (also with a hyphen), service
     */
    public static Optional<Rate> price(PhoneNumber recipient, String category, Instant at) {
        var card = card(at);
        if (card == null) {
            return Optional.empty();
        }
        String market = card.market(recipient.value().substring(1));
        Long micros = card.prices().getOrDefault(market, Map.of()).get(column(category));
        return micros == null ? Optional.empty() : Optional.of(new Rate(market, micros));
    }

    /** What a message costs for which a webhook reports {@code pricing}: nothing when it says so, else the list price. */
    public static Optional<Rate> price(PhoneNumber recipient, Pricing pricing, Instant at) {
        boolean free = (pricing.type() != null && FREE_TYPES.contains(pricing.type()))
                || Boolean.FALSE.equals(pricing.billable());
        if (free) {
            return Optional.of(new Rate(market(recipient, at).orElse(OTHER), 0));
        }
        return price(recipient, pricing.category(), at);
    }

    /** The market whose prices apply to a recipient; empty before the first card. */
    public static Optional<String> market(PhoneNumber recipient, Instant at) {
        return Optional.ofNullable(card(at))
                .map(card -> card.market(recipient.value().substring(1)));
    }

    private static @Nullable Card card(Instant at) {
        var entry = BY_DATE.floorEntry(at.atZone(ZoneOffset.UTC).toLocalDate());
        return entry == null ? null : entry.getValue();
    }

    /** Marketing Messages are charged at the marketing rate. */
    private static String column(String category) {
        String name = category.toLowerCase(Locale.ROOT).replace('-', '_');
        return name.equals("marketing_lite") ? "marketing" : name;
    }

    private static NavigableMap<LocalDate, Card> read() {
        var cards = new TreeMap<LocalDate, Card>();
        for (LocalDate date : CARDS) {
            var since = String.format(Locale.ROOT, "since_%d_%02d", date.getYear(), date.getMonthValue());
            var markets = new HashMap<String, String>();
            ResourceTable.rows("rates/markets.csv")
                    .forEach(row -> markets.put(row.getField("prefix"), row.getField(since)));
            cards.put(date, new Card(markets, prices(date)));
        }
        return cards;
    }

    private static Map<String, Map<String, Long>> prices(LocalDate date) {
        var prices = new HashMap<String, Map<String, Long>>();
        for (var row : ResourceTable.rows("rates/usd-" + date + ".csv")) {
            var byCategory = new HashMap<String, Long>();
            row.getFieldsAsMap().forEach((column, value) -> {
                if (!column.equals("market") && !value.isEmpty()) {
                    byCategory.put(
                            column, new BigDecimal(value).movePointRight(6).longValueExact());
                }
            });
            prices.put(row.getField("market"), byCategory);
        }
        return prices;
    }
}
