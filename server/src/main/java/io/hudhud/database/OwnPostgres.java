package io.hudhud.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The PostgreSQL that Hudhud runs itself, in the data directory: made at the first start, freed of what a killed server
 * left, started, watched, started again on the same port when it dies, and stopped with the server.
 */
final class OwnPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OwnPostgres.class);

    private static final String USER = "hudhud";
    private static final String PASSWORD_FILE = "postgres-password";
    private static final String START_LOG = "postgres-start.log";
    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(50);

    private final DataDirectory data;
    private final DatabaseProperties properties;
    private final DirectoryLock lock;
    private final PostgresBinaries binaries;
    private final PostgresCommand command;
    private final Path cluster;
    private final DatabaseAddress address;
    private final int port;
    private volatile @Nullable Process process;
    private volatile boolean stopping;

    private OwnPostgres(DataDirectory data, DatabaseProperties properties, DirectoryLock lock) {
        this.data = data;
        this.properties = properties;
        this.lock = lock;
        this.binaries = PostgresBinaries.unpack(properties.programs());
        this.command = PostgresCommand.forThisMachine();
        this.cluster = data.resolve("postgres");
        this.port = properties.port() == 0 ? freePort() : properties.port();
        this.address = new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres?connectTimeout=5", USER, password(data));
    }

    /** @throws DatabaseUnusable when another server has the directory, or PostgreSQL does not start */
    static OwnPostgres start(DataDirectory data, DatabaseProperties properties) {
        var lock = DirectoryLock.take(data);
        try {
            var postgres = new OwnPostgres(data, properties, lock);
            postgres.create();
            postgres.launch();
            Thread.ofPlatform().daemon().name("postgres-watch").start(postgres::watch);
            return postgres;
        } catch (RuntimeException e) {
            closeQuietly(lock);
            throw e;
        }
    }

    DatabaseAddress address() {
        return address;
    }

    /** The postmaster's process id. */
    long pid() {
        var running = process;
        return running == null ? -1 : running.pid();
    }

    /** Makes the cluster: whole under another name first, so that a start that breaks off leaves nothing half-made. */
    private void create() {
        if (Files.isDirectory(cluster)) {
            return;
        }
        Path making = data.resolve("postgres.making");
        try {
            FileSystemUtils.deleteRecursively(making);
            run(List.of(
                    binaries.program("initdb"),
                    "--pgdata=" + making,
                    "--username=" + USER,
                    "--pwfile=" + data.resolve(PASSWORD_FILE),
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8"));
            Files.move(making, cluster, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new DatabaseUnusable(
                    "PostgreSQL's files cannot be made in " + data.path() + ": " + e.getMessage(), e);
        }
    }

    private void launch() {
        var deadline = Deadline.in(properties.startTimeout());
        removeLeftovers(deadline);
        var arguments = new ArrayList<String>();
        arguments.add(binaries.program("postgres"));
        arguments.add("-D");
        arguments.add(cluster.toString());
        PostgresSettings.with(port, properties.settings()).forEach((name, value) -> {
            arguments.add("-c");
            arguments.add(name + "=" + value);
        });
        while (!stopping) {
            var started = begin(arguments);
            process = started;
            if (answers(started, deadline)) {
                return;
            }
            if (deadline.isOver()) {
                throw new DatabaseUnusable("PostgreSQL did not start within "
                        + properties.startTimeout().toSeconds() + " s: see " + data.resolve(START_LOG) + " and "
                        + cluster.resolve("log"));
            }
            pause(Duration.ofMillis(500));
        }
    }

    private Process begin(List<String> arguments) {
        try {
            return command.of(arguments)
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.to(data.resolve(START_LOG).toFile()))
                    .start();
        } catch (IOException e) {
            throw new DatabaseUnusable("PostgreSQL cannot be started: " + e.getMessage(), e);
        }
    }

    /** Waits until PostgreSQL answers (true), or has ended or taken too long (false). */
    private boolean answers(Process started, Deadline deadline) {
        while (started.isAlive() && !deadline.isOver() && !stopping) {
            try (var connection = address.connect()) {
                return connection.isValid(5);
            } catch (SQLException notYet) {
                pause(POLL);
            }
        }
        return false;
    }

    /** Stops a PostgreSQL that outlived its server, and waits for stragglers of one that was killed. */
    private void removeLeftovers(Deadline deadline) {
        RunningPostgres.postmaster(cluster).ifPresent(orphan -> {
            LOG.info("stopping the PostgreSQL (process {}) that a killed server left behind", orphan.pid());
            stop("fast");
            if (orphan.isAlive()) {
                stop("immediate");
            }
        });
        while (RunningPostgres.worksIn(cluster)) {
            if (deadline.isOver()) {
                throw new DatabaseUnusable(
                        "processes of an earlier PostgreSQL still work in " + cluster + ": end them, then start again");
            }
            pause(POLL);
        }
        if (RunningPostgres.canTell()) {
            // Nobody works here, yet the number in the file may by now be another program's: PostgreSQL
            // would not start.
            try {
                Files.deleteIfExists(cluster.resolve("postmaster.pid"));
            } catch (IOException e) {
                throw new DatabaseUnusable("the stale file postmaster.pid in " + cluster + " cannot be removed", e);
            }
        }
    }

    /** PostgreSQL is watched for as long as the server runs: whatever ends it, it is started again on the same port. */
    private void watch() {
        while (!stopping) {
            try {
                var watched = process;
                if (watched != null) {
                    int status = watched.waitFor();
                    if (stopping) {
                        return;
                    }
                    LOG.warn("PostgreSQL has ended (status {}): starting it again", status);
                }
                launch();
                LOG.info("PostgreSQL is back");
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.error("PostgreSQL cannot be started again, next try follows: {}", e.getMessage());
                pause(Duration.ofSeconds(5));
            }
        }
    }

    @Override
    public void close() {
        stopping = true;
        stop("fast");
        var running = process;
        if (running != null && running.isAlive()) {
            stop("immediate");
        }
        closeQuietly(lock);
    }

    private void stop(String mode) {
        try {
            run(List.of(
                    binaries.program("pg_ctl"),
                    "stop",
                    "--wait",
                    "--timeout=" + STOP_TIMEOUT.toSeconds(),
                    "--mode=" + mode,
                    "--pgdata=" + cluster));
        } catch (DatabaseUnusable e) {
            LOG.warn("PostgreSQL did not stop ({}): {}", mode, e.getMessage());
        }
    }

    private void run(List<String> arguments) {
        try {
            var running = command.of(arguments).redirectErrorStream(true).start();
            String output = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!running.waitFor(2 * STOP_TIMEOUT.toSeconds(), TimeUnit.SECONDS) || running.exitValue() != 0) {
                throw new DatabaseUnusable(Path.of(arguments.getFirst()).getFileName() + " failed: " + output.strip());
            }
        } catch (IOException e) {
            throw new DatabaseUnusable("PostgreSQL's programs cannot be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnusable("interrupted while waiting for PostgreSQL", e);
        }
    }

    private static String password(DataDirectory data) {
        return data.read(PASSWORD_FILE).orElseGet(() -> {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
            data.write(PASSWORD_FILE, password);
            return password;
        });
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new DatabaseUnusable("there is no free port for PostgreSQL", e);
        }
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnusable("interrupted while waiting for PostgreSQL", e);
        }
    }

    private static void closeQuietly(DirectoryLock lock) {
        try {
            lock.close();
        } catch (IOException e) {
            LOG.warn("the lock of the data directory could not be given back: {}", e.getMessage());
        }
    }
}
