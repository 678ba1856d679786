package io.hudhud.simulator.world;

/** What several parts of the world ask of their values. */
final class Checks {
    private Checks() {}

    static void id(String what, String id) {
        if (id.isBlank() || id.contains("/")) {
            throw new IllegalArgumentException(what + " needs an id");
        }
    }
}
