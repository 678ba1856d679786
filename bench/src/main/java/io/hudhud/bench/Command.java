package io.hudhud.bench;

import io.hudhud.bench.report.Terminal;

/** One thing that can be typed after {@code hudhud} or {@code hudhud bench}. */
public interface Command {
    /** One line of help: what it does. */
    String purpose();

    /** Its options as help shows them, e.g. {@code [--count N] [--json]}: one that a word follows takes a value. */
    String usage();

    /** @return the exit code: 0 when all is well, 1 when what was promised did not hold */
    int run(Options options, Terminal terminal) throws Exception;
}
