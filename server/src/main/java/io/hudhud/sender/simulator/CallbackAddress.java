package io.hudhud.sender.simulator;

import io.hudhud.workspace.PublicAddress;
import java.net.URI;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where the simulator reaches this server: on the same machine directly, from elsewhere by the public address. */
@Component
class CallbackAddress {

    private final SimulatorSettings settings;
    private final PublicAddress address;
    private final Environment environment;

    CallbackAddress(SimulatorSettings settings, PublicAddress address, Environment environment) {
        this.settings = settings;
        this.address = address;
        this.environment = environment;
    }

    String of(String path) {
        boolean sameMachine = PublicAddress.isThisMachine(URI.create(settings.url()));
        return sameMachine || !address.isKnown()
                ? "http://localhost:" + environment.getRequiredProperty("local.server.port") + path
                : address.url() + path;
    }
}
