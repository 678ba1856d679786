package io.hudhud.contact.imports;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Reads a file from front to back in pieces of bounded size. For one thread at a time. */
final class ChunkReader implements AutoCloseable {

    private final CloseableIterator<CsvRecord> records;
    private final RowReader rows;
    private final int rowsPerChunk;
    private final boolean laterWins;
    private final AtomicLong bytes = new AtomicLong();
    private long position;

    ChunkReader(Path file, Layout layout, RowReader rows, int rowsPerChunk, boolean laterWins) throws IOException {
        this.records = layout.open(file, in -> new Counting(in, bytes)).iterator();
        this.rows = rows;
        this.rowsPerChunk = rowsPerChunk;
        this.laterWins = laterWins;
        if (layout.headed() && records.hasNext()) {
            records.next();
        }
    }

    /** Passes over rows that an earlier run has merged. */
    void skip(long alreadyMerged) {
        while (position < alreadyMerged && records.hasNext()) {
            if (!(rows.read(records.next()) instanceof RowReader.Row.Blank)) {
                position++;
            }
        }
    }

    /**
     * The next piece; {@code null} at the end of the file.
     *
     * @throws Layout.UnreadableFile where the file stops being CSV
     */
    @Nullable
    Chunk next() {
        var drafts = new LinkedHashMap<String, ContactDraft>();
        var notes = new ArrayList<Note>();
        long firstRow = position;
        int duplicates = 0;
        int refused = 0;
        try {
            while (position - firstRow < rowsPerChunk && records.hasNext()) {
                switch (rows.read(records.next())) {
                    case RowReader.Row.Blank blank -> {
                        continue;
                    }
                    case RowReader.Row.Refused row -> refused++;
                    case RowReader.Row.Person(var draft) -> {
                        var earlier = drafts.putIfAbsent(draft.key(), draft);
                        if (earlier != null) {
                            duplicates++;
                            drafts.put(draft.key(), earlier.with(draft, laterWins));
                            notes.add(Note.of(draft.line(), "the same person as in line " + earlier.line()));
                        }
                    }
                }
                position++;
                notes.addAll(rows.notes());
            }
        } catch (CsvParseException e) {
            throw new Layout.UnreadableFile("behind row " + position
                    + " the file is no longer CSV (what came before is imported): a quote is opened and never closed, has"
                    + " text right behind it, or a cell is over 16 MB. " + e.getMessage());
        }
        if (position == firstRow) {
            return null;
        }
        return new Chunk(
                firstRow,
                (int) (position - firstRow),
                new ArrayList<>(drafts.values()),
                notes,
                duplicates,
                refused,
                bytes.get());
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Counts what went through. */
    private static final class Counting extends FilterInputStream {
        private final AtomicLong count;

        Counting(InputStream in, AtomicLong count) {
            super(in);
            this.count = count;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count.addAndGet(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            int read = super.read(to, offset, length);
            count.addAndGet(Math.max(read, 0));
            return read;
        }
    }
}
