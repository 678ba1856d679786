package io.hudhud.bench.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What says that these people want messages, and where numbers without a country belong.
 *
 * @param consentColumn the column that holds the opt-ins; absent: the merchant attests them
 * @param region ISO 3166
 * @param purposes what they agreed to: {@code marketing}, {@code transactional}
 */
public record ImportBasis(@Nullable String consentColumn, String region, List<String> purposes) {

    public ImportBasis {
        purposes = List.copyOf(purposes);
    }

    Map<String, ?> options() {
        return Map.of("name", "Sample customers", "region", region, "consent", consent());
    }

    private Map<String, ?> consent() {
        Map<String, Object> consent = new LinkedHashMap<>();
        consent.put("purposes", purposes);
        if (consentColumn == null) {
            consent.put("basis", "attestation");
            consent.put("wording", "I want to receive offers of this shop by WhatsApp and can stop them at any time.");
            consent.put("place", "checkout");
            consent.put("since", "2026-01-01");
        } else {
            consent.put("basis", "column");
            consent.put("column", consentColumn);
            consent.put("grade", "single");
        }
        return consent;
    }
}
