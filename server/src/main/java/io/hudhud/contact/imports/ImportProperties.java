package io.hudhud.contact.imports;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How files of contacts are taken in.
 *
 * @param directory where files wait until they are merged; on the machine of the node that took them
 * @param largest file that is accepted
 * @param rowsPerChunk how many rows are merged in one transaction
 */
@ConfigurationProperties("hudhud.imports")
record ImportProperties(
        Path directory,
        @DefaultValue("1GB") DataSize largest,
        @DefaultValue("5000") int rowsPerChunk) {

    ImportProperties {
        if (rowsPerChunk < 1 || rowsPerChunk > 10_000) {
            throw new IllegalArgumentException("hudhud.imports.rows-per-chunk has to be between 1 and 10000");
        }
    }
}
