package io.hudhud.simulator;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How a simulator starts.
 *
 * @param host address to listen on; only this machine by default
 * @param port 0 takes a free one
 * @param seed all chance comes from it
 * @param clockFactor by how much delays are shortened; 1 is real time
 * @param logCapacity most messages that the judge remembers (about 60 bytes each); further sends are refused
 * @param clock what timestamps are read from
 * @param world a seed document to start with; null takes the one that comes with the simulator
 */
public record SimulatorConfig(
        String host,
        int port,
        long seed,
        double clockFactor,
        int logCapacity,
        Clock clock,
        @Nullable JsonNode world) {
    public static final int DEFAULT_PORT = 8090;
    private static final int DEFAULT_LOG_CAPACITY = 5_000_000;

    public SimulatorConfig {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("the port must be 0 to 65535, not " + port);
        }
    }

    /** A free port, seed 1, real time, the built-in world. */
    public static SimulatorConfig anyPort() {
        return new SimulatorConfig("127.0.0.1", 0, 1, 1, DEFAULT_LOG_CAPACITY, Clock.systemUTC(), null);
    }

    public SimulatorConfig withHost(String newHost) {
        return new SimulatorConfig(newHost, port, seed, clockFactor, logCapacity, clock, world);
    }

    public SimulatorConfig withPort(int newPort) {
        return new SimulatorConfig(host, newPort, seed, clockFactor, logCapacity, clock, world);
    }

    public SimulatorConfig withSeed(long newSeed) {
        return new SimulatorConfig(host, port, newSeed, clockFactor, logCapacity, clock, world);
    }

    public SimulatorConfig withClockFactor(double newFactor) {
        return new SimulatorConfig(host, port, seed, newFactor, logCapacity, clock, world);
    }

    public SimulatorConfig withLogCapacity(int newCapacity) {
        return new SimulatorConfig(host, port, seed, clockFactor, newCapacity, clock, world);
    }

    public SimulatorConfig withWorld(JsonNode newWorld) {
        return new SimulatorConfig(host, port, seed, clockFactor, logCapacity, clock, newWorld);
    }
}
