package io.hudhud.bench.api;

import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One import, from the file to its end. */
final class ImportRun {
    private static final Duration GLANCE = Duration.ofMillis(100);
    private final Rest rest;

    ImportRun(Rest rest) {
        this.rest = rest;
    }

    Import run(Path file, ImportBasis basis, Duration patience) throws InterruptedException {
        long began = System.nanoTime();
        String id = upload(file, basis);
        while (true) {
            JsonNode answer = rest.get("imports/" + id);
            String state = answer.path("state").asString("");
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            if (state.equals("completed") || state.equals("failed")) {
                return Import.read(answer, took);
            }
            if (took.compareTo(patience) > 0) {
                throw new IllegalStateException(
                        "the import is still " + state + " after " + took.toSeconds() + " seconds");
            }
            Thread.sleep(GLANCE);
        }
    }

    private String upload(Path file, ImportBasis basis) {
        String options = JsonMapper.shared().writeValueAsString(basis.options());
        try {
            return rest.send(
                            "POST",
                            "imports?options=" + URLEncoder.encode(options, StandardCharsets.UTF_8),
                            "text/csv",
                            BodyPublishers.ofFile(file))
                    .path("id")
                    .asString();
        } catch (FileNotFoundException e) {
            throw new UncheckedIOException(e);
        }
    }
}
