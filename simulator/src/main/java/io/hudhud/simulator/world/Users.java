package io.hudhud.simulator.world;

import io.hudhud.simulator.chance.Draw;
import io.hudhud.simulator.json.Json;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * People as webhooks show them. A person's business-scoped user id is computed from seed, portfolio and phone, so that nothing must be
 * remembered for a million of them. Off by default: then people are shown by phone alone, as before April 2026.
 */
public final class Users {
    private final World world;
    private final long seed;
    private volatile boolean showUserIds;

    public Users(World world, long seed) {
        this.world = world;
        this.seed = seed;
    }

    /** A person; without {@code waId} when there is no phone number to show, without {@code userId} when user ids are not shown. */
    public record User(@Nullable String waId, @Nullable String userId, String name) {
        /** How a message id names this person. */
        public String addressedAs() {
            return Objects.requireNonNullElseGet(waId, () -> Objects.requireNonNullElse(userId, "0"));
        }

        public ObjectNode toJson() {
            ObjectNode contact = Json.object();
            contact.putObject("profile").put("name", name);
            if (waId != null) {
                contact.put("wa_id", waId);
            }
            if (userId != null) {
                contact.put("user_id", userId);
            }
            return contact;
        }
    }

    public void showUserIds(boolean show) {
        showUserIds = show;
    }

    /** The person behind a recipient's key, as this portfolio sees them. */
    public User of(long key, String portfolioId) {
        String name = "Person " + Math.floorMod(Draw.mix(seed, key), 10_000);
        if (key < 0) {
            return new User(null, world.userIdOf(key), name);
        }
        String phone = Long.toString(key);
        return new User(phone, showUserIds ? userId(key, portfolioId) : null, name);
    }

    private String userId(long key, String portfolioId) {
        long number = Draw.mix(Draw.mix(seed, key), Draw.of(portfolioId)) >>> 1;
        return Countries.of(Long.toString(key)) + "." + number;
    }
}
