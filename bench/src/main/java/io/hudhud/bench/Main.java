package io.hudhud.bench;

import io.hudhud.bench.demo.Demo;
import io.hudhud.bench.fault.FaultBench;
import io.hudhud.bench.load.FairnessBench;
import io.hudhud.bench.load.FreezeBench;
import io.hudhud.bench.load.ImportBench;
import io.hudhud.bench.load.LanesBench;
import io.hudhud.bench.load.ListsBench;
import io.hudhud.bench.load.PauseBench;
import io.hudhud.bench.load.SendBench;
import io.hudhud.bench.load.TemplatesBench;
import io.hudhud.bench.load.WebhookBench;
import io.hudhud.bench.report.Terminal;
import io.hudhud.bench.stack.StackFailure;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code demo} and the benchmarks. Exit codes: 0 all is well, 1 it is not, 2 it was asked wrongly. */
public final class Main {
    private Main() {}

    public static void main(String[] words) {
        // The HTTP client would log; there is nobody to read it here.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.exit(run(List.of(words), Terminal.standard()));
    }

    static int run(List<String> words, Terminal terminal) {
        Map<String, Command> commands = commands();
        if (words.isEmpty() || words.equals(List.of("help")) || words.getFirst().equals("--help")) {
            commands.forEach((name, command) -> help(name, command, terminal));
            return 0;
        }
        Command command = commands.get(words.getFirst());
        if (command == null) {
            terminal.say(
                    "There is no '" + words.getFirst() + "'. There are: " + String.join(", ", commands.keySet()) + ".");
            return 2;
        }
        if (words.contains("--help")) {
            help(words.getFirst(), command, terminal);
            return 0;
        }
        try {
            Options options = Options.parse(words.subList(1, words.size()), command.usage());
            return command.run(options, terminal);
        } catch (UsageProblem problem) {
            terminal.say(words.getFirst() + ": " + problem.getMessage() + ".");
            terminal.say("Usage: " + words.getFirst() + " " + command.usage());
            return 2;
        } catch (StackFailure failure) {
            terminal.say(words.getFirst() + ": " + failure.getMessage());
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        } catch (Exception e) {
            terminal.say(words.getFirst() + " failed: " + e);
            Arrays.stream(e.getStackTrace()).limit(12).forEach(frame -> terminal.say("    at " + frame));
            return 1;
        }
    }

    private static Map<String, Command> commands() {
        var commands = new LinkedHashMap<String, Command>();
        commands.put("demo", new Demo());
        commands.put("send", new SendBench());
        commands.put("webhooks", new WebhookBench());
        commands.put("freeze", new FreezeBench());
        commands.put("import", new ImportBench());
        commands.put("lanes", new LanesBench());
        commands.put("pause", new PauseBench());
        commands.put("fairness", new FairnessBench());
        commands.put("lists", new ListsBench());
        commands.put("templates", new TemplatesBench());
        commands.put("fault", new FaultBench());
        return commands;
    }

    private static void help(String name, Command command, Terminal terminal) {
        terminal.say(name + " " + command.usage());
        terminal.say("    " + command.purpose());
    }
}
