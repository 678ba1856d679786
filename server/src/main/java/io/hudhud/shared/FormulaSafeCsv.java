package io.hudhud.shared;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes CSV that a spreadsheet opens without running anything in it: a cell that begins like a formula gets an apostrophe
 * in front, which spreadsheets take for "this is text" and our own import removes again. UTF-8 with a byte order mark, so
 * that Excel reads Arabic.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
 */
public final class FormulaSafeCsv implements Closeable {

    /** What starts a formula in some spreadsheet; the wide forms are taken for the narrow ones by Excel. */
    private static final String STARTS_FORMULA = "=+-@\t\r\n＝＋－＠";

    private final OutputStream out;
    private final CsvWriter csv;

    private FormulaSafeCsv(OutputStream out) {
        this.out = out;
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
    }

    /** Begins a file on {@code out}, which closes with it. */
    public static FormulaSafeCsv to(OutputStream out) {
        try {
            out.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FormulaSafeCsv(out);
    }

    /** Writes one row; an absent cell is empty. */
    public void row(@Nullable String... cells) {
        row(Arrays.asList(cells));
    }

    /** Writes one row; an absent cell is empty. */
    public void row(List<? extends @Nullable String> cells) {
        csv.writeRecord(cells.stream().map(FormulaSafeCsv::safe).toList());
    }

    /** Hands on what was written so far, so that a download moves. */
    public void flush() throws IOException {
        csv.flush();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        csv.close();
        out.close();
    }

    static String safe(@Nullable String cell) {
        if (cell == null || cell.isEmpty()) {
            return "";
        }
        int start = 0;
        while (start < cell.length() && cell.charAt(start) == ' ') {
            start++;
        }
        boolean formula = start < cell.length() && STARTS_FORMULA.indexOf(cell.charAt(start)) >= 0;
        return formula ? "'" + cell : cell;
    }
}
