package io.hudhud.template.ready;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The library of ready templates: a JSON file for each, and {@code order.txt} with their keys in the order of the page. Read
 * once; a file that cannot be used stops the start.
 */
@Component
public final class ReadyLibrary {

    private final List<ReadyTemplate> all;

    /** @throws IllegalStateException when a file is missing or broken, with a sentence that names it */
    public ReadyLibrary() {
        var templates = new ArrayList<ReadyTemplate>();
        for (String key : resource("order.txt").lines().toList()) {
            templates.add(ReadReady.from(key, resource(key + ".json")));
        }
        all = List.copyOf(templates);
    }

    /** In the order of the page, group by group. */
    public List<ReadyTemplate> all() {
        return all;
    }

    public Optional<ReadyTemplate> find(String key) {
        return all.stream().filter(template -> template.key().equals(key)).findFirst();
    }

    private static String resource(String name) {
        try (InputStream file = ReadyLibrary.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("The ready templates have no file " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The ready templates cannot be read: " + name, e);
        }
    }
}
