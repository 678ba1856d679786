package io.hudhud.database;

import static io.hudhud.tables.Tables.INSTALLATION;

import java.util.Optional;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells a restored database by two things noted beside the key file: how often the installation had been started, which
 * only grows, and PostgreSQL's timeline, which changes when a backup is rolled forward or a replica takes over.
 */
final class BackupWatch implements RestoredBackup {

    private static final Logger LOG = LoggerFactory.getLogger(BackupWatch.class);
    private static final String NOTE = "database-note";

    /** What is noted of the database. Written as four words. */
    record Note(long starts, String system, String timeline, boolean restored) {

        static Note parse(String line) {
            String[] words = line.split(" ", 4);
            return new Note(Long.parseLong(words[0]), words[1], words[2], words[3].equals("restored"));
        }

        String line() {
            return starts + " " + system + " " + timeline + " " + (restored ? "restored" : "current");
        }

        /** Whether a database found like this, before this start, is an older state than the one noted here. */
        boolean isAheadOf(Note found) {
            return restored
                    || found.starts < starts
                    || (found.system.equals(system) && !found.timeline.equals(timeline));
        }

        Note agreed() {
            return new Note(starts, system, timeline, false);
        }
    }

    private final DataDirectory data;
    private volatile Note note;

    private BackupWatch(DataDirectory data, Note note) {
        this.data = data;
        this.note = note;
    }

    /**
     * Compares the database with the note, counts this start, and notes the database as it now is.
     *
     * @param own the database lies beside the note, so that one without the other was restored too
     */
    static BackupWatch atStart(DSLContext db, DataDirectory data, boolean own) {
        Note found = db.fetchSingle(
                        "select i.starts, s.system_identifier::text, substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8)"
                                + " from installation i cross join pg_control_system() s")
                .map(row ->
                        new Note(row.get(0, Long.class), row.get(1, String.class), row.get(2, String.class), false));
        Optional<Note> noted = data.read(NOTE).map(Note::parse);
        boolean restored = noted.map(note -> note.isAheadOf(found)).orElse(own && found.starts() > 0);
        long starts = Math.max(found.starts(), noted.map(Note::starts).orElse(0L)) + 1;
        db.update(INSTALLATION).set(INSTALLATION.STARTS, starts).execute();
        var now = new Note(starts, found.system(), found.timeline(), restored);
        data.write(NOTE, now.line());
        if (restored) {
            LOG.warn("the database was restored from a backup: nothing is sent until a person agrees");
        }
        return new BackupWatch(data, now);
    }

    @Override
    public boolean isUnacknowledged() {
        return note.restored();
    }

    @Override
    public synchronized void acknowledge() {
        note = note.agreed();
        data.write(NOTE, note.line());
    }
}
