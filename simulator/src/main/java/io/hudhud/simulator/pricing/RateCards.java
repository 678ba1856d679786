package io.hudhud.simulator.pricing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Meta's list prices in USD for a delivered message, by date, market and category. The tables and their sources lie beside this class. */
public final class RateCards {
    private final NavigableMap<LocalDate, Card> cards = new TreeMap<>();

    /** One card; markets are by calling code, or calling code and area code. */
    private record Card(Map<String, String> markets, Map<String, Map<String, Double>> rates) {}

    public RateCards() {
        load(LocalDate.of(2026, 7, 1), 4);
        load(LocalDate.of(2026, 10, 1), 5);
    }

    /**
     * The price of one delivered message, 0 when the card has none.
     *
     * @param recipient digits of the phone
     * @param category as in {@link Pricing}
     */
    public double usd(LocalDate day, String recipient, String category) {
        Map.Entry<LocalDate, Card> card = cards.floorEntry(day);
        if (card == null) {
            card = cards.firstEntry();
        }
        String column = "marketing_lite".equals(category) ? "marketing" : category;
        return card.getValue()
                .rates()
                .getOrDefault(market(card.getValue(), recipient), Map.of())
                .getOrDefault(column, 0.0);
    }

    private static String market(Card card, String recipient) {
        for (int length = Math.min(4, recipient.length()); length > 0; length--) {
            String market = card.markets().get(recipient.substring(0, length));
            if (market != null) {
                return market;
            }
        }
        return "Other";
    }

    private void load(LocalDate since, int marketColumn) {
        var markets = new HashMap<String, String>();
        for (List<String> row : rows("calling-code-markets.csv")) {
            String prefixes = row.get(1);
            if (prefixes.isEmpty()) {
                markets.put(row.getFirst(), row.get(marketColumn));
            } else {
                for (String prefix : prefixes.split(" ", -1)) {
                    markets.put(row.getFirst() + prefix, row.get(marketColumn));
                }
            }
        }
        List<List<String>> rows = rows("usd-" + since + ".csv");
        List<String> columns = rows.getFirst();
        var rates = new HashMap<String, Map<String, Double>>();
        for (List<String> row : rows.subList(1, rows.size())) {
            var prices = new HashMap<String, Double>();
            for (int i = 2; i < columns.size(); i++) {
                if (!row.get(i).isEmpty()) {
                    prices.put(columns.get(i), Double.valueOf(row.get(i)));
                }
            }
            rates.put(row.getFirst(), prices);
        }
        cards.put(since, new Card(markets, rates));
    }

    /** The lines of a table of ours: commas without quotes, {@code #} starts a note. */
    private static List<List<String>> rows(String name) {
        try (InputStream in = RateCards.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the rate table " + name + " is not in the jar");
            }
            List<List<String>> rows = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(List.of(line.strip().split(",", -1)));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
