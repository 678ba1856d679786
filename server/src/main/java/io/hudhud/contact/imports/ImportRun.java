package io.hudhud.contact.imports;

import io.hudhud.contact.ContactLists;
import java.io.IOException;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes one import from where it stands to its end. While a chunk is merged the next one is read. A chunk's rows, its
 * counts, its notes and its place in the list of contacts are committed together: after a crash at any moment the next run
 * goes on behind the last committed chunk and nothing is done or counted twice.
 */
@Component
class ImportRun {

    private final ImportFiles files;
    private final ImportStore store;
    private final ChunkMerge merge;
    private final ImportReport report;
    private final ContactLists lists;
    private final TransactionTemplate transaction;
    private final ImportProperties properties;

    ImportRun(
            ImportFiles files,
            ImportStore store,
            ChunkMerge merge,
            ImportReport report,
            ContactLists lists,
            TransactionTemplate transaction,
            ImportProperties properties) {
        this.files = files;
        this.store = store;
        this.merge = merge;
        this.report = report;
        this.lists = lists;
        this.transaction = transaction;
        this.properties = properties;
    }

    /**
     * Runs until the file ends or {@code stop} says so.
     *
     * @return whether the file ended
     */
    boolean run(Import run, BooleanSupplier stop) throws IOException {
        store.start(run);
        var consent = run.options().consent();
        if (consent == null) {
            throw new IllegalStateException("an import without a word about consent");
        }
        var rows = new RowReader(run.layout(), run.targets(), run.options(), consent);
        try (var reader = new ChunkReader(
                        files.of(run.id()),
                        run.layout(),
                        rows,
                        properties.rowsPerChunk(),
                        run.options().overwrites());
                var ahead = Executors.newVirtualThreadPerTaskExecutor()) {
            reader.skip(run.progress().read());
            var touched = touchedSoFar(run);
            var next = ahead.submit((Callable<@Nullable Chunk>) reader::next);
            for (var chunk = await(next); chunk != null; chunk = await(next)) {
                if (stop.getAsBoolean()) {
                    return false;
                }
                next = ahead.submit((Callable<@Nullable Chunk>) reader::next);
                merge(run, chunk, touched);
            }
        }
        transaction.executeWithoutResult(status -> store.finish(run, null));
        return true;
    }

    private void merge(Import run, Chunk chunk, TouchedContacts touched) {
        var merged = transaction.execute(status -> {
            long position = store.lock(run.workspace(), run.id())
                    .orElseThrow(() -> new ImportInterrupted("the import is over"));
            if (position != chunk.firstRow()) {
                throw new ImportInterrupted("another node works on this import");
            }
            var result = merge.merge(run, chunk, touched);
            var notes = new ArrayList<>(chunk.notes());
            notes.addAll(result.notes());
            report.add(run, notes);
            lists.append(run.workspace(), run.list(), result.met());
            store.advance(
                    run,
                    chunk,
                    result,
                    notes.stream().filter(note -> !note.refused()).count());
            return result;
        });
        merged.met().forEach(touched::add);
    }

    private TouchedContacts touchedSoFar(Import run) {
        var touched = new TouchedContacts();
        if (run.progress().read() > 0) {
            lists.forEach(run.workspace(), run.list(), ids -> ids.forEach(touched::add));
        }
        return touched;
    }

    private static @Nullable Chunk await(Future<@Nullable Chunk> next) throws IOException {
        try {
            return next.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImportInterrupted("the server stops");
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException cause -> throw cause;
                case IOException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }
}
