package io.hudhud.bench.people;

import java.util.List;

/**
 * Where invented people live. The numbers have the form of mobile numbers there; they belong to nobody here.
 *
 * @param code ISO 3166, as Shopify writes it
 * @param international what stands before the subscriber's digits, with the country's calling code
 * @param local the same as people write it at home
 * @param digits how many digits the subscriber has
 */
record Country(String code, String international, String local, int digits, Names names, List<String> cities) {
    static final Country SAUDI_ARABIA =
            new Country("SA", "+96650", "050", 7, Names.ARABIC, List.of("الرياض", "جدة", "الدمام", "مكة", "أبها"));

    static final List<Country> ALL = List.of(
            SAUDI_ARABIA,
            new Country("AE", "+97150", "050", 7, Names.ARABIC, List.of("دبي", "أبوظبي", "الشارقة")),
            new Country("EG", "+20100", "0100", 7, Names.ARABIC_IN_LATIN, List.of("Cairo", "Alexandria", "Giza")),
            new Country("KW", "+96550", "50", 6, Names.ARABIC, List.of("الكويت", "حولي")),
            new Country("TR", "+90532", "0532", 7, Names.TURKISH, List.of("İstanbul", "Ankara", "İzmir")),
            new Country("FR", "+3361", "061", 7, Names.FRENCH, List.of("Paris", "Lyon", "Marseille")),
            new Country("GB", "+447400", "07400", 6, Names.ENGLISH, List.of("London", "Leeds", "Bristol")),
            new Country("IN", "+91981", "0981", 7, Names.INDIAN, List.of("Mumbai", "Pune", "Delhi")),
            new Country("ID", "+62812", "0812", 8, Names.INDONESIAN, List.of("Jakarta", "Bandung", "Surabaya")));

    Country {
        cities = List.copyOf(cities);
    }
}
