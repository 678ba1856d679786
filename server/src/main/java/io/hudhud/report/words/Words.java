package io.hudhud.report.words;

import io.hudhud.delivery.HoldReason;
import io.hudhud.delivery.HoldScope;
import io.hudhud.delivery.MessageState;
import io.hudhud.delivery.Reason;
import io.hudhud.whatsapp.ErrorCatalog;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The words of one language for states, reasons and WhatsApp's error codes. */
public final class Words {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("ar"));

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle words;
    private final boolean english;

    private Words(Locale language) {
        this.words = ResourceBundle.getBundle("io.hudhud.report.words", language, NO_FALLBACK);
        this.english = language.equals(Locale.ENGLISH);
    }

    /** In the best of our languages for an {@code Accept-Language} header; English when it names none of them. */
    public static Words in(@Nullable String acceptLanguage) {
        return new Words(languageOf(acceptLanguage));
    }

    private static Locale languageOf(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Locale.ENGLISH;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LANGUAGES);
            return found == null ? Locale.ENGLISH : found;
        } catch (IllegalArgumentException e) {
            return Locale.ENGLISH; // what a client sends there is not always a list of languages
        }
    }

    /** What a state says by itself. */
    public Explanation state(MessageState state) {
        return explanation("state." + slug(state));
    }

    /** Waiting for another attempt, in doubt without a chance to conclude, accepted but held. */
    public Explanation state(MessageState state, Circumstance circumstance) {
        var plain = state(state);
        String key = "state." + slug(state) + "." + slug(circumstance);
        return words.containsKey(key) ? new Explanation(words.getString(key), plain.whatToDo()) : plain;
    }

    /** Something that changes what a state means to a person. */
    public enum Circumstance {
        RETRY,
        STILL,
        HELD
    }

    /** Why, as exactly as it is known: by WhatsApp's code where there is one. */
    public Explanation reason(Reason reason, @Nullable Integer errorCode) {
        return errorCode == null ? explanation("reason." + slug(reason)) : error(errorCode);
    }

    /** What one of WhatsApp's error codes means. */
    public Explanation error(int code) {
        var fact = ErrorCatalog.of(code);
        String otherwise =
                english ? fact.meaning() : words.getString("error.unknown").replace("{0}", String.valueOf(code));
        String key = "error." + code;
        var known = words.containsKey(key) ? words.getString(key) : otherwise;
        String whatToDo = text(key + ".do");
        return new Explanation(known, whatToDo == null ? text("action." + slug(fact.action()) + ".do") : whatToDo);
    }

    /** What a hold means for a campaign, and what a person can do about it. */
    public Explanation hold(HoldScope scope, HoldReason reason) {
        String key = "hold." + slug(reason);
        String narrower = key + "." + slug(scope);
        return explanation(words.containsKey(narrower) ? narrower : key);
    }

    /** One step of a message's story; {@code part} is named in it where the step says more than itself. */
    public String step(String name, String part) {
        return words.getString("story." + name).replace("{0}", part);
    }

    private Explanation explanation(String key) {
        return new Explanation(words.getString(key), text(key + ".do"));
    }

    private @Nullable String text(String key) {
        return words.containsKey(key) ? words.getString(key) : null;
    }

    /** {@code in-doubt}: the stable name that programs use. */
    public static String slug(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
