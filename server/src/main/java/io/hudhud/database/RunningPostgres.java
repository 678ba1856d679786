package io.hudhud.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds the processes of a PostgreSQL on a data directory, such as one that outlived the server that started it. */
final class RunningPostgres {

    private static final Path PROC = Path.of("/proc");

    private RunningPostgres() {}

    /** The postmaster that {@code postmaster.pid} names, when that process lives and really is PostgreSQL on this directory. */
    static Optional<ProcessHandle> postmaster(Path cluster) {
        return pidIn(cluster.resolve("postmaster.pid"))
                .flatMap(ProcessHandle::of)
                .filter(process -> isAlive(process.pid()))
                .filter(process -> isPostgresOn(process, cluster));
    }

    /**
     * Whether any process of a PostgreSQL, of a dead postmaster's too, still works in this directory. PostgreSQL's processes
     * have their data directory as working directory. Where the system does not tell (not Linux): false.
     */
    static boolean worksIn(Path cluster) {
        return ProcessHandle.allProcesses().anyMatch(process -> {
            try {
                return Files.isSameFile(PROC.resolve(process.pid() + "/cwd"), cluster);
            } catch (IOException | SecurityException e) {
                return false; // ended meanwhile, somebody else's, or a system without /proc
            }
        });
    }

    /** Whether the system tells {@link #worksIn}. */
    static boolean canTell() {
        return Files.isDirectory(PROC.resolve("self"));
    }

    /** The process id in {@code postmaster.pid}: its first line. */
    static Optional<Long> pidIn(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Long.parseLong(lines.getFirst().strip()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Dead processes that nobody has waited for (zombies) count as ended. */
    private static boolean isAlive(long pid) {
        try {
            String stat = Files.readString(PROC.resolve(pid + "/stat"));
            return stat.charAt(stat.lastIndexOf(')') + 2) != 'Z';
        } catch (IOException e) {
            return !canTell();
        }
    }

    private static boolean isPostgresOn(ProcessHandle process, Path cluster) {
        String command = process.info().commandLine().orElse("");
        return command.contains("postgres") && command.contains(cluster.toString());
    }
}
