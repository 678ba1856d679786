package io.hudhud.sender.simulator;

import io.hudhud.sender.GraphAddress;
import io.hudhud.shared.PhoneNumber;
import io.hudhud.shared.Problem;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.whatsapp.GraphNumber;
import io.hudhud.workspace.Workspaces;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * An account at the simulator for messages that are only looked at. It has nothing of the workspace's senders, neither ids nor
 * tokens, and no webhooks come from it: what happens there is not known here.
 */
@NamedInterface("simulator")
@Component
public class RehearsalStage {

    private final SimulatorSettings settings;
    private final SimulatorControl control;
    private final Workspaces workspaces;
    private final Map<WorkspaceId, Credentials> stages = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();

    RehearsalStage(SimulatorSettings settings, SimulatorControl control, Workspaces workspaces) {
        this.settings = settings;
        this.control = control;
        this.workspaces = workspaces;
    }

    /**
     * Makes {@code template} known there, in place of what had its name and language.
     *
     * @param template as Meta lists it: {@code name}, {@code language}, {@code category}, {@code components}…
     * @param phone who will get it
     * @return the number that can send it
     * @throws Problem 409 when this installation names no simulator, 502 when it does not answer
     */
    public GraphNumber set(WorkspaceId workspace, ObjectNode template, PhoneNumber phone) {
        if (!settings.isOffered()) {
            throw SimulatorProblem.notAvailable();
        }
        var stage = stages.computeIfAbsent(workspace, _ -> SimulatedWorld.invented(random));
        String name = workspaces.find(workspace).name();
        String trouble = control.plant(SimulatedWorld.stage(stage, name, template, digits(phone)));
        if (trouble != null) {
            throw SimulatorProblem.notReachable(trouble);
        }
        return new GraphNumber(
                URI.create(settings.url()), GraphAddress.DEFAULT_VERSION, stage.phoneNumberId(), stage.token());
    }

    /** The page that shows this phone. */
    public URI pageOf(PhoneNumber phone) {
        return URI.create(settings.url() + "/phones/" + digits(phone));
    }

    private static String digits(PhoneNumber phone) {
        return phone.value().substring(1);
    }
}
