package io.hudhud.contact.imports;

import io.hudhud.shared.FormulaSafeCsv;
import io.hudhud.shared.WorkspaceId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.postgresql.PGConnection;
import org.springframework.stereotype.Component;

/** What an import has to say about single rows, as a file that a spreadsheet opens. */
@Component
public class ImportReport {

    private static final int ROWS_PER_PAGE = 2_000;

    private static final String COPY = """
            copy contact_import_note (workspace_id, import_id, line, n, refused, reason, value) from stdin
            """;

    // By short pages of the key: a long snapshot would slow down the counters of running campaigns.
    private static final String PAGE = """
            select line, n, refused, reason, value from contact_import_note
             where workspace_id = ? and import_id = ? and (line, n) > (?, ?)
             order by line, n limit ?
            """;

    private final DSLContext db;

    ImportReport(DSLContext db) {
        this.db = db;
    }

    /** Adds the notes of a chunk. */
    void add(Import run, List<Note> notes) {
        if (notes.isEmpty()) {
            return;
        }
        var copy = new CopyText(notes.size() * 100);
        var numbers = new HashMap<Long, Integer>();
        for (Note note : notes) {
            copy.add(run.workspace().value())
                    .add(run.id().toString())
                    .add(note.line())
                    .add(numbers.merge(note.line(), 1, Integer::sum))
                    .add(note.refused())
                    .add(note.reason())
                    .add(note.value())
                    .endRow();
        }
        byte[] bytes = copy.bytes();
        db.connection(connection ->
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, new ByteArrayInputStream(bytes)));
    }

    /** Writes the report, in the order of the file, to {@code out}. */
    public void write(WorkspaceId workspace, UUID id, OutputStream out) throws IOException {
        try (var csv = FormulaSafeCsv.to(out)) {
            csv.row("line", "result", "reason", "value");
            long line = 0;
            int n = 0;
            int rows;
            do {
                var page = db.fetch(PAGE, workspace.value(), id, line, n, ROWS_PER_PAGE);
                rows = page.size();
                for (var row : page) {
                    line = row.get("line", long.class);
                    n = row.get("n", int.class);
                    csv.row(
                            Long.toString(line),
                            row.get("refused", boolean.class) ? "refused" : "imported",
                            row.get("reason", String.class),
                            row.get("value", String.class));
                }
                csv.flush();
            } while (rows == ROWS_PER_PAGE);
        }
    }
}
