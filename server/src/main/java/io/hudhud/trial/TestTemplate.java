package io.hudhud.trial;

import io.hudhud.contact.Recipients;
import io.hudhud.sender.SenderRoute;
import io.hudhud.sender.Senders;
import io.hudhud.shared.PhoneNumber;
import io.hudhud.shared.Problem;
import io.hudhud.shared.Purpose;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.template.Category;
import io.hudhud.template.Mapping;
import io.hudhud.template.Template;
import io.hudhud.template.Templates;
import io.hudhud.workspace.Caller;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Shows an approved template on a few phones, through a number of its account. */
@Service
public class TestTemplate {

    /**
     * @param contact whose values variables may take; absent: nobody's, only constants and fallbacks
     * @param language of the variant
     */
    public record Asked(
            UUID sender,
            List<PhoneNumber> to,
            Mapping mapping,
            @Nullable Long contact,
            String language) {}

    private final Templates templates;
    private final Senders senders;
    private final Recipients recipients;
    private final FillTest fill;
    private final SendTests tests;

    TestTemplate(Templates templates, Senders senders, Recipients recipients, FillTest fill, SendTests tests) {
        this.templates = templates;
        this.senders = senders;
        this.recipients = recipients;
        this.fill = fill;
        this.tests = tests;
    }

    /**
     * Sends to each number, in the order of the request, and tells what became of each.
     *
     * @throws Problem 404, 409 when the number cannot send the template, a value is missing or nothing may leave the number,
     *     429 for more test messages than a number sends in a minute
     */
    public List<TestOutcome> send(Caller caller, UUID id, Asked asked) {
        var workspace = caller.workspace();
        var template = templates.get(workspace, id);
        var route = route(workspace, template, asked.sender());
        if (template.variants().stream()
                .noneMatch(variant -> variant.language().equals(asked.language()) && variant.isApproved())) {
            throw TrialProblem.testNotPossible(
                    "WhatsApp has not approved " + asked.language() + ": rehearse it instead");
        }
        var person = FillTest.UNKNOWN_PERSON;
        if (asked.contact() != null) {
            person = recipients
                    .load(workspace, route.portfolio(), List.of(asked.contact()))
                    .get(asked.contact());
            if (person == null) {
                throw TrialProblem.testNotPossible("there is no contact " + asked.contact() + " in this workspace");
            }
        }
        var message =
                fill.of(workspace, id, asked.mapping(), List.of(asked.language()), person.reading(asked.language()));
        var purpose = message.category() == Category.MARKETING ? Purpose.MARKETING : Purpose.TRANSACTIONAL;
        return tests.send(caller, new SendTests.Subject("template", id), route, purpose, message, asked.to());
    }

    private SenderRoute route(WorkspaceId workspace, Template template, UUID sender) {
        return senders.account(workspace, sender)
                .filter(account -> account.graph().wabaId().equals(template.wabaId()))
                .flatMap(_ -> senders.route(workspace, sender))
                .orElseThrow(() ->
                        TrialProblem.testNotPossible("choose a number of the account that the template belongs to"));
    }
}
