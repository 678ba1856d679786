package io.hudhud.bench.report;

import java.io.Console;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Where a person reads along. On a real terminal the live line is redrawn in place; in a file it is written now and then. */
public final class Terminal {
    private static final String CLEAR_LINE = "\r\u001b[2K";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final PrintStream out;
    private final boolean redraws;
    private final Duration between;
    private long lastLive;
    private boolean lineOpen;

    private Terminal(PrintStream out, boolean redraws) {
        this.out = out;
        this.redraws = redraws;
        this.between = redraws ? Duration.ofMillis(200) : Duration.ofSeconds(5);
        this.lastLive = System.nanoTime() - between.toNanos();
    }

    /** Standard output, in UTF-8 whatever the platform says. */
    public static Terminal standard() {
        return new Terminal(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false));
    }

    /** A file or a pipe: nothing is redrawn. */
    public static Terminal writingTo(PrintStream out) {
        return new Terminal(out, false);
    }

    public synchronized void say(String line) {
        closeLine();
        out.println(line);
    }

    /** Shows where things stand, in place of what it showed before. Calls that come too soon are dropped. */
    public synchronized void live(String line) {
        long now = System.nanoTime();
        if (now - lastLive < between.toNanos()) {
            return;
        }
        lastLive = now;
        if (redraws) {
            out.print(CLEAR_LINE + line);
            out.flush();
            lineOpen = true;
        } else {
            out.println(line);
        }
    }

    /** One object on one line: what programs read. */
    public synchronized void json(Map<String, ?> figures) {
        closeLine();
        out.println(JSON.writeValueAsString(figures));
    }

    private void closeLine() {
        if (lineOpen) {
            out.print(CLEAR_LINE);
            lineOpen = false;
        }
    }
}
