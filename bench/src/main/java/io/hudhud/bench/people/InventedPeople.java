package io.hudhud.bench.people;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Rows of people who do not exist, each with a number of their own in one of the ways in which people write numbers. The same
 * seed gives the same rows. An import accepts them all; the
 * share {@code consenting} of them said yes to WhatsApp.
 */
final class InventedPeople {
    /** Odd, so that counting in its steps meets every subscriber number before one comes again. */
    private static final long STRIDE = 7_654_321;

    private static final long FIRST_CUSTOMER = 8_400_000_000_000L;
    private static final List<String> TAGS =
            List.of("", "VIP", "newsletter", "\"VIP, newsletter\"", "رمضان", "wholesale");

    private final SplittableRandom random;
    private final List<Country> countries;
    private final double consenting;
    private long made;

    InventedPeople(long seed, List<Country> countries, double consenting) {
        this.random = new SplittableRandom(seed);
        this.countries = List.copyOf(countries);
        this.consenting = consenting;
    }

    /** The next person as a line of the file, without its end. */
    String next() {
        long n = made++;
        Country country = countries.get((int) (n % countries.size()));
        String subscriber = subscriber(country, n / countries.size());
        boolean onlyInAddress = random.nextInt(10) == 0;
        String local = country.local() + subscriber;
        String phone = onlyInAddress ? "" : written(country, subscriber, local);
        return String.join(
                ",",
                "'" + (FIRST_CUSTOMER + n),
                pick(country.names().first()),
                pick(country.names().last()),
                "person" + n + "@example.com",
                random.nextBoolean() ? "yes" : "no",
                "",
                "",
                "",
                pick(country.cities()),
                "",
                country.code(),
                "",
                onlyInAddress ? local : "",
                phone,
                random.nextInt(4) == 0 ? "yes" : "no",
                random.nextInt(900) + "." + random.nextInt(10) + "0",
                Integer.toString(random.nextInt(15)),
                "",
                "no",
                pick(TAGS),
                random.nextDouble() < consenting ? "yes" : "no",
                "");
    }

    private String written(Country country, String subscriber, String local) {
        String digits = country.international() + subscriber;
        return switch (random.nextInt(8)) {
            case 0 -> "00" + digits.substring(1);
            case 1 -> local;
            case 2 -> "'" + digits;
            case 3 -> digits.substring(0, 4) + " " + digits.substring(4, 7) + " " + digits.substring(7);
            default -> digits;
        };
    }

    private static String subscriber(Country country, long n) {
        long all = Math.powExact(10L, country.digits());
        return String.format("%0" + country.digits() + "d", (n * STRIDE + 1_234_567) % all);
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
