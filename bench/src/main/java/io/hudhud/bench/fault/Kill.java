package io.hudhud.bench.fault;

import io.hudhud.bench.stack.Stack;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** What is killed, by SIGKILL. */
enum Kill {
    SERVER,
    POSTGRES,
    BOTH;

    static final String MIX = "mix";
    static final List<String> WORDS = List.of("server", "postgres", "both", MIX);

    /** The one that {@code word} asks for; any of them for {@code mix}. */
    static Kill drawn(String word, SplittableRandom random) {
        return word.equals(MIX) ? values()[random.nextInt(values().length)] : valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Kills, and after a while starts again what does not start by itself: PostgreSQL is the server's own affair. */
    void strike(Stack stack, SplittableRandom random) throws InterruptedException {
        switch (this) {
            case SERVER -> stack.killServer();
            case POSTGRES -> stack.killPostgres();
            case BOTH -> {
                boolean serverFirst = random.nextBoolean();
                if (serverFirst) {
                    stack.killServer();
                    stack.killPostgres();
                } else {
                    stack.killPostgres();
                    stack.killServer();
                }
            }
        }
        if (this != POSTGRES) {
            Thread.sleep(Duration.ofMillis(random.nextInt(1_500)));
            stack.startServer();
        }
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
