package io.hudhud.contact.imports;

import static org.assertj.core.api.BDDAssertions.then;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file is written like, its cells come out as they went in. */
class CsvRoundTripTest {

    private static final String[] PIECES = {
        "a", "عبد", "é", "0", "٥", "\"", "\"\"", ",", ";", "\t", "\n", "\r\n", " ", "'", "=1+1", "ة", "😀", "|", "x"
    };
    private static final ConsentBasis NO_CONSENT =
            new ConsentBasis(ConsentBasis.Kind.NONE, null, null, null, null, null, null, null);

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @RepeatedTest(60)
    void cellsComeOutAsTheyWentIn(@TempDir Path folder) throws IOException {
        char separator = ",;\t".charAt(random.nextInt(3));
        var charset = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .get(random.nextInt(3));
        var written = new ArrayList<List<String>>();
        int rows = 1 + random.nextInt(40);
        for (int row = 0; row < rows; row++) {
            written.add(List.of("+9665%08d".formatted(row), cell(), cell()));
        }
        Path file = Files.write(folder.resolve("contacts.csv"), bytes(written, separator, charset));

        var read = read(file, 1 + random.nextInt(10));

        then(read)
                .as("seed %d, separator '%s', %s", seed, separator, charset)
                .isEqualTo(written.stream().map(CsvRoundTripTest::asImported).toList());
    }

    private byte[] bytes(List<List<String>> rows, char separator, Charset charset) throws IOException {
        var out = new ByteArrayOutputStream();
        if (random.nextBoolean() || !charset.equals(StandardCharsets.UTF_8)) {
            out.write("\uFEFF".getBytes(charset));
        }
        var lines = random.nextBoolean() ? LineDelimiter.CRLF : LineDelimiter.LF;
        try (var csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(lines)
                .build(out, charset)) {
            csv.writeRecord("phone", "one", "two");
            rows.forEach(csv::writeRecord);
        }
        for (int blank = random.nextInt(3); blank > 0; blank--) {
            out.write((separator + "" + separator + "\n\n").getBytes(charset));
        }
        return out.toByteArray();
    }

    private static List<List<String>> read(Path file, int rowsPerChunk) throws IOException {
        var layout = Layout.of(file, null, "SA");
        var options = new ImportOptions(null, "SA", null, null, null, null, null, NO_CONSENT);
        var rows = new RowReader(layout, new Titles(layout.titles()).guess(), options, NO_CONSENT);
        var read = new ArrayList<List<String>>();
        try (var reader = new ChunkReader(file, layout, rows, rowsPerChunk, false)) {
            for (var chunk = reader.next(); chunk != null; chunk = reader.next()) {
                for (var draft : chunk.drafts()) {
                    read.add(List.of(
                            String.valueOf(draft.phone()),
                            draft.attributes().getOrDefault("one", ""),
                            draft.attributes().getOrDefault("two", "")));
                }
            }
        }
        then(new LinkedHashSet<>(read)).hasSameSizeAs(read);
        return read;
    }

    /** White space and one apostrophe before a cell go; nothing else does. */
    private static List<String> asImported(List<String> row) {
        return row.stream()
                .map(String::strip)
                .map(cell -> cell.startsWith("'") ? cell.substring(1).strip() : cell)
                .toList();
    }

    private String cell() {
        var cell = new StringBuilder();
        for (int pieces = random.nextInt(6); pieces > 0; pieces--) {
            cell.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return cell.toString();
    }
}
