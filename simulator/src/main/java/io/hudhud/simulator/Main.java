package io.hudhud.simulator;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The simulator as a program. Exit codes: 0 ended as asked, 1 could not start, 2 wrong arguments. */
public final class Main {
    private static final Logger WEB_SERVER = Logger.getLogger("io.helidon");

    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        int code = run(List.of(arguments), System.out, System.err);
        if (code != 0) {
            System.exit(code);
        }
    }

    private static int run(List<String> arguments, PrintStream out, PrintStream err) throws InterruptedException {
        return switch (CommandLine.parse(arguments)) {
            case CommandLine.Help() -> {
                out.print(CommandLine.USAGE);
                yield 0;
            }
            case CommandLine.Wrong(String problem) -> {
                err.println(problem + " Try --help.");
                yield 2;
            }
            case CommandLine.Run(SimulatorConfig config) -> serve(config, out, err);
        };
    }

    private static int serve(SimulatorConfig config, PrintStream out, PrintStream err) throws InterruptedException {
        // The web server's own announcements would drown the one line that matters.
        WEB_SERVER.setLevel(Level.WARNING);
        Simulator simulator;
        try {
            simulator = Simulator.start(config);
        } catch (IllegalArgumentException e) {
            err.println("The simulator cannot start: " + e.getMessage());
            return 2;
        } catch (RuntimeException e) {
            err.println(
                    "The simulator cannot listen on " + config.host() + ":" + config.port() + ": " + rootMessage(e));
            return 1;
        }
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(simulator::close));
        out.println("simulator ready at " + simulator.baseUrl());
        out.println("its phones are at " + simulator.baseUrl() + "/phones");
        new CountDownLatch(1).await();
        return 0;
    }

    private static String rootMessage(Throwable problem) {
        Throwable root = problem;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
