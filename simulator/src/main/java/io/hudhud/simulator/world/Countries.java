package io.hudhud.simulator.world;

import java.util.Map;

/** Country codes of the calling codes that a user id may start with; others are shown as US. Source: ITU-T E.164 assignments. */
public final class Countries {
    private static final Map<String, String> BY_CALLING_CODE = Map.ofEntries(
            Map.entry("1", "US"),
            Map.entry("7", "RU"),
            Map.entry("20", "EG"),
            Map.entry("27", "ZA"),
            Map.entry("31", "NL"),
            Map.entry("33", "FR"),
            Map.entry("34", "ES"),
            Map.entry("39", "IT"),
            Map.entry("44", "GB"),
            Map.entry("49", "DE"),
            Map.entry("51", "PE"),
            Map.entry("52", "MX"),
            Map.entry("54", "AR"),
            Map.entry("55", "BR"),
            Map.entry("56", "CL"),
            Map.entry("57", "CO"),
            Map.entry("60", "MY"),
            Map.entry("62", "ID"),
            Map.entry("90", "TR"),
            Map.entry("91", "IN"),
            Map.entry("92", "PK"),
            Map.entry("212", "MA"),
            Map.entry("213", "DZ"),
            Map.entry("216", "TN"),
            Map.entry("218", "LY"),
            Map.entry("234", "NG"),
            Map.entry("249", "SD"),
            Map.entry("254", "KE"),
            Map.entry("852", "HK"),
            Map.entry("880", "BD"),
            Map.entry("961", "LB"),
            Map.entry("962", "JO"),
            Map.entry("963", "SY"),
            Map.entry("964", "IQ"),
            Map.entry("965", "KW"),
            Map.entry("966", "SA"),
            Map.entry("967", "YE"),
            Map.entry("968", "OM"),
            Map.entry("970", "PS"),
            Map.entry("971", "AE"),
            Map.entry("972", "IL"),
            Map.entry("973", "BH"),
            Map.entry("974", "QA"));

    private Countries() {}

    /** The calling code of a country; empty when it is not in the table. */
    public static String callingCode(String country) {
        return BY_CALLING_CODE.entrySet().stream()
                .filter(entry -> entry.getValue().equals(country))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** The country of a phone, given as digits in international form. */
    public static String of(String phone) {
        for (int length = Math.min(3, phone.length()); length > 0; length--) {
            String country = BY_CALLING_CODE.get(phone.substring(0, length));
            if (country != null) {
                return country;
            }
        }
        return "US";
    }
}
