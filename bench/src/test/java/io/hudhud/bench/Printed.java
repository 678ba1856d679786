package io.hudhud.bench;

import io.hudhud.bench.report.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A command that was run in this JVM, and what it printed. */
record Printed(int exitCode, String output) {

    static Printed by(String... words) {
        var bytes = new ByteArrayOutputStream();
        int code = Main.run(List.of(words), Terminal.writingTo(new PrintStream(bytes, true, StandardCharsets.UTF_8)));
        return new Printed(code, bytes.toString(StandardCharsets.UTF_8));
    }

    /** The object on the last line. */
    JsonNode json() {
        return JsonMapper.shared().readTree(output.lines().toList().getLast());
    }
}
