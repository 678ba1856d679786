package io.hudhud.inbox;

import io.hudhud.contact.Evidence;
import io.hudhud.contact.OptIn;
import io.hudhud.contact.OptOut;
import io.hudhud.contact.Recipient;
import io.hudhud.contact.Recipients;
import io.hudhud.contact.Standing;
import io.hudhud.delivery.Replies;
import io.hudhud.delivery.Replies.Quoted;
import io.hudhud.inbox.words.Decision;
import io.hudhud.shared.Purpose;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.workspace.Workspaces;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does what a person's stop or start asks for, and answers once. */
@Component
class FollowWish {

    private final OptOut optOut;
    private final OptIn optIn;
    private final Recipients recipients;
    private final LetterStore store;
    private final OptOutCauses causes;
    private final SpeakInConversation speak;
    private final Replies replies;
    private final Workspaces workspaces;
    private final OwnWords words;

    FollowWish(
            OptOut optOut,
            OptIn optIn,
            Recipients recipients,
            LetterStore store,
            OptOutCauses causes,
            SpeakInConversation speak,
            Replies replies,
            Workspaces workspaces,
            OwnWords words) {
        this.optOut = optOut;
        this.optIn = optIn;
        this.recipients = recipients;
        this.store = store;
        this.causes = causes;
        this.speak = speak;
        this.replies = replies;
        this.workspaces = workspaces;
        this.words = words;
    }

    /**
     * @param stored the id of the stored message: each message is answered at most once
     */
    void follow(Letter letter, long stored, Decision.Reading reading) {
        var message = letter.message();
        var evidence = Evidence.ofPerson("WhatsApp message", message.wamid(), message.at());
        switch (reading.decision()) {
            case STOP -> {
                if (stop(letter.workspace(), letter.contact(), evidence)) {
                    answered(letter)
                            .ifPresent(cause ->
                                    causes.note(letter.workspace(), cause.key(), letter.contact(), message.at()));
                    speak.answer(
                            letter, stored, answers(letter, reading.languages()).stopped());
                }
            }
            case START -> {
                if (isOut(letter) && start(letter.workspace(), letter.contact(), evidence)) {
                    speak.answer(
                            letter, stored, answers(letter, reading.languages()).started());
                }
            }
            case ASK -> {
                if (!isOut(letter)
                        && store.mayAsk(
                                letter.workspace(), letter.contact(), message.at(), SpeakInConversation.WINDOW)) {
                    speak.answer(
                            letter, stored, answers(letter, reading.languages()).question());
                }
            }
            case NOTHING -> {}
        }
    }

    /** The message of ours that made the person say so, where one is known. */
    private Optional<Quoted> answered(Letter letter) {
        var message = letter.message();
        return replies.answered(
                letter.workspace(), letter.sender(), letter.contact(), message.quotedWamid(), message.at());
    }

    /**
     * No more marketing, unless the person wrote a start after it: a start by somebody who is not out is not kept as a
     * consent, so a stop that comes in late has to look for it.
     *
     * @return whether the person is out now and was not before
     */
    boolean stop(WorkspaceId workspace, long contact, Evidence evidence) {
        boolean changed = optOut.optOut(workspace, contact, Purpose.MARKETING, evidence);
        var start = store.startAfter(workspace, contact, evidence.at());
        start.ifPresent(
                later -> start(workspace, contact, Evidence.ofPerson("WhatsApp message", later.wamid(), later.at())));
        return changed && start.isEmpty();
    }

    /** @return whether the person's standing changed */
    boolean start(WorkspaceId workspace, long contact, Evidence evidence) {
        return optIn.optIn(workspace, contact, Purpose.MARKETING, Standing.SINGLE, evidence);
    }

    private boolean isOut(Letter letter) {
        var recipient = recipient(letter);
        return recipient != null && recipient.marketing() == Standing.OPTED_OUT;
    }

    private Answers answers(Letter letter, Set<String> heard) {
        var recipient = recipient(letter);
        return Answers.in(
                recipient == null ? null : recipient.language(),
                heard,
                workspaces.find(letter.workspace()).name(),
                words.answers(letter.workspace()));
    }

    private @Nullable Recipient recipient(Letter letter) {
        return recipients
                .load(letter.workspace(), letter.portfolio(), List.of(letter.contact()))
                .get(letter.contact());
    }
}
