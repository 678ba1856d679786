package io.hudhud.contact.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows in the text format of PostgreSQL's COPY. */
final class CopyText {

    private final StringBuilder text;
    private boolean first = true;

    CopyText(int expectedCharacters) {
        text = new StringBuilder(expectedCharacters);
    }

    CopyText add(@Nullable String value) {
        next();
        if (value == null) {
            text.append("\\N");
        } else {
            escape(value);
        }
        return this;
    }

    CopyText add(long value) {
        next();
        text.append(value);
        return this;
    }

    CopyText add(boolean value) {
        next();
        text.append(value ? 't' : 'f');
        return this;
    }

    CopyText add(List<String> values) {
        next();
        var array = new StringBuilder("{");
        for (String value : values) {
            array.append(array.length() > 1 ? ",\"" : "\"");
            array.append(value.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
        }
        escape(array.append('}').toString());
        return this;
    }

    void endRow() {
        text.append('\n');
        first = true;
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void next() {
        if (!first) {
            text.append('\t');
        }
        first = false;
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case 0 -> {}
                default -> text.append(c);
            }
        }
    }
}
