package io.hudhud.whatsapp;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A table of facts that comes with the product: CSV with a header, its source in comment lines. */
final class ResourceTable {

    private ResourceTable() {}

    /** @param name relative to this package */
    static List<NamedCsvRecord> rows(String name) {
        var in = Objects.requireNonNull(ResourceTable.class.getResourceAsStream(name), name);
        try (var rows = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the table " + name, e);
        }
    }
}
