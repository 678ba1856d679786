package io.hudhud.bench.stack;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The simulator as a process of its own. */
final class SimulatorProcess {
    private static final String MAIN = "io.hudhud.simulator.Main";

    private SimulatorProcess() {}

    static Child start(int port, Path log) {
        return Child.start(
                "simulator",
                List.of(
                        Java.executable(),
                        "-Xmx768m",
                        "-XX:+UseSerialGC",
                        "-Dslf4j.internal.verbosity=ERROR",
                        "-cp",
                        Java.classPath(),
                        MAIN,
                        "--port",
                        Integer.toString(port)),
                Map.of(),
                log);
    }
}
