package io.hudhud.contact.imports;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Works through the imports whose files lie on this machine, one after another, oldest first. What is to do is in the
 * database: a start after a crash finds it there. An import that the database refuses for a passing reason is tried again.
 */
@Component
class ImportWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
    private static final Set<String> PASSING_CLASSES = Set.of("40", "08", "53", "57");
    private static final Duration LOOKS_EVERY = Duration.ofSeconds(5);
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(10);

    private final ImportStore store;
    private final ImportFiles files;
    private final ImportRun run;
    private final Semaphore wake = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;

    ImportWorker(ImportStore store, ImportFiles files, ImportRun run) {
        this.store = store;
        this.files = files;
        this.run = run;
    }

    /** Something new is there. */
    void wake() {
        wake.release();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("imports").start(this::loop);
    }

    @Override
    public void stop() {
        running = false;
        wake.release();
        try {
            if (thread != null && !thread.join(STOPS_WITHIN)) {
                LOG.warn("an import is left where it is; the next start goes on with it");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void loop() {
        while (running) {
            try {
                wake.drainPermits();
                workThrough();
                boolean _ = wake.tryAcquire(LOOKS_EVERY.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void workThrough() {
        try {
            for (Import each : store.unfinished()) {
                if (running && files.has(each.id())) {
                    work(each);
                }
            }
        } catch (RuntimeException e) {
            LOG.warn("imports wait: {}", reason(e));
        }
    }

    private void work(Import each) {
        try {
            if (run.run(each, () -> !running)) {
                files.delete(each.id());
            }
        } catch (Layout.UnreadableFile e) {
            fail(each, e.getMessage());
        } catch (ImportInterrupted e) {
            LOG.info("import {} goes on later: {}", each.id(), e.getMessage());
        } catch (IOException | RuntimeException e) {
            if (isPassing(e)) {
                LOG.warn("import {} goes on later: {}", each.id(), reason(e));
            } else {
                LOG.error("import {} failed: {}", each.id(), reason(e), e);
                fail(each, "this server failed on the file; its log says why under " + each.id());
            }
        }
    }

    private void fail(Import each, @Nullable String why) {
        store.finish(each, why == null ? "unreadable" : why);
        files.delete(each.id());
    }

    /**
     * Deadlocks, lost connections, a database that is shutting down or full: classes 40, 08, 53, 57 of SQLSTATE. A
     * connection that was lost in the middle may also show as a failed rollback, or as an error without a state.
     */
    private static boolean isPassing(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof TransactionException || cause instanceof SQLTransientException) {
                return true;
            }
            if (cause instanceof SQLException sql) {
                String state = sql.getSQLState();
                return state == null || PASSING_CLASSES.stream().anyMatch(state::startsWith);
            }
        }
        return false;
    }

    /** What reaches the log: messages of the database may hold a person's data. */
    private static String reason(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return "SQLSTATE " + sql.getSQLState();
            }
        }
        return e.getClass().getSimpleName();
    }
}
