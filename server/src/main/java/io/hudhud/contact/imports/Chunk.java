package io.hudhud.contact.imports;

import java.util.List;

/**
 * The next piece of a file, ready to be merged.
 *
 * @param firstRow how many rows of the file came before it
 * @param rows how many rows it holds, blank ones apart
 * @param drafts one per person: rows about the same person are one already
 * @param duplicates how many rows went into another row's draft
 * @param bytesRead how much of the file has been read so far
 */
record Chunk(
        long firstRow,
        int rows,
        List<ContactDraft> drafts,
        List<Note> notes,
        int duplicates,
        int refused,
        long bytesRead) {

    Chunk {
        if (rows != drafts.size() + duplicates + refused) {
            throw new IllegalArgumentException("a row was lost without a word");
        }
    }

    boolean optsOut() {
        return drafts.stream().anyMatch(ContactDraft::optsOut);
    }
}
