package io.hudhud.inbox;

import io.hudhud.inbox.words.Decision;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private final OwnAnswers own;

    private Answers(String language, String merchant, Map<String, OwnAnswers> own) {
        this.own = own.getOrDefault(language, OwnAnswers.NONE);
        this.locale = Locale.of(language);
        this.texts = ResourceBundle.getBundle("io.hudhud.inbox.answers", locale, NO_FALLBACK);
        this.merchant = merchant;
    }

    /**
     * In the language that the person is known to speak, else in that of their words where these are of one language only,
     * else in English.
     *
     * @param known e.g. {@code ar} or {@code ar_SA}
     * @param own what the merchant says instead, by language
     */
    static Answers in(@Nullable String known, Collection<String> heard, String merchant, Map<String, OwnAnswers> own) {
        String base = known == null ? "" : known.split("[_-]", 2)[0].toLowerCase(Locale.ROOT);
        if (LANGUAGES.contains(base)) {
            return new Answers(base, merchant, own);
        }
        return new Answers(heard.size() == 1 ? heard.iterator().next() : "en", merchant, own);
    }

    /** In {@code language}, which is one of {@link #LANGUAGES}, as Hudhud words them. */
    static AnswerTexts builtIn(String language, String merchant) {
        var answers = new Answers(language, merchant, Map.of());
        return new AnswerTexts(
                answers.filled("stopped"),
                answers.filled("started"),
                answers.filled("question"),
                answers.texts.getString("question.stop"),
                answers.texts.getString("question.keep"));
    }

    Speech stopped() {
        return Speech.text(own.stopped() == null ? filled("stopped") : own.stopped());
    }

    Speech started() {
        return Speech.text(own.started() == null ? filled("started") : own.started());
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
