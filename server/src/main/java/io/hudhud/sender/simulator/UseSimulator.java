package io.hudhud.sender.simulator;

import io.hudhud.sender.CheckSender;
import io.hudhud.sender.GraphAddress;
import io.hudhud.sender.SenderReady;
import io.hudhud.sender.WebhookEntry;
import io.hudhud.shared.Problem;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.whatsapp.GraphNumber;
import io.hudhud.whatsapp.GraphResult;
import io.hudhud.whatsapp.ManagementApi;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.Workspaces;
import java.net.URI;
import java.security.SecureRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Gives a workspace a number at the simulator, with sample templates, and repairs it when the simulator was started afresh:
 * its world lives in memory. Called again, it adds nothing.
 */
@Component
public class UseSimulator {

    /** @param added false when the workspace had the number already */
    public record Used(UUID sender, boolean added) {}

    /**
     * Whether the simulator can be used.
     *
     * @param code why not, as a problem's code would say it
     * @param detail what to do about it
     * @param sender the workspace's sender that uses it already
     */
    public record SimulatorOffer(
            boolean available,
            @Nullable String code,
            @Nullable String detail,
            @Nullable String url,
            @Nullable UUID sender) {}

    private final SimulatorSettings settings;
    private final SimulatorControl control;
    private final SimulatedSenders senders;
    private final CallbackAddress callback;
    private final CheckSender check;
    private final ManagementApi whatsapp;
    private final Workspaces workspaces;
    private final ApplicationEventPublisher events;
    private final SecureRandom random = new SecureRandom();

    UseSimulator(
            SimulatorSettings settings,
            SimulatorControl control,
            SimulatedSenders senders,
            CallbackAddress callback,
            CheckSender check,
            ManagementApi whatsapp,
            Workspaces workspaces,
            ApplicationEventPublisher events) {
        this.settings = settings;
        this.control = control;
        this.senders = senders;
        this.callback = callback;
        this.check = check;
        this.whatsapp = whatsapp;
        this.workspaces = workspaces;
        this.events = events;
    }

    public SimulatorOffer offer(WorkspaceId workspace) {
        Problem problem = settings.isOffered() ? unreachable(control.trouble()) : SimulatorProblem.notAvailable();
        UUID sender = settings.isOffered()
                ? senders.find(workspace, settings.url())
                        .map(SimulatedSenders.Simulated::sender)
                        .orElse(null)
                : null;
        var properties = problem == null ? null : problem.getBody().getProperties();
        return new SimulatorOffer(
                problem == null,
                properties == null ? null : String.valueOf(properties.get("code")),
                problem == null ? null : problem.getBody().getDetail(),
                settings.isOffered() ? settings.url() : null,
                sender);
    }

    /**
     * Takes some seconds; the templates are there when it returns.
     *
     * @throws Problem 409 when no simulator is set up, 502 when it does not answer
     */
    public Used use(Caller caller) {
        if (!settings.isOffered()) {
            throw SimulatorProblem.notAvailable();
        }
        String name = workspaces.find(caller.workspace()).name();
        var sender = senders.find(caller.workspace(), settings.url()).orElseGet(() -> {
            var invented = SimulatedWorld.invented(random);
            plant(SimulatedWorld.whole(invented, name, null));
            return senders.findOrAdd(caller, settings.url(), invented);
        });
        admit(sender, name);
        check.checkAndSubscribe(caller.workspace(), sender.sender());
        events.publishEvent(new SenderReady(caller.workspace(), sender.sender()));
        return new Used(sender.sender(), sender.added());
    }

    /** What the simulator knows of a number stays as it is; one that it has forgotten is made again, under the same ids. */
    private void admit(SimulatedSenders.Simulated sender, String name) {
        var merchant = sender.credentials();
        String address = callback.of(WebhookEntry.path(sender.app()));
        if (sender.added()) {
            plant(SimulatedWorld.deliveringTo(merchant, address));
        } else if (isKnown(merchant)) {
            plant(SimulatedWorld.templates(merchant.wabaId()));
        } else {
            plant(SimulatedWorld.whole(merchant, name, address));
        }
    }

    private boolean isKnown(Credentials merchant) {
        var number = new GraphNumber(
                URI.create(settings.url()), GraphAddress.DEFAULT_VERSION, merchant.phoneNumberId(), merchant.token());
        return whatsapp.number(number) instanceof GraphResult.Answered<?>;
    }

    private void plant(JsonNode seed) {
        var problem = unreachable(control.plant(seed));
        if (problem != null) {
            throw problem;
        }
    }

    private static @Nullable Problem unreachable(@Nullable String trouble) {
        return trouble == null ? null : SimulatorProblem.notReachable(trouble);
    }
}
