package io.hudhud.simulator.graph;

import io.hudhud.simulator.error.GraphError;
import io.hudhud.simulator.json.Bytes;
import io.hudhud.simulator.json.Json;
import io.hudhud.simulator.world.AccessToken;
import io.hudhud.simulator.world.App;
import io.hudhud.simulator.world.Waba;
import io.hudhud.simulator.world.World;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Which apps get the webhooks of a business account. The app is the one that the token belongs to. */
final class SubscribedApps {
    private final World world;
    private final Handshake handshake;

    SubscribedApps(World world, Handshake handshake) {
        this.world = world;
        this.handshake = handshake;
    }

    GraphAnswer list(Waba waba) {
        ArrayNode data = Json.array();
        world.subscriptions(waba.id()).forEach((appId, callback) -> {
            App app = world.app(appId);
            ObjectNode entry = data.addObject();
            entry.putObject("whatsapp_business_api_data")
                    .put("id", appId)
                    .put("name", app == null ? "" : app.name())
                    .put("link", "https://www.facebook.com/games/?app_id=" + appId);
            if (callback.url() != null) {
                entry.put("override_callback_uri", callback.url());
            }
        });
        ObjectNode answer = Json.object();
        answer.set("data", data);
        return GraphAnswer.ok(answer);
    }

    GraphAnswer subscribe(Waba waba, AccessToken token, Bytes body) {
        ObjectNode wishes = Json.readObject(body.array());
        String url = wishes == null ? "" : Json.text(wishes, "override_callback_uri");
        String verifyToken = wishes == null ? "" : Json.text(wishes, "verify_token");
        if (url.isEmpty()) {
            world.subscribe(waba.id(), token.appId(), new World.Callback(null, null));
            return GraphAnswer.success();
        }
        if (!handshake.succeeds(url, verifyToken)) {
            return GraphAnswer.refused(
                    GraphError.invalid("(#2200) Callback verification failed with the following errors: " + url));
        }
        world.subscribe(waba.id(), token.appId(), new World.Callback(url, verifyToken));
        return GraphAnswer.success();
    }

    GraphAnswer unsubscribe(Waba waba, AccessToken token) {
        world.unsubscribe(waba.id(), token.appId());
        return GraphAnswer.success();
    }
}
