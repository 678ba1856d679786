package io.hudhud.inbox.web;

import io.hudhud.inbox.AnswerTexts;
import io.hudhud.inbox.CheckWords;
import io.hudhud.inbox.OwnAnswers;
import io.hudhud.inbox.OwnWords;
import io.hudhud.inbox.ShowWords;
import io.hudhud.inbox.words.Decision;
import io.hudhud.inbox.words.Phrase;
import io.hudhud.inbox.words.Said;
import io.hudhud.inbox.words.Wish;
import io.hudhud.shared.Problem;
import io.hudhud.shared.Version;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.Requires;
import io.hudhud.workspace.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What people may write to stop and start marketing, and what they are answered. */
@RestController
@RequestMapping("/api/v1/settings/words")
class WordController {

    record WordSettings(List<LanguageWords> languages) {}

    /**
     * The words of one language.
     *
     * @param builtIn Hudhud's, which cannot be taken away
     * @param own the merchant's
     * @param answers what Hudhud would answer
     * @param ownAnswers what the merchant answers instead
     */
    record LanguageWords(
            String language,
            List<WordPhrase> builtIn,
            List<WordPhrase> own,
            AnswerTexts answers,
            OwnAnswers ownAnswers) {}

    /** @param text as people write it; case, accents, punctuation and emoji do not matter */
    record WordPhrase(
            @NotNull Wish wish, @NotBlank @Size(max = 60) String text) {}

    /** Replaces all of the merchant's own; a language that is left out has none. */
    record WordChanges(@NotNull @Size(max = 20) List<@Valid LanguageChanges> languages) {}

    record LanguageChanges(
            @NotBlank @Size(max = 10) String language,
            @NotNull @Size(max = 100) List<@Valid WordPhrase> own,
            @Nullable @Valid AnswerChanges ownAnswers) {}

    record AnswerChanges(
            @Nullable @Size(min = 1, max = 1000) String stopped,
            @Nullable @Size(min = 1, max = 1000) String started) {}

    /**
     * What a person might write.
     *
     * @param payload what a tapped button carries
     * @param answers what kind of message it answers; nothing when absent
     */
    record WordProbe(
            @NotBlank @Size(max = 1000) String text,
            @Nullable @Size(max = 1000) String payload,
            Said.@Nullable Answers answers) {}

    /** @param languages those that have these words */
    record WordMeaning(Decision decision, Set<String> languages) {}

    private final OwnWords words;
    private final ShowWords show;

    WordController(OwnWords words, ShowWords show) {
        this.words = words;
        this.show = show;
    }

    @GetMapping
    ResponseEntity<WordSettings> get(Caller caller) {
        var own = words.own(caller.workspace());
        var languages = CheckWords.LANGUAGES.stream()
                .sorted()
                .map(language -> new LanguageWords(
                        language,
                        ShowWords.builtIn(language).stream()
                                .map(WordController::shown)
                                .toList(),
                        own.phrases().stream()
                                .filter(phrase -> phrase.language().equals(language))
                                .map(WordController::shown)
                                .toList(),
                        show.answers(caller.workspace(), language),
                        own.answers().getOrDefault(language, OwnAnswers.NONE)))
                .toList();
        return ResponseEntity.ok().eTag(own.version().etag()).body(new WordSettings(languages));
    }

    @PutMapping
    @Requires(Role.ADMIN)
    ResponseEntity<WordSettings> put(
            Caller caller,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody WordChanges changes) {
        var seen = Version.required(ifMatch);
        var check = new CheckWords();
        var phrases = new ArrayList<Phrase>();
        var answers = new HashMap<String, OwnAnswers>();
        for (int i = 0; i < changes.languages().size(); i++) {
            var language = changes.languages().get(i);
            String field = "languages[" + i + "]";
            check.language(field + ".language", language.language());
            for (int j = 0; j < language.own().size(); j++) {
                var own = language.own().get(j);
                var phrase =
                        new Phrase(language.language(), own.wish(), own.text().strip());
                check.phrase(field + ".own[" + j + "]", phrase);
                phrases.add(phrase);
            }
            var said = language.ownAnswers();
            if (said != null && (said.stopped() != null || said.started() != null)) {
                answers.put(language.language(), new OwnAnswers(said.stopped(), said.started()));
            }
        }
        if (!check.problems().isEmpty()) {
            throw Problem.inFields(check.problems());
        }
        words.replace(caller, seen, phrases, answers);
        return get(caller);
    }

    /** What would follow if somebody wrote this now. Nothing is stored and nobody is answered. */
    @PostMapping("/probe")
    @Requires(Role.VIEWER)
    WordMeaning probe(Caller caller, @Valid @RequestBody WordProbe probe) {
        var answers = probe.answers() == null ? Said.Answers.NOTHING : probe.answers();
        var reading = Decision.of(new Said(probe.text(), probe.payload(), answers), words.phrases(caller.workspace()));
        return new WordMeaning(reading.decision(), reading.languages());
    }

    private static WordPhrase shown(Phrase phrase) {
        return new WordPhrase(phrase.wish(), phrase.text());
    }
}
