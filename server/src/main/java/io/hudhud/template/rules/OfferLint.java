package io.hudhud.template.rules;

import static io.hudhud.template.rules.Rule.warning;

import io.hudhud.template.Category;
import io.hudhud.template.content.Component;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Discounts: one at a time, until when, and with the licence that some countries ask for. */
final class OfferLint {

    private static final List<String> GIVEN_AWAY = List.of("bogo", "gift", "shipping");
    private static final Pattern DATE = Pattern.compile(
            "(?U)\\b(\\d{1,2}[/-]\\d{1,2}([/-]\\d{2,4})?|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}|\\d{4}-\\d{2}-\\d{2})\\b");
    private static final String SAUDI_ARABIA = "SA";

    static final List<Rule> ALL = List.of(
            warning("offers-several", Sources.OURS, OfferLint::several),
            warning("discount-undated", Sources.OURS, OfferLint::undated),
            warning("discount-licence", Sources.SAUDI_ARABIA, OfferLint::licence));

    private OfferLint() {}

    private static void several(Page page, Found found) {
        for (Text text : page.texts()) {
            if (text.isBody()) {
                Set<String> offers = new HashSet<>();
                if (text.says("discount") || text.says("reduction")) {
                    offers.addAll(Percentages.in(text.filledTokens()));
                }
                GIVEN_AWAY.stream().filter(text::says).forEach(offers::add);
                if (offers.size() > 1) {
                    found.at(text.at(), "count", offers.size());
                }
            }
        }
    }

    /** The first text that speaks of a discount. */
    private static Optional<Text> discount(Page page) {
        return page.is(Category.MARKETING)
                ? page.prose().filter(text -> text.says("discount")).findFirst()
                : Optional.empty();
    }

    private static void undated(Page page, Found found) {
        discount(page).ifPresent(text -> {
            boolean counted = page.part(Component.LimitedTimeOffer.class)
                    .map(Component.LimitedTimeOffer::expires)
                    .orElse(false);
            if (!counted && page.prose().noneMatch(OfferLint::saysWhen)) {
                found.at(text.at());
            }
        });
    }

    private static boolean saysWhen(Text text) {
        return text.says("date")
                || DATE.matcher(text.filled()).find()
                || (!text.holes().isEmpty()
                        && Lexicon.in(text.filledTokens()).stream()
                                .anyMatch(hit -> hit.topic().equals("date")));
    }

    private static void licence(Page page, Found found) {
        if (SAUDI_ARABIA.equals(page.setting().country())) {
            discount(page).ifPresent(text -> {
                if (page.prose().noneMatch(other -> other.says("licence"))) {
                    found.at(text.at());
                }
            });
        }
    }
}
