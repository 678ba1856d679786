package io.hudhud.inbox;

import io.hudhud.inbox.words.Decision;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What Hudhud answers by itself, in the person's language. */
final class Answers {

    static final Set<String> LANGUAGES = Set.of("en", "ar", "fr", "es", "ur", "hi", "id", "tr");

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle texts;
    private final Locale locale;
    private final String merchant;

    private Answers(String language, String merchant) {
        this.locale = Locale.of(language);
        this.texts = ResourceBundle.getBundle("io.hudhud.inbox.answers", locale, NO_FALLBACK);
        this.merchant = merchant;
    }

    /**
     * In the language that the person is known to speak, else in that of their words where these are of one language only,
     * else in English.
     *
     * @param known e.g. {@code ar} or {@code ar_SA}
     */
    static Answers in(@Nullable String known, Collection<String> heard, String merchant) {
        String base = known == null ? "" : known.split("[_-]", 2)[0].toLowerCase(Locale.ROOT);
        if (LANGUAGES.contains(base)) {
            return new Answers(base, merchant);
        }
        return new Answers(heard.size() == 1 ? heard.iterator().next() : "en", merchant);
    }

    Speech stopped() {
        return Speech.text(filled("stopped"));
    }

    Speech started() {
        return Speech.text(filled("started"));
    }

    Speech question() {
        return Speech.buttons(
                filled("question"),
                List.of(
                        new Speech.Button(Decision.STOP_BUTTON, texts.getString("question.stop")),
                        new Speech.Button(Decision.KEEP_BUTTON, texts.getString("question.keep"))));
    }

    private String filled(String key) {
        return new MessageFormat(texts.getString(key), locale).format(new Object[] {merchant});
    }
}
