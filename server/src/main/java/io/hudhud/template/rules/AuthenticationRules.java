package io.hudhud.template.rules;

import static io.hudhud.template.rules.Rule.error;

import io.hudhud.template.Category;
import io.hudhud.template.content.Button;
import io.hudhud.template.content.Button.OneTimeCode;
import io.hudhud.template.content.Button.OneTimeCode.Way;
import io.hudhud.template.content.Component;
import java.util.List;
import java.util.regex.Pattern;

/** Templates that carry a code: Meta words them, so only the parts it provides may be in them. */
final class AuthenticationRules {

    private static final int LEAST_MINUTES = 1;
    private static final int MOST_MINUTES = 90;
    private static final int MOST_APPS = 5;
    private static final int LONGEST_PACKAGE = 224;

    private static final Pattern PACKAGE = Pattern.compile("[A-Za-z][A-Za-z0-9_]*(\\.[A-Za-z][A-Za-z0-9_]*)+");
    private static final Pattern HASH = Pattern.compile("[A-Za-z0-9+/=]{11}");

    static final List<Rule> ALL = List.of(
            error("authentication-part", Sources.AUTHENTICATION + "; " + Sources.ONE_TAP, AuthenticationRules::part),
            error("authentication-body", Sources.AUTHENTICATION, AuthenticationRules::body),
            error("authentication-button", Sources.AUTHENTICATION, AuthenticationRules::button),
            error("code-button-missing", Sources.CATEGORIZATION, AuthenticationRules::missing),
            error("code-elsewhere", Sources.CATEGORIZATION, AuthenticationRules::elsewhere),
            error("code-minutes", Sources.ONE_TAP, AuthenticationRules::minutes),
            error("app-missing", Sources.ONE_TAP, AuthenticationRules::appMissing),
            error("apps-too-many", Sources.ONE_TAP, AuthenticationRules::tooManyApps),
            error("app-package", Sources.ONE_TAP, AuthenticationRules::packageName),
            error("app-hash", Sources.ONE_TAP, AuthenticationRules::hash),
            error("terms-not-accepted", Sources.ZERO_TAP, AuthenticationRules::terms));

    private AuthenticationRules() {}

    /** No header of any kind, no place, and the footer only as Meta words it. */
    private static void part(Page page, Found found) {
        if (!page.is(Category.AUTHENTICATION)) {
            return;
        }
        for (Component component : page.design().components()) {
            if (component instanceof Component.Footer
                    || (Page.isHeader(component) && !(component instanceof Component.ProductHeader))) {
                found.at(Page.slot(component));
            }
        }
    }

    private static void body(Page page, Found found) {
        if (page.is(Category.AUTHENTICATION) && page.has(Component.Body.class)) {
            found.at("body");
        }
    }

    private static void button(Page page, Found found) {
        if (!page.is(Category.AUTHENTICATION)) {
            return;
        }
        for (var placed : page.buttons()) {
            boolean toldElsewhere = placed.onCard()
                    || placed.button() instanceof Button.Catalog
                    || placed.button() instanceof Button.ManyProducts
                    || placed.button() instanceof Button.OneProduct;
            if (!(placed.button() instanceof OneTimeCode) && !toldElsewhere) {
                found.at(placed.at(), "kind", Page.kind(placed.button()));
            }
        }
    }

    private static void missing(Page page, Found found) {
        if (page.is(Category.AUTHENTICATION) && !page.hasButton(OneTimeCode.class)) {
            found.at("buttons");
        }
    }

    private static void elsewhere(Page page, Found found) {
        if (page.is(Category.AUTHENTICATION)) {
            return;
        }
        if (page.has(Component.CodeBody.class)) {
            found.at("body");
        }
        if (page.has(Component.CodeFooter.class)) {
            found.at("footer");
        }
        page.buttons(OneTimeCode.class).forEach(placed -> found.at(placed.at()));
    }

    private static void minutes(Page page, Found found) {
        page.part(Component.CodeFooter.class)
                .map(Component.CodeFooter::expirationMinutes)
                .filter(minutes -> minutes < LEAST_MINUTES || minutes > MOST_MINUTES)
                .ifPresent(minutes ->
                        found.at("footer", "minutes", minutes, "least", LEAST_MINUTES, "most", MOST_MINUTES));
    }

    private static void appMissing(Page page, Found found) {
        page.buttons(OneTimeCode.class)
                .filter(placed -> placed.button().way() != Way.COPY_CODE)
                .filter(placed -> placed.button().apps().isEmpty())
                .forEach(placed -> found.at(placed.at() + ".apps"));
    }

    private static void tooManyApps(Page page, Found found) {
        page.buttons(OneTimeCode.class)
                .filter(placed -> placed.button().apps().size() > MOST_APPS)
                .forEach(placed -> found.at(
                        placed.at() + ".apps", "count", placed.button().apps().size(), "limit", MOST_APPS));
    }

    private static void packageName(Page page, Found found) {
        page.buttons(OneTimeCode.class)
                .forEach(placed -> placed.button().apps().stream()
                        .map(OneTimeCode.App::packageName)
                        .filter(name -> name.length() > LONGEST_PACKAGE
                                || !PACKAGE.matcher(name).matches())
                        .forEach(name -> found.at(placed.at() + ".apps", "package", name)));
    }

    private static void hash(Page page, Found found) {
        page.buttons(OneTimeCode.class)
                .forEach(placed -> placed.button().apps().stream()
                        .map(OneTimeCode.App::signatureHash)
                        .filter(hash -> !HASH.matcher(hash).matches())
                        .forEach(hash -> found.at(placed.at() + ".apps", "hash", hash)));
    }

    private static void terms(Page page, Found found) {
        page.buttons(OneTimeCode.class)
                .filter(placed -> placed.button().way() == Way.ZERO_TAP
                        && !placed.button().termsAccepted())
                .forEach(placed -> found.at(placed.at()));
    }
}
