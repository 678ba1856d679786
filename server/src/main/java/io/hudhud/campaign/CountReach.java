package io.hudhud.campaign;

import io.hudhud.audience.AudienceShare;
import io.hudhud.campaign.AudienceReach.MissingValue;
import io.hudhud.campaign.AudienceReach.VariantShare;
import io.hudhud.campaign.CostEstimate.CountryCost;
import io.hudhud.contact.Standing;
import io.hudhud.delivery.Reason;
import io.hudhud.shared.PhoneNumber;
import io.hudhud.shared.UsdMicros;
import io.hudhud.template.Category;
import io.hudhud.template.CompiledTemplate;
import io.hudhud.whatsapp.RateCards;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Adds up what a campaign would reach and cost from the shares of its audience. One use each. */
final class CountReach {

    /** Makes a number of a prefix: a price depends on the first digits alone. */
    private static final String ANY_NUMBER = "000000";

    private record Group(
            @Nullable String country,
            @Nullable String market,
            Category category,
            @Nullable Long micros) {}

    private final @Nullable CompiledTemplate template;
    private final TemplateNeeds needs;
    private final Instant launchAt;

    private final Map<Reason, Long> skipped = new EnumMap<>(Reason.class);
    private final Map<String, Long> missing = new TreeMap<>();
    private final Map<Standing, Long> byConsent = new EnumMap<>(Standing.class);
    private final Map<String, Long> byLanguage = new TreeMap<>();
    private final Map<Group, Long> groups = new LinkedHashMap<>();
    private long toSend;

    /** @param template absent while none can be sent: then everybody who may be written to counts */
    CountReach(@Nullable CompiledTemplate template, TemplateNeeds needs, Instant launchAt) {
        this.template = template;
        this.needs = needs;
        this.launchAt = launchAt;
    }

    CountReach add(List<AudienceShare> shares) {
        shares.forEach(this::add);
        return this;
    }

    private void add(AudienceShare share) {
        var excluded = share.excluded();
        if (excluded != null) {
            skipped.merge(excluded, share.people(), Long::sum);
            return;
        }
        if (template == null) {
            send(share, null);
            return;
        }
        Optional<String> language = template.choice().of(share.language());
        if (language.isEmpty()) {
            skipped.merge(Reason.NO_VARIANT, share.people(), Long::sum);
            return;
        }
        var lacking = needs.of(language.get()).entrySet().stream()
                .filter(need -> share.lacks().contains(need.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (lacking.isEmpty()) {
            send(share, language.get());
        } else {
            skipped.merge(Reason.MISSING_VALUE, share.people(), Long::sum);
            lacking.forEach(variable -> missing.merge(variable, share.people(), Long::sum));
        }
    }

    private void send(AudienceShare share, @Nullable String language) {
        toSend += share.people();
        byConsent.merge(share.standing(), share.people(), Long::sum);
        if (template != null && language != null) {
            byLanguage.merge(language, share.people(), Long::sum);
            Category category = template.languages().getOrDefault(language, Category.OTHER);
            groups.merge(group(share, category), share.people(), Long::sum);
        }
    }

    private Group group(AudienceShare share, Category category) {
        if (share.prefix() == null) {
            return new Group(share.country(), null, category, null);
        }
        var number = new PhoneNumber(share.prefix() + ANY_NUMBER);
        var rate = RateCards.price(number, category.name(), launchAt);
        return new Group(
                share.country(),
                RateCards.market(number, launchAt).orElse(null),
                category,
                rate.map(RateCards.Rate::usdMicros).orElse(null));
    }

    AudienceReach reach(long belowConsentGrade) {
        long targeted =
                toSend + skipped.values().stream().mapToLong(Long::longValue).sum();
        var variants = new ArrayList<VariantShare>();
        if (template != null) {
            template.languages()
                    .forEach((language, category) ->
                            variants.add(new VariantShare(language, category, byLanguage.getOrDefault(language, 0L))));
        }
        return new AudienceReach(
                targeted,
                belowConsentGrade,
                Map.copyOf(skipped),
                missing.entrySet().stream()
                        .map(entry -> new MissingValue(entry.getKey(), entry.getValue()))
                        .toList(),
                toSend,
                Map.copyOf(byConsent),
                List.copyOf(variants));
    }

    /** By what it costs, the dearest first; the unknown ones last. */
    @Nullable
    CostEstimate cost(Exchange exchange) {
        if (groups.isEmpty()) {
            return null;
        }
        var countries = new ArrayList<CountryCost>();
        long known = 0;
        long unpriced = 0;
        for (var entry : groups.entrySet()) {
            var group = entry.getKey();
            long people = entry.getValue();
            Long micros = group.micros();
            if (micros == null) {
                unpriced += people;
            } else {
                known += micros * people;
            }
            countries.add(new CountryCost(
                    group.country(),
                    group.market(),
                    group.category().name().toLowerCase(Locale.ROOT),
                    people,
                    micros == null ? null : UsdMicros.toUsd(micros),
                    micros == null ? null : UsdMicros.toUsd(micros * people),
                    micros == null ? null : exchange.ofUsdMicros(micros * people)));
        }
        countries.sort(
                Comparator.comparing(CountryCost::usd, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()))
                        .thenComparing(CountryCost::people, Comparator.reverseOrder()));
        boolean nothingKnown = countries.stream().allMatch(country -> country.usd() == null);
        return new CostEstimate(
                nothingKnown ? null : UsdMicros.toUsd(known),
                exchange.currency(),
                nothingKnown ? null : exchange.ofUsdMicros(known),
                unpriced,
                List.copyOf(countries));
    }
}
