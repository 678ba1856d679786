package io.hudhud.template.rehearsal;

import io.hudhud.contact.Recipient;
import io.hudhud.contact.Recipients;
import io.hudhud.contact.Standing;
import io.hudhud.link.KeepLinks;
import io.hudhud.sender.KeptMedia;
import io.hudhud.sender.simulator.RehearsalStage;
import io.hudhud.sender.simulator.SimulatorProblem;
import io.hudhud.shared.PhoneNumber;
import io.hudhud.shared.Problem;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.template.Mapping;
import io.hudhud.template.Rendered;
import io.hudhud.template.Template;
import io.hudhud.template.TemplateProblem;
import io.hudhud.template.TemplateRenderer;
import io.hudhud.template.Variant;
import io.hudhud.whatsapp.Addressee;
import io.hudhud.whatsapp.GraphNumber;
import io.hudhud.whatsapp.MessageRequest;
import io.hudhud.whatsapp.Route;
import io.hudhud.whatsapp.SendMessage;
import io.hudhud.whatsapp.SendOutcome;
import io.hudhud.workspace.Caller;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sends a template to a phone of the simulator, over HTTP like any message, whatever Meta thinks of it. Nothing of it is
 * counted or kept here, and nothing of the workspace's numbers goes there: neither token nor telephone number.
 */
@Service
public class Rehearse {

    /** Names no message of the ledger. */
    private static final String ECHO = "rehearsal";

    private static final Duration TIMEOUT = Duration.ofSeconds(15);

    private static final Recipient NOBODY =
            new Recipient(0, null, null, null, null, null, Standing.NONE, Standing.NONE, false, false, Map.of());

    /**
     * @param mapping what fills the variables
     * @param contact whose values they may take; absent: nobody's, only constants and fallbacks
     * @param language of the variant
     */
    public record Asked(Mapping mapping, @Nullable Long contact, String language) {}

    private final TemplateRenderer renderer;
    private final Recipients recipients;
    private final RehearsalStage stage;
    private final KeptMedia media;
    private final KeepLinks links;
    private final SendMessage whatsapp;
    private final TransactionTemplate transaction;

    Rehearse(
            TemplateRenderer renderer,
            Recipients recipients,
            RehearsalStage stage,
            KeptMedia media,
            KeepLinks links,
            SendMessage whatsapp,
            TransactionTemplate transaction) {
        this.renderer = renderer;
        this.recipients = recipients;
        this.stage = stage;
        this.media = media;
        this.links = links;
        this.whatsapp = whatsapp;
        this.transaction = transaction;
    }

    /**
     * The page of the phone that has it now.
     *
     * @throws Problem 409 when there is no simulator, a value is missing or the simulator refuses it; 502 when it does not answer
     */
    public URI rehearse(Caller caller, Template template, Asked asked) {
        var workspace = caller.workspace();
        var phone = StagePhone.of(caller.actor());
        var person = person(workspace, asked, phone);
        var variant = template.variants().stream()
                .filter(one -> one.language().equals(asked.language()))
                .findFirst()
                .orElseThrow(() -> notPossible("there is no language " + asked.language() + " in this template"))
                .asApproved();
        String name = "rehearsal_" + phone.value().substring(1);
        var number = stage.set(workspace, listed(name, variant), phone);
        var mapping = asked.mapping();
        mapping = mapping.withFiles(media.copiesAt(number, workspace, mapping.constants()));
        var alone = new Template(template.id(), template.wabaId(), name, List.of(variant));
        var compiled = renderer.compile(workspace, alone, mapping, List.of(variant.language()));
        switch (compiled.render(person)) {
            case Rendered.Ready ready -> {
                keepLinks(workspace, ready);
                send(number, phone, ready);
            }
            case Rendered.Skipped skipped -> throw notPossible(sentence(skipped));
        }
        return stage.pageOf(phone);
    }

    private Recipient person(WorkspaceId workspace, Asked asked, PhoneNumber phone) {
        if (asked.contact() == null) {
            return NOBODY.reading(asked.language());
        }
        var person = recipients.load(workspace, List.of(asked.contact())).get(asked.contact());
        if (person == null) {
            throw notPossible("there is no contact " + asked.contact() + " in this workspace");
        }
        var fields = new HashMap<>(person.fields());
        fields.replace("phone", phone.value());
        return person.reading(asked.language()).with(fields);
    }

    private static ObjectNode listed(String name, Variant variant) {
        ObjectNode listed = JsonMapper.shared()
                .createObjectNode()
                .put("name", name)
                .put("language", variant.language())
                .put("category", variant.category().name())
                .put("parameter_format", variant.parameterFormat());
        listed.set("components", variant.components());
        return listed;
    }

    /** A tap on a tracked button leads where it would, and is no click of any message. */
    private void keepLinks(WorkspaceId workspace, Rendered.Ready ready) {
        transaction.executeWithoutResult(_ -> links.keep(
                workspace,
                ready.links().stream()
                        .map(link -> new KeepLinks.Kept(null, link))
                        .toList()));
    }

    private void send(GraphNumber number, PhoneNumber phone, Rendered.Ready ready) {
        var request = MessageRequest.of(Route.CLOUD_API, Addressee.of(phone), ECHO, "template", ready.template());
        switch (whatsapp.send(number, request, TIMEOUT).join()) {
            case SendOutcome.Accepted _ -> {}
            case SendOutcome.Refused refused ->
                throw Problem.of(
                        HttpStatus.CONFLICT,
                        TemplateProblem.REHEARSAL_REFUSED,
                        ("the simulator refuses it, as WhatsApp would: " + refused.code() + " "
                                        + Objects.requireNonNullElse(refused.details(), ""))
                                .strip());
            case SendOutcome.NotSent notSent -> throw SimulatorProblem.notReachable(String.valueOf(notSent.cause()));
            case SendOutcome.InDoubt _ -> throw SimulatorProblem.notReachable("no answer in time");
        }
    }

    private static String sentence(Rendered.Skipped skipped) {
        String what = Objects.requireNonNullElse(skipped.detail(), "");
        return switch (skipped.reason()) {
            case MISSING_VALUE -> "there is no value for " + what + ": give it a sample";
            case NO_DESTINATION -> "the button " + what + " leads nowhere: give it an address";
            case TEXT_TOO_LONG -> "with the value of " + what + " the text is too long";
            case NO_VARIANT -> "this kind of template cannot be sent by Hudhud";
        };
    }

    private static Problem notPossible(String sentence) {
        return Problem.of(HttpStatus.CONFLICT, TemplateProblem.REHEARSAL_NOT_POSSIBLE, sentence);
    }
}
