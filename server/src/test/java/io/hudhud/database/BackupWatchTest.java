package io.hudhud.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.testing.HudhudTest;
import java.nio.file.Path;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@HudhudTest
class BackupWatchTest {

    @Autowired
    DSLContext db;

    @TempDir
    Path folder;

    @BeforeEach
    void aNewInstallation() {
        restore(0);
    }

    @Test
    void ordinaryStartsAreNoRestoredBackup() {
        assertThat(start().isUnacknowledged()).isFalse();
        assertThat(start().isUnacknowledged()).isFalse();
    }

    @Test
    void aDatabaseWithFewerStartsThanNotedWasRestored() {
        start();
        long backup = starts();
        start();
        restore(backup);

        assertThat(start().isUnacknowledged()).isTrue();
        assertThat(start().isUnacknowledged()).as("nobody has agreed yet").isTrue();
    }

    @Test
    void onceAPersonHasAgreedItStaysSo() {
        start();
        long backup = starts();
        start();
        restore(backup);

        start().acknowledge();

        assertThat(start().isUnacknowledged()).isFalse();
    }

    @Test
    void aTimelineThatChangedMeansARestoredDatabase() {
        start();
        var data = new DataDirectory(folder);
        var note = BackupWatch.Note.parse(data.read("database-note").orElseThrow());
        data.write("database-note", new BackupWatch.Note(note.starts(), note.system(), "000000AA", false).line());

        assertThat(start().isUnacknowledged()).isTrue();
    }

    @Test
    void ourOwnDatabaseWithoutItsNoteWasRestoredToo() {
        start();

        assertThat(BackupWatch.atStart(db, new DataDirectory(folder.resolve("new")), true)
                        .isUnacknowledged())
                .isTrue();
    }

    private BackupWatch start() {
        return BackupWatch.atStart(db, new DataDirectory(folder), true);
    }

    private long starts() {
        return db.fetchSingle("select starts from installation").get(0, Long.class);
    }

    private void restore(long starts) {
        db.execute("update installation set starts = ?", starts);
    }
}
