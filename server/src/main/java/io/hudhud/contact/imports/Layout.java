package io.hudhud.contact.imports;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.hudhud.contact.phone.PhoneReader;
import io.hudhud.contact.phone.PhoneReading;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How a file is written, found out from the file itself.
 *
 * @param headed whether the first row holds titles; a pasted list of numbers has none and gets {@code column 1}…
 */
public record Layout(String encoding, char separator, boolean headed, List<String> titles) {

    private static final String SEPARATORS = ",;\t|";
    private static final int HEAD_CHARACTERS = 1 << 16;

    public Layout {
        titles = List.copyOf(titles);
    }

    /** @throws UnreadableFile when it is no text with rows and columns */
    static Layout of(Path file, @Nullable String knownEncoding, String region) {
        try {
            byte[] first = head(file, 4);
            if (first.length == 0) {
                throw new UnreadableFile("the file is empty");
            }
            if (first.length > 3 && first[0] == 'P' && first[1] == 'K') {
                throw new UnreadableFile("this is a spreadsheet or an archive; save it as CSV and upload that");
            }
            var charset = knownEncoding == null ? Encodings.detect(file) : Charset.forName(knownEncoding);
            var separator = separator(file, charset);
            try (var rows = open(file, charset, separator, in -> in)) {
                var iterator = rows.iterator();
                if (!iterator.hasNext()) {
                    throw new UnreadableFile("the file has no rows");
                }
                var row = iterator.next().getFields();
                boolean headed = row.stream().noneMatch(cell -> isNumber(cell, region));
                return new Layout(charset.name(), separator, headed, headed ? row : numbered(row.size()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw new UnreadableFile("the encoding " + knownEncoding + " is unknown");
        }
    }

    /** The rows, titles included. {@code counting} may watch how many bytes were read. */
    CsvReader<CsvRecord> open(Path file, UnaryOperator<InputStream> counting) throws IOException {
        return open(file, Charset.forName(encoding), separator, counting);
    }

    private static CsvReader<CsvRecord> open(
            Path file, Charset charset, char separator, UnaryOperator<InputStream> counting) throws IOException {
        int mark = Encodings.markLength(head(file, 3));
        var in = new BufferedInputStream(counting.apply(Files.newInputStream(file)), HEAD_CHARACTERS);
        in.skipNBytes(mark);
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(new InputStreamReader(in, charset));
    }

    private static char separator(Path file, Charset charset) throws IOException {
        byte[] head = head(file, HEAD_CHARACTERS);
        String text = new String(head, charset);
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (begun && !quoted && (c == '\n' || c == '\r')) {
                break;
            }
            begun |= !Character.isWhitespace(c) && c != '\uFEFF';
            int which = SEPARATORS.indexOf(c);
            if (which >= 0 && !quoted) {
                counts[which]++;
            }
        }
        int best = IntStream.range(0, counts.length)
                .reduce((a, b) -> counts[b] > counts[a] ? b : a)
                .orElse(0);
        return SEPARATORS.charAt(best);
    }

    private static byte[] head(Path file, int length) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(length);
        }
    }

    private static boolean isNumber(String cell, String region) {
        return PhoneReader.read(cell, region) instanceof PhoneReading.Found;
    }

    private static List<String> numbered(int columns) {
        return IntStream.rangeClosed(1, columns).mapToObj(n -> "column " + n).toList();
    }

    /** A file that cannot be read as a whole; the message is for people. */
    static final class UnreadableFile extends RuntimeException {
        private static final long serialVersionUID = 1;

        UnreadableFile(String message) {
            super(message);
        }
    }
}
