package io.hudhud.simulator.click;

import io.hudhud.simulator.drawing.SendParameters;
import io.hudhud.simulator.json.Json;
import io.hudhud.simulator.world.Template;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The link that a person would open in a message: its template's URL button, else the first address in its text. */
final class MessageLink {
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S*[^\\s.,;:!?)'\"]");
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127\\.0\\.0\\.1|\\[::1]");

    private MessageLink() {}

    /** The link of a send's body, as long as it leads to this machine: people of the simulator open no other. */
    static @Nullable URI of(JsonNode body, @Nullable Template template) {
        String text = template == null ? Json.text(body.path("text"), "body") : ofTemplate(body, template);
        Matcher address = ADDRESS.matcher(text);
        if (!address.find()) {
            return null;
        }
        try {
            URI link = URI.create(address.group());
            return link.getHost() != null && LOOPBACK.matcher(link.getHost()).matches() ? link : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The filled in address of the first URL button, else the filled in text. */
    private static String ofTemplate(JsonNode body, Template template) {
        JsonNode said = body.path("template").path("components");
        for (JsonNode component : template.components()) {
            JsonNode buttons = component.path("buttons");
            for (int index = 0; index < buttons.size(); index++) {
                String url = Json.text(buttons.path(index), "url");
                if (!url.isEmpty()) {
                    return SendParameters.of(said, "button", Integer.toString(index))
                            .fill(url);
                }
            }
        }
        return SendParameters.of(said, "body").fill(template.shape().body().text());
    }
}
