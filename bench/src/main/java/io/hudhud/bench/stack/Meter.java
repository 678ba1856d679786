package io.hudhud.bench.stack;

import java.time.Duration;

/** Processor time of the three from one moment on. */
public final class Meter {
    private final Stack stack;
    private final Duration server;
    private final Duration postgres;
    private final Duration simulator;
    private final long began = System.nanoTime();

    private Meter(Stack stack) {
        this.stack = stack;
        server = OperatingSystem.cpu(stack.serverPid());
        postgres = OperatingSystem.cpuWithChildren(stack.postgresPid());
        simulator = OperatingSystem.cpu(stack.simulatorPid());
    }

    public static Meter start(Stack stack) {
        return new Meter(stack);
    }

    /** What was used since. */
    public Used read() {
        return new Used(
                Duration.ofNanos(System.nanoTime() - began),
                OperatingSystem.cpu(stack.serverPid()).minus(server),
                OperatingSystem.cpuWithChildren(stack.postgresPid()).minus(postgres),
                OperatingSystem.cpu(stack.simulatorPid()).minus(simulator),
                OperatingSystem.residentMegabytes(stack.serverPid()));
    }

    /** @param serverMegabytes resident memory of the server at the end */
    public record Used(Duration wall, Duration server, Duration postgres, Duration simulator, int serverMegabytes) {

        public static double microsPer(Duration cpu, long things) {
            return things == 0 ? 0 : cpu.toNanos() / 1000.0 / things;
        }
    }
}
