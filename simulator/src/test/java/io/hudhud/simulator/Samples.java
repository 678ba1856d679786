package io.hudhud.simulator;

import io.hudhud.simulator.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;

/** Meta's samples, where they lie beside the checkout; they are not part of it. */
final class Samples {
    private Samples() {}

    /** The folder below {@code shared/contracts/whatsapp}; the test is skipped when it is not there. */
    static Path folder(String name) {
        Path found = find(name);
        Assumptions.assumeTrue(
                found != null,
                "skipped: the samples ../shared/contracts/whatsapp/" + name + " are not on this machine");
        return found == null ? Path.of("") : found;
    }

    static JsonNode read(Path file) {
        try {
            return Json.MAPPER.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What {@code ours} lacks of the shape of {@code sample}: absent keys and other types, as paths. */
    static List<String> lacking(JsonNode sample, JsonNode ours, String path) {
        List<String> lacking = new ArrayList<>();
        if (sample.getNodeType() != ours.getNodeType() && !sample.isNull()) {
            lacking.add(path + " is " + ours.getNodeType() + ", not " + sample.getNodeType());
        } else if (sample.isObject()) {
            for (Map.Entry<String, JsonNode> property : sample.properties()) {
                String below = path + '.' + property.getKey();
                if (ours.has(property.getKey())) {
                    lacking.addAll(lacking(property.getValue(), ours.path(property.getKey()), below));
                } else {
                    lacking.add(below + " is absent");
                }
            }
        } else if (sample.isArray() && !sample.isEmpty() && !ours.isEmpty()) {
            lacking.addAll(lacking(sample.get(0), ours.get(0), path + "[]"));
        }
        return lacking;
    }

    static @Nullable Path find(String name) {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path folder =
                    at.resolve("../shared/contracts/whatsapp").resolve(name).normalize();
            if (Files.isDirectory(folder)) {
                return folder;
            }
        }
        return null;
    }
}
