package io.hudhud.bench.report;

import java.util.ArrayList;
import java.util.List;

/** Columns of text; the first is flush left, the others flush right. */
public final class Table {
    private final List<List<String>> rows = new ArrayList<>();

    public Table(String... titles) {
        rows.add(List.of(titles));
    }

    /** @throws IllegalArgumentException when there is not one cell per title */
    public Table row(Object... cells) {
        if (cells.length != rows.getFirst().size()) {
            throw new IllegalArgumentException(
                    "a row of this table has " + rows.getFirst().size() + " cells");
        }
        var row = new ArrayList<String>();
        for (Object cell : cells) {
            row.add(Figures.text(cell));
        }
        rows.add(row);
        return this;
    }

    public void print(Terminal terminal) {
        int columns = rows.getFirst().size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        for (List<String> row : rows) {
            var line = new StringBuilder("  ");
            for (int i = 0; i < columns; i++) {
                String padding = " ".repeat(widths[i] - row.get(i).length());
                line.append(i == 0 ? row.get(i) + padding : "  " + padding + row.get(i));
            }
            terminal.say(line.toString().stripTrailing());
        }
    }
}
