package io.hudhud.bench.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What a process has cost so far. On Linux from {@code /proc}, in hundredths of a second; elsewhere from the JDK and
 * {@code ps}, where the time of children that have ended is not known.
 */
public final class OperatingSystem {
    private static final boolean PROC = Files.isReadable(Path.of("/proc/self/stat"));
    /** USER_HZ: 100 on every Linux that Java 25 runs on. */
    private static final long TICK_NANOS = 10_000_000;

    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int CHILDREN_USER = 13;
    private static final int CHILDREN_SYSTEM = 14;

    private OperatingSystem() {}

    /** Processor time of this process alone; zero when it is gone. */
    public static Duration cpu(long pid) {
        if (PROC) {
            String[] stat = stat(pid);
            return ticks(stat, USER, SYSTEM);
        }
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().totalCpuDuration())
                .orElse(Duration.ZERO);
    }

    /** Processor time of this process, its children that have ended, and those that live: a PostgreSQL by its postmaster. */
    public static Duration cpuWithChildren(long pid) {
        Duration own = PROC ? ticks(stat(pid), USER, SYSTEM, CHILDREN_USER, CHILDREN_SYSTEM) : cpu(pid);
        return ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::children)
                .map(child -> cpu(child.pid()))
                .reduce(own, Duration::plus);
    }

    /** Resident memory in megabytes; 0 when the process is gone. */
    public static int residentMegabytes(long pid) {
        try {
            if (PROC) {
                for (String line : Files.readAllLines(Path.of("/proc", Long.toString(pid), "status"))) {
                    if (line.startsWith("VmRSS:")) {
                        return (int) (Long.parseLong(line.replaceAll("\\D", "")) / 1024);
                    }
                }
                return 0;
            }
            var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
            String kilobytes = new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return kilobytes.isEmpty() ? 0 : (int) (Long.parseLong(kilobytes) / 1024);
        } catch (IOException e) {
            return 0;
        }
    }

    private static Duration ticks(String[] stat, int... fields) {
        long ticks = 0;
        for (int field : fields) {
            ticks += field < stat.length ? Long.parseLong(stat[field]) : 0;
        }
        return Duration.ofNanos(ticks * TICK_NANOS);
    }

    /** The fields after the command's name, which may itself hold spaces and parentheses; none when the process is gone. */
    private static String[] stat(long pid) {
        try {
            String line = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            return line.substring(line.lastIndexOf(')') + 2).split(" ");
        } catch (IOException e) {
            return new String[0];
        }
    }
}
