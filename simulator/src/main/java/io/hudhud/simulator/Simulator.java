package io.hudhud.simulator;

import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import io.hudhud.simulator.control.ControlApi;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A running stand-in for WhatsApp's Graph API, with a control API under {@code /_simulator}. Everything it knows is in memory and gone when
 * it is closed.
 */
public final class Simulator implements AutoCloseable {
    private final Universe universe;
    private final WebServer server;
    private final String host;

    private Simulator(Universe universe, WebServer server, String host) {
        this.universe = universe;
        this.server = server;
        this.host = host;
    }

    /**
     * Starts on the configured port, or on a free one.
     *
     * @throws IllegalArgumentException when the configuration or its seed document is wrong; the message says what
     * @throws IllegalStateException when the port is taken
     */
    public static Simulator start(SimulatorConfig config) {
        var address = new AtomicReference<>("");
        Universe universe = Universe.create(config, address::get);
        var front = new FrontDoor(
                universe.graph(),
                universe.faults(),
                universe.log(),
                new ControlApi(universe.controlParts()),
                universe.phones());
        try {
            WebServer server = WebServer.builder()
                    .host(config.host())
                    .port(config.port())
                    .shutdownHook(false)
                    .connectionOptions(socket -> socket.tcpNoDelay(true))
                    .maxPayloadSize(128L * 1024 * 1024)
                    .addRouting(HttpRouting.builder().any(front))
                    .build()
                    .start();
            var simulator = new Simulator(universe, server, config.host());
            address.set(simulator.baseUrl());
            universe.start();
            return simulator;
        } catch (RuntimeException e) {
            universe.close();
            throw e;
        }
    }

    public int port() {
        return server.port();
    }

    /** E.g. {@code http://127.0.0.1:8090}. */
    public String baseUrl() {
        return "http://" + (host.equals("0.0.0.0") ? "127.0.0.1" : host) + ":" + port();
    }

    @Override
    public void close() {
        server.stop();
        universe.close();
    }
}
