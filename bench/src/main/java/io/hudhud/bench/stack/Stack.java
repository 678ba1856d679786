package io.hudhud.bench.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Simulator, server and the server's own PostgreSQL (fsync on) as real processes on the loopback interface, with data in a
 * throw-away folder. Whatever ends us, Ctrl-C included, ends them.
 */
public final class Stack implements AutoCloseable {
    private static final String READINESS = "/actuator/health/readiness";
    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration END = Duration.ofSeconds(30);
    private static final Duration GLANCE = Duration.ofMillis(50);

    private final Path folder;
    private final int simulatorPort;
    private final ServerProcess serverStart;
    private final Child simulator;
    private final Thread atExit = new Thread(this::end, "end of all processes");
    private final List<Child> others = new CopyOnWriteArrayList<>();
    private volatile Child server;
    private boolean ended;
    private boolean kept;

    private Stack(StackSettings settings) throws IOException {
        Java.serverJar();
        folder = Files.createTempDirectory("hudhud-");
        simulatorPort = Ports.free();
        int port = settings.wantedPort() == 0 ? Ports.free() : Ports.freeOr(settings.wantedPort());
        serverStart = new ServerProcess(
                settings.with("hudhud.simulator.url", simulatorUrl().toString())
                        .with("hudhud.link.host", "127.0.0.1:" + port),
                port,
                Ports.free(),
                folder.resolve("data"),
                folder.resolve("server.log"),
                "bench-" + UUID.randomUUID());
        simulator = SimulatorProcess.start(simulatorPort, folder.resolve("simulator.log"));
        server = serverStart.start();
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /** Returns when both answer. */
    public static Stack start(StackSettings settings) throws InterruptedException {
        Stack stack;
        try {
            stack = new Stack(settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            stack.await(stack.simulator, stack.simulatorUrl().resolve("/_simulator"));
            stack.awaitServer();
            return stack;
        } catch (RuntimeException | InterruptedException e) {
            stack.keepFolder();
            stack.close();
            throw e;
        }
    }

    public URI simulatorUrl() {
        return URI.create("http://127.0.0.1:" + simulatorPort);
    }

    public URI serverUrl() {
        return URI.create("http://127.0.0.1:" + serverStart.port());
    }

    public String apiKey() {
        return serverStart.key();
    }

    /** Where data and logs are while it runs. */
    public Path folder() {
        return folder;
    }

    /** Leaves the folder for a person to look into. */
    public void keepFolder() {
        kept = true;
    }

    public long serverPid() {
        return server.pid();
    }

    public long simulatorPid() {
        return simulator.pid();
    }

    /** @throws StackFailure when PostgreSQL does not run at the moment */
    public long postgresPid() {
        return postmaster().pid();
    }

    /** A connection of our own to the server's PostgreSQL, for looking and measuring. */
    public Connection database() throws SQLException {
        Optional<String> shared = serverStart.settings().sharedDatabase();
        if (shared.isPresent()) {
            return DriverManager.getConnection(shared.get());
        }
        String password;
        try {
            password = Files.readString(serverStart.data().resolve("postgres-password"))
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + postmaster().port() + "/postgres", "hudhud", password);
    }

    /** SIGKILL: no goodbye. Its PostgreSQL lives on. */
    public void killServer() {
        server.kill();
    }

    /** SIGKILL to PostgreSQL's first process; the server is expected to start it again. Nothing happens while it is down. */
    public void killPostgres() throws InterruptedException {
        var postmaster = Postmaster.below(serverStart.data());
        if (postmaster.isPresent()) {
            postmaster.get().kill();
        }
    }

    /** Starts the server again where it was, and returns at once. */
    public void startServer() {
        server = serverStart.start();
    }

    /** Returns when the server says that it is well, its database included. */
    public void awaitServer() throws InterruptedException {
        await(server, serverUrl().resolve(READINESS));
    }

    /**
     * Starts another node on the same database, which must not be the first one's own. It ends with the others.
     *
     * @return where it listens, as soon as it is well
     */
    public URI startAnotherNode() throws InterruptedException {
        int n = others.size() + 2;
        var start =
                serverStart.besideIt(Ports.free(), folder.resolve("data-" + n), folder.resolve("server-" + n + ".log"));
        Child node = start.start();
        others.add(node);
        URI url = URI.create("http://127.0.0.1:" + start.port());
        await(node, url.resolve(READINESS));
        return url;
    }

    private void await(Child child, URI health) throws InterruptedException {
        boolean well = Until.isTrue(START, GLANCE, () -> {
            if (!child.isAlive()) {
                throw child.failure("ended by itself");
            }
            return Health.isWell(health) && child.isAlive();
        });
        if (!well) {
            throw child.failure("did not answer " + health + " within " + START.toSeconds() + " seconds");
        }
    }

    private Postmaster postmaster() {
        return Postmaster.below(serverStart.data())
                .orElseThrow(() -> new StackFailure("no PostgreSQL runs below " + serverStart.data()));
    }

    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // the JVM is ending already: the hook has nothing left to do
        }
    }

    private synchronized void end() {
        if (ended) {
            return;
        }
        ended = true;
        server.end(END);
        others.forEach(node -> node.end(END));
        simulator.end(END);
        Postmaster.below(serverStart.data())
                .ifPresent(orphan -> ProcessHandle.of(orphan.pid()).ifPresent(process -> {
                    process.destroy();
                    process.onExit()
                            .orTimeout(END.toSeconds(), java.util.concurrent.TimeUnit.SECONDS)
                            .exceptionally(late -> process)
                            .join();
                }));
        if (kept) {
            System.err.println("Logs and data are kept in " + folder);
        } else {
            delete(folder);
        }
    }

    private static void delete(Path folder) {
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            System.err.println("left behind: " + folder);
        }
    }
}
