package io.hudhud.bench.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The PostgreSQL that the server runs, as its {@code postmaster.pid} names it. */
record Postmaster(long pid, int port) {
    private static final String FILE = "postmaster.pid";
    private static final int PORT_LINE = 3;

    /** The one that runs on a cluster somewhere below {@code data}; empty while there is none. */
    static Optional<Postmaster> below(Path data) {
        try (var files = Files.find(data, 4, (path, attributes) -> path.endsWith(FILE))) {
            return files.findFirst().flatMap(Postmaster::read);
        } catch (IOException | java.io.UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Postmaster> read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.size() <= PORT_LINE) {
                return Optional.empty();
            }
            long pid = Long.parseLong(lines.getFirst().strip());
            int port = Integer.parseInt(lines.get(PORT_LINE).strip());
            boolean isPostgres = ProcessHandle.of(pid)
                    .flatMap(process -> process.info().command())
                    .filter(command -> Path.of(command).endsWith("postgres"))
                    .isPresent();
            return isPostgres ? Optional.of(new Postmaster(pid, port)) : Optional.empty();
        } catch (NoSuchFileException | NumberFormatException e) {
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** SIGKILL to the postmaster: its children notice and end by themselves. */
    void kill() throws InterruptedException {
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
        Until.isTrue(
                Duration.ofSeconds(10),
                Duration.ofMillis(5),
                () -> ProcessHandle.of(pid).isEmpty());
    }
}
