package io.hudhud.bench;

import io.hudhud.bench.report.Terminal;
import java.util.Map;

/** A command that measures: a table for people and, with {@code --json}, one object on the last line for programs. */
public interface Benchmark extends Command {

    /**
     * What was measured.
     *
     * @param held whether what was promised held; how quick it was is no part of it
     */
    record Findings(boolean held, Map<String, ?> figures) {}

    /** Measures and prints the table. */
    Findings measure(Options options, Terminal terminal) throws Exception;

    @Override
    default int run(Options options, Terminal terminal) throws Exception {
        Findings findings = measure(options, terminal);
        if (options.has("--json")) {
            terminal.json(findings.figures());
        }
        return findings.held() ? 0 : 1;
    }
}
