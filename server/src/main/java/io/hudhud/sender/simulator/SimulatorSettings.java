package io.hudhud.sender.simulator;

import io.hudhud.sender.GraphAddress;
import io.hudhud.workspace.PublicAddress;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The stand-in for WhatsApp that people may try this installation with.
 *
 * @param url where {@code ./hudhud simulate} runs, e.g. {@code http://127.0.0.1:8090}, never WhatsApp itself; empty: nobody may
 */
@ConfigurationProperties("hudhud.simulator")
record SimulatorSettings(@DefaultValue("") String url) {

    private static final String WHATSAPP = URI.create(GraphAddress.DEFAULT_URL).getHost();

    SimulatorSettings {
        url = url.strip().replaceAll("/+$", "");
        if (!url.isEmpty() && !isUsable(url)) {
            throw new IllegalArgumentException(
                    "HUDHUD_SIMULATOR_URL has to be https://HOST, or http://localhost:PORT for a simulator on this machine");
        }
    }

    boolean isOffered() {
        return !url.isEmpty();
    }

    private static boolean isUsable(String url) {
        try {
            var address = URI.create(url);
            return address.getHost() != null
                    && !address.getHost().equalsIgnoreCase(WHATSAPP)
                    && ("https".equals(address.getScheme())
                            || ("http".equals(address.getScheme()) && PublicAddress.isThisMachine(address)));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
