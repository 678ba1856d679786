package io.hudhud.workspace;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who did something, for people to read.
 *
 * @param kind {@code person}, {@code api-key} or {@code system}
 * @param name absent for somebody who is gone, and for Hudhud itself
 */
public record Doer(String kind, String id, @Nullable String name) {

    /** @param names from {@link ActorNames} */
    public static Doer of(Actor actor, Map<Actor, String> names) {
        return new Doer(actor.kind().word(), actor.id(), names.get(actor));
    }
}
