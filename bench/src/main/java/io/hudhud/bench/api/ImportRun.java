package io.hudhud.bench.api;

import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import tools.jackson.databind.JsonNode;

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
            JsonNode state = rest.get("imports/" + id);
            String word = state.path("state").asString("");
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            if (word.equals("done") || word.equals("failed")) {
                return new Import(
                        id,
                        word,
                        state.path("rows").asLong(),
                        state.path("created").asLong() + state.path("updated").asLong(),
                        state.path("refused").asLong(),
                        took);
            }
            if (took.compareTo(patience) > 0) {
                throw new IllegalStateException("the import is still " + word + " after " + took.toSeconds() + " seconds");
            }
            Thread.sleep(GLANCE);
        }
    }

    private String upload(Path file, ImportBasis basis) {
        try {
            JsonNode answer = rest.send(
                    "POST", "imports?region=" + basis.region(), "text/csv", BodyPublishers.ofFile(file));
            return answer.path("id").asString();
        } catch (FileNotFoundException e) {
            throw new UncheckedIOException(e);
        }
    }
}
