package io.hudhud.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The collected samples of what WhatsApp and the stores really send and expect. They lie beside a checkout, not in it: where
 * they are absent, the tests that read them are skipped with a sentence that says so.
 */
public final class ContractSamples {

    private static final JsonMapper JSON = new JsonMapper();

    private ContractSamples() {}

    /** The folder {@code name} of the contracts, e.g. {@code whatsapp/requests}. */
    public static Path folder(String name) {
        for (Path place = Path.of("").toAbsolutePath(); place != null; place = place.getParent()) {
            Path folder = place.resolveSibling("shared").resolve("contracts").resolve(name);
            if (Files.isDirectory(folder)) {
                return folder;
            }
        }
        return Assumptions.abort("skipped: the contract samples (../shared/contracts) are not beside this checkout");
    }

    /** The samples whose file name begins with one of {@code prefixes}, in the order of their names. */
    public static Stream<Path> samples(String folder, String... prefixes) {
        try (var files = Files.list(folder(folder))) {
            return files
                    .filter(file ->
                            Stream.of(prefixes).anyMatch(file.getFileName().toString()::startsWith))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonNode read(Path sample) {
        return JSON.readTree(sample.toFile());
    }
}
