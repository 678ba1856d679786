package io.hudhud.whatsapp;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What WhatsApp's error codes mean and what follows from each. The table and its sources: {@code error-codes.csv}. */
public final class ErrorCatalog {

    private static final NavigableMap<Integer, Range> BY_FIRST_CODE = read();

    private record Range(int last, ErrorFact fact) {}

    private ErrorCatalog() {}

    /** What is known of {@code code}. A code that is not in the table is never retried: it may be a refusal for good. */
    public static ErrorFact of(int code) {
        Map.Entry<Integer, Range> below = BY_FIRST_CODE.floorEntry(code);
        if (below == null || code > below.getValue().last()) {
            return new ErrorFact(
                    code,
                    ErrorAction.NEVER_RETRY,
                    ErrorScope.MESSAGE,
                    "WhatsApp refused with a code that Hudhud does not know. Its details say more.");
        }
        ErrorFact fact = below.getValue().fact();
        return fact.code() == code ? fact : new ErrorFact(code, fact.action(), fact.scope(), fact.meaning());
    }

    private static NavigableMap<Integer, Range> read() {
        var ranges = new TreeMap<Integer, Range>();
        for (var row : ResourceTable.rows("error-codes.csv")) {
            String[] codes = row.getField("code").split("-", 2);
            int first = Integer.parseInt(codes[0]);
            int last = Integer.parseInt(codes[codes.length - 1]);
            var fact = new ErrorFact(
                    first,
                    ErrorAction.valueOf(row.getField("action")),
                    ErrorScope.valueOf(row.getField("scope")),
                    row.getField("meaning"));
            ranges.put(first, new Range(last, fact));
        }
        return ranges;
    }
}
