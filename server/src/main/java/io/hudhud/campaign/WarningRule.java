package io.hudhud.campaign;

import io.hudhud.campaign.LaunchWarning.Code;
import io.hudhud.contact.Standing;
import io.hudhud.delivery.Hold;
import io.hudhud.delivery.HoldAdvice;
import io.hudhud.sender.Media;
import io.hudhud.shared.Purpose;
import io.hudhud.template.Category;
import io.hudhud.template.MappingProblem;
import io.hudhud.template.TemplateQuality;
import io.hudhud.template.Variant;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Something to know before a launch. Rules are pure: same facts, same answer. */
@FunctionalInterface
interface WarningRule {

    /** What the warnings look at beside the launch rules' facts. */
    record Facts(
            LaunchFacts launch,
            @Nullable AudienceReach reach,
            @Nullable CostEstimate cost,
            @Nullable DurationEstimate duration,
            List<Hold> senderHolds) {

        List<Variant> approved() {
            return launch.template() == null
                    ? List.of()
                    : launch.template().variants().stream()
                            .filter(Variant::isApproved)
                            .toList();
        }

        boolean isMarketing() {
            return launch.settings().purpose() == Purpose.MARKETING;
        }

        String languages(Predicate<Variant> which) {
            return approved().stream().filter(which).map(Variant::language).collect(Collectors.joining(", "));
        }
    }

    WarningRule PURPOSE = facts -> facts.isMarketing()
            ? about(
                    facts.languages(variant -> variant.category() == Category.UTILITY),
                    Code.PURPOSE_MISMATCH,
                    "Meta has approved %s as utility, and you send it as marketing. If the text promotes something, Meta"
                            + " may change the category and the price.")
            : about(
                    facts.languages(variant -> variant.category() == Category.MARKETING),
                    Code.PURPOSE_MISMATCH,
                    "Meta charges and limits %s as marketing, and you send it as transactional: people who did not agree"
                            + " to marketing would get it. Choose the purpose marketing unless they asked for this.");

    WarningRule OPT_OUT = facts -> facts.isMarketing()
            ? about(
                    facts.languages(variant -> !OptOutHint.isIn(variant)),
                    Code.NO_OPT_OUT_HINT,
                    "Nothing in %s tells people how to stop these messages. A footer such as \"Reply STOP\" or a button"
                            + " keeps them from blocking your number instead.")
            : Stream.empty();

    WarningRule CONSENT = facts -> {
        var reach = facts.reach();
        long attested = reach == null ? 0 : reach.byConsent().getOrDefault(Standing.ATTESTED, 0L);
        return when(
                reach != null && facts.isMarketing() && attested * 2 > reach.toSend(),
                Code.MANY_ATTESTED,
                "More than half of these opt-ins rest on your word alone: people who do not remember them may block or"
                        + " report your number.");
    };

    WarningRule MAPPING = facts -> facts.launch().mapping().stream()
            .filter(problem -> !problem.isBlocking())
            .map(problem -> new LaunchWarning(
                    problem.code() == MappingProblem.Code.NOT_APPROVED ? Code.LANGUAGE_NOT_APPROVED : Code.UNUSED_VALUE,
                    problem.sentence()));

    WarningRule QUALITY = facts -> about(
            facts.languages(
                    variant -> variant.quality() == TemplateQuality.RED || variant.quality() == TemplateQuality.YELLOW),
            Code.TEMPLATE_QUALITY,
            "People report or block %s more than usual: Meta may pause it in the middle of the campaign.");

    WarningRule CATEGORY = facts -> about(
            facts.languages(variant -> variant.announced() != null
                    && variant.announced() != variant.category()
                    && (variant.announcedFor() == null
                            || variant.announcedFor().isBefore(facts.launch().launchAt()))),
            Code.CATEGORY_WILL_CHANGE,
            "Meta has announced another category for %s before the start: it will cost more or less than estimated.");

    WarningRule PRICES = facts -> {
        var cost = facts.cost();
        return when(
                cost != null && cost.unpriced() > 0,
                Code.COST_UNKNOWN,
                "No price is known for some of these people: the estimate leaves them out.");
    };

    WarningRule CAP = facts -> {
        var cap = facts.launch().settings().costCapUsd();
        var cost = facts.cost();
        return when(
                cap != null && cost != null && cost.usd() != null && cost.usd().compareTo(cap) > 0,
                Code.COST_ABOVE_CAP,
                "The estimated cost is above the cap: the campaign will be held before it is complete.");
    };

    WarningRule OFFER = facts -> {
        var end = facts.launch().settings().notAfter();
        var duration = facts.duration();
        return when(
                end != null
                        && duration != null
                        && facts.launch()
                                .launchAt()
                                .plusSeconds(duration.seconds())
                                .isAfter(end),
                Code.OFFER_ENDS_TOO_SOON,
                "At this pace not everybody is reached before \"do not send after\": the rest is skipped.");
    };

    WarningRule MEDIA = facts -> {
        var duration = facts.duration();
        return duration == null
                ? Stream.empty()
                : about(
                        facts.launch().media().stream()
                                .filter(media -> !media.isThereAt(
                                        facts.launch().launchAt().plusSeconds(duration.seconds()),
                                        facts.launch().now()))
                                .map(Media::fileName)
                                .collect(Collectors.joining(", ")),
                        Code.MEDIA_EXPIRES_TOO_SOON,
                        "At this pace WhatsApp forgets %s before everybody is reached: upload it again right before the"
                                + " start.");
    };

    WarningRule LIMIT = facts -> {
        var duration = facts.duration();
        return duration == null || duration.days() < 2
                ? Stream.empty()
                : Stream.of(new LaunchWarning(
                        Code.DAILY_LIMIT,
                        String.format(
                                Locale.ROOT,
                                "WhatsApp lets campaigns of this portfolio reach %,d people a day: this takes %d days.",
                                duration.dailyLimit(),
                                duration.days())));
    };

    WarningRule SOMEBODY = facts -> when(
            facts.reach() != null
                    && facts.reach().toSend() == 0
                    && !(facts.launch().settings().schedule() instanceof Schedule.Now),
            Code.NOBODY_YET,
            "Nobody of the audience would get this today.");

    WarningRule HELD = facts -> about(
            facts.senderHolds().stream()
                    .map(hold -> HoldAdvice.of(hold.scope(), hold.reason()))
                    .distinct()
                    .collect(Collectors.joining(" ")),
            Code.SENDER_HELD,
            "Sending is held now. %s");

    List<WarningRule> ALL = List.of(
            PURPOSE, OPT_OUT, CONSENT, MAPPING, QUALITY, CATEGORY, PRICES, CAP, OFFER, MEDIA, LIMIT, SOMEBODY, HELD);

    Stream<LaunchWarning> check(Facts facts);

    static List<LaunchWarning> warnings(Facts facts) {
        return ALL.stream().flatMap(rule -> rule.check(facts)).toList();
    }

    private static Stream<LaunchWarning> when(boolean so, Code code, String sentence) {
        return so ? Stream.of(new LaunchWarning(code, sentence)) : Stream.empty();
    }

    /** A warning about something, unless there is nothing of the kind. */
    private static Stream<LaunchWarning> about(String what, Code code, String sentence) {
        return when(!what.isEmpty(), code, sentence.formatted(what));
    }
}
