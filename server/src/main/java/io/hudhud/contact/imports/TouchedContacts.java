package io.hudhud.contact.imports;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Whom an import has met so far: a bit per contact, 8 kB per 65,536 neighbouring ids. */
final class TouchedContacts {

    private static final int NEIGHBOURS = 16;

    private final Map<Long, BitSet> bits = new HashMap<>();

    /** @return whether it is new here */
    boolean add(long id) {
        var neighbours = bits.computeIfAbsent(id >>> NEIGHBOURS, block -> new BitSet());
        int bit = (int) (id & ((1 << NEIGHBOURS) - 1));
        boolean fresh = !neighbours.get(bit);
        neighbours.set(bit);
        return fresh;
    }

    boolean contains(long id) {
        var neighbours = bits.get(id >>> NEIGHBOURS);
        return neighbours != null && neighbours.get((int) (id & ((1 << NEIGHBOURS) - 1)));
    }
}
