package io.hudhud.workspace.web;

import io.hudhud.workspace.Countries;
import io.hudhud.workspace.Country;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What may be chosen in the settings. Names in the user's language are the browser's part. */
@RestController
@RequestMapping("/api/v1/reference")
class ReferenceController {

    /**
     * What there is to choose from.
     *
     * @param zones IANA time zones
     * @param currencies ISO 4217, those that are some country's
     */
    record Reference(List<CountryView> countries, List<String> zones, List<String> currencies) {}

    /** What is usual in a country; {@code zone} and {@code currency} where there is one. */
    record CountryView(
            String code,
            @Nullable String zone,
            @Nullable String currency,
            DayOfWeek firstDay,
            List<DayOfWeek> weekend) {}

    private static final Duration KEPT = Duration.ofDays(1);

    /** Names of the database that are not somebody's wall clock, or that only old systems know. */
    private static final Set<String> NO_PLACES = Set.of("Etc", "SystemV", "US", "Canada", "Brazil", "Chile", "Mexico");

    private static final Reference REFERENCE = new Reference(
            Countries.all().stream().map(ReferenceController::view).toList(),
            ZoneId.getAvailableZoneIds().stream()
                    .filter(ReferenceController::isPlace)
                    .sorted()
                    .toList(),
            Countries.all().stream()
                    .map(Country::currency)
                    .flatMap(Stream::ofNullable)
                    .map(Currency::getCurrencyCode)
                    .distinct()
                    .sorted()
                    .toList());

    @GetMapping
    ResponseEntity<Reference> show() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(KEPT).cachePrivate())
                .body(REFERENCE);
    }

    private static boolean isPlace(String zone) {
        int slash = zone.indexOf('/');
        return zone.equals("UTC") || (slash > 0 && !NO_PLACES.contains(zone.substring(0, slash)));
    }

    private static CountryView view(Country country) {
        var zone = country.zone();
        var currency = country.currency();
        return new CountryView(
                country.code(),
                zone == null ? null : zone.getId(),
                currency == null ? null : currency.getCurrencyCode(),
                country.firstDay(),
                country.weekend());
    }
}
