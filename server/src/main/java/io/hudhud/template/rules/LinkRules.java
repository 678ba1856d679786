package io.hudhud.template.rules;

import static io.hudhud.template.rules.Rule.error;
import static io.hudhud.template.rules.Rule.warning;

import io.hudhud.template.content.Button;
import io.hudhud.template.content.Component;
import io.hudhud.template.content.Wording;
import io.hudhud.template.content.Wording.Hole;
import io.hudhud.template.content.Wording.Literal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What buttons lead to: addresses, telephone numbers, coupon codes, flows. */
final class LinkRules {

    private static final int ADDRESS = 2000;
    private static final int NUMBER = 20;
    private static final int CODE = 20;
    private static final int CODE_OF_OFFER = 15;

    /** Scheme, host with perhaps a port, then whatever follows; variables stand as {@code {{1}}}. */
    private static final Pattern WEB =
            Pattern.compile("(?i)https?://[\\p{L}\\p{N}._-]*[\\p{L}\\p{N}](:\\d{1,5})?(?:[/?#]\\S*)?");

    private static final Pattern NUMBER_CHARACTERS = Pattern.compile("[A-Za-z0-9+() .-]*");
    private static final Pattern INTERNATIONAL = Pattern.compile("\\+?[1-9][0-9]{6,14}");
    private static final Pattern SPACING = Pattern.compile("[() .-]");
    private static final Pattern PLAIN_CODE = Pattern.compile("[A-Za-z0-9]+");

    static final List<Rule> ALL = List.of(
            error("address-missing", Sources.COMPONENTS, LinkRules::addressMissing),
            error("address-not-web", Sources.COMPONENTS, LinkRules::notWeb),
            warning("address-insecure", Sources.OURS, LinkRules::insecure),
            error("address-too-long", Sources.COMPONENTS, LinkRules::addressTooLong),
            error("address-variables", Sources.COMPONENTS, LinkRules::variables),
            error("address-variable-inside", Sources.COMPONENTS, LinkRules::inside),
            error("address-host-open", Sources.REVIEW, LinkRules::hostOpen),
            error("address-sample-missing", Sources.COMPONENTS, LinkRules::sampleMissing),
            error("number-missing", Sources.COMPONENTS, LinkRules::numberMissing),
            error("number-too-long", Sources.COMPONENTS, LinkRules::numberTooLong),
            error("number-characters", Sources.COMPONENTS, LinkRules::numberCharacters),
            warning("number-not-international", Sources.OURS, LinkRules::notInternational),
            error("coupon-missing", Sources.COUPON, LinkRules::couponMissing),
            error("coupon-too-long", Sources.COUPON + "; " + Sources.OFFER, LinkRules::couponTooLong),
            warning("coupon-characters", Sources.COUPON, LinkRules::couponCharacters),
            warning("flow-missing", Sources.FLOW, LinkRules::flowMissing));

    private LinkRules() {}

    private interface Look {
        void at(String place, Wording address, @Nullable String sample);
    }

    private static void addresses(Page page, Look look) {
        page.buttons(Button.Url.class)
                .forEach(placed -> look.at(
                        placed.at() + ".url",
                        placed.button().address(),
                        placed.button().sample()));
    }

    private static void addressMissing(Page page, Found found) {
        addresses(page, (at, address, _) -> {
            if (address.text().isBlank()) {
                found.at(at);
            }
        });
    }

    private static void notWeb(Page page, Found found) {
        addresses(page, (at, address, _) -> {
            String text = address.text();
            boolean web = WEB.matcher(text).matches() && !hasBraces(address);
            if (!text.isBlank() && !isHostOpen(address) && !web) {
                found.at(at);
            }
        });
    }

    /** Braces that are no variable's: a mistyped one. */
    private static boolean hasBraces(Wording address) {
        return address.pieces().stream()
                .anyMatch(piece -> piece instanceof Literal(var words) && (words.contains("{") || words.contains("}")));
    }

    /** Our own links are only on this machine without encryption: nobody else sees them. */
    private static void insecure(Page page, Found found) {
        addresses(page, (at, address, _) -> {
            boolean ours = address.text().startsWith("http://" + page.setting().linkHost() + "/");
            if (!ours && address.text().regionMatches(true, 0, "http://", 0, 7)) {
                found.at(at);
            }
        });
    }

