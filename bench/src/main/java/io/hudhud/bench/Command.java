package io.hudhud.bench;

import io.hudhud.bench.report.Terminal;
import java.util.Set;

/** One thing that can be typed after {@code hudhud} or {@code hudhud bench}. */
public interface Command {
    /** One line of help: what it does. */
    String purpose();

    /** Its options as help shows them, e.g. {@code [--count N] [--json]}. */
    String usage();

    /** Names of options that take a value, e.g. {@code --count}. */
    Set<String> valued();

    /** Names of options that stand alone. */
    Set<String> flags();

    /** @return the exit code: 0 when all is well, 1 when what was promised did not hold */
    int run(Options options, Terminal terminal) throws Exception;
}
