package io.hudhud.inbox;

import io.hudhud.inbox.words.Phrase;
import io.hudhud.inbox.words.Phrases;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.workspace.Workspaces;
import java.util.List;
import org.springframework.stereotype.Component;

/** What Hudhud understands and answers by itself, for people to read. */
@Component
public class ShowWords {

    private final Workspaces workspaces;

    ShowWords(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    /** In the order of the table: the commonest first. */
    public static List<Phrase> builtIn(String language) {
        return Phrases.all().phrases().stream()
                .filter(phrase -> phrase.language().equals(language))
                .toList();
    }

    public AnswerTexts answers(WorkspaceId workspace, String language) {
        return Answers.builtIn(language, workspaces.find(workspace).name());
    }
}