    private static void addressTooLong(Page page, Found found) {
        addresses(page, (at, address, _) -> found.tooLong(at, address.text().length(), ADDRESS));
    }

    private static long holes(Wording address) {
        return address.pieces().stream().filter(Hole.class::isInstance).count();
    }

    private static void variables(Page page, Found found) {
        addresses(page, (at, address, _) -> {
            if (holes(address) > 1) {
                found.at(at, "count", holes(address));
            }
        });
    }

    private static void inside(Page page, Found found) {
        addresses(page, (at, address, _) -> {
            if (holes(address) == 1
                    && !isHostOpen(address)
                    && !(address.pieces().getLast() instanceof Hole)) {
                found.at(at);
            }
        });
    }

    /** Whether a variable could change where the address leads: {@code https://shop.sa{{1}}} could become shop.sample.com. */
    private static boolean isHostOpen(Wording address) {
        if (holes(address) == 0) {
            return false;
        }
        if (!(address.pieces().getFirst() instanceof Literal(var start))) {
            return true;
        }
        int host = start.indexOf("://");
        return start.substring(host < 0 ? 0 : host + 3).chars().noneMatch(c -> c == '/' || c == '?' || c == '#');
    }

    private static void hostOpen(Page page, Found found) {
        addresses(page, (at, address, _) -> {
            if (isHostOpen(address)) {
                found.at(at);
            }
        });
    }

    private static void sampleMissing(Page page, Found found) {
        addresses(page, (at, address, sample) -> {
            if (holes(address) > 0 && (sample == null || sample.isBlank())) {
                found.at(at);
            }
        });
    }

    private static void numberMissing(Page page, Found found) {
        page.buttons(Button.Phone.class)
                .filter(placed -> placed.button().number().isBlank())
                .forEach(placed -> found.at(placed.at() + ".phone"));
    }

    private static void numberTooLong(Page page, Found found) {
        page.buttons(Button.Phone.class)
                .forEach(placed -> found.tooLong(
                        placed.at() + ".phone", placed.button().number().length(), NUMBER));
    }

    private static void numberCharacters(Page page, Found found) {
        page.buttons(Button.Phone.class)
                .filter(placed ->
                        !NUMBER_CHARACTERS.matcher(placed.button().number()).matches())
                .forEach(placed -> found.at(placed.at() + ".phone"));
    }

    private static void notInternational(Page page, Found found) {
        page.buttons(Button.Phone.class).forEach(placed -> {
            String number = placed.button().number();
            boolean writable = !number.isBlank()
                    && number.length() <= NUMBER
                    && NUMBER_CHARACTERS.matcher(number).matches();
            if (writable
                    && !INTERNATIONAL
                            .matcher(SPACING.matcher(number).replaceAll(""))
                            .matches()) {
                found.at(placed.at() + ".phone");
            }
        });
    }

    private static void couponMissing(Page page, Found found) {
        page.buttons(Button.CopyCode.class)
                .filter(placed -> sample(placed.button()).isBlank())
                .forEach(placed -> found.at(placed.at() + ".code"));
    }

    private static String sample(Button.CopyCode button) {
        String sample = button.sample();
        return sample == null ? "" : sample;
    }

    private static void couponTooLong(Page page, Found found) {
        int limit = page.has(Component.LimitedTimeOffer.class) ? CODE_OF_OFFER : CODE;
        page.buttons(Button.CopyCode.class)
                .forEach(placed -> found.tooLong(
                        placed.at() + ".code", sample(placed.button()).length(), limit));
    }

    private static void couponCharacters(Page page, Found found) {
        page.buttons(Button.CopyCode.class)
                .filter(placed -> !sample(placed.button()).isBlank()
                        && !PLAIN_CODE.matcher(sample(placed.button())).matches())
                .forEach(placed -> found.at(placed.at() + ".code"));
    }

    private static void flowMissing(Page page, Found found) {
        page.buttons(Button.Flow.class)
                .filter(placed -> placed.button().flowId() == null)
                .forEach(placed -> found.at(placed.at()));
    }
}
