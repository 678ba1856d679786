package io.hudhud.simulator.graph;

import io.hudhud.simulator.json.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a multipart/form-data body by name. Source: RFC 7578. */
final class Multipart {
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
    private static final Pattern NAME = Pattern.compile("(?i)content-disposition:[^\r\n]*?\\bname=\"([^\"]*)\"");
    private static final Pattern TYPE = Pattern.compile("(?i)content-type:\\s*([^\r\n;]+)");

    private Multipart() {}

    /** One part; {@code type} is empty when it has none. */
    record Part(String type, Bytes content) {
        String text() {
            return new String(content.array(), StandardCharsets.UTF_8);
        }
    }

    /** All parts; empty when {@code contentType} is something else or the body is broken. */
    static Map<String, Part> read(String contentType, Bytes body) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        var parts = new HashMap<String, Part>();
        if (!boundary.find()) {
            return parts;
        }
        byte[] bytes = body.array();
        byte[] delimiter = ("--" + boundary.group(1)).getBytes(StandardCharsets.ISO_8859_1);
        int start = indexOf(bytes, delimiter, 0);
        while (start >= 0) {
            int from = start + delimiter.length + 2;
            int end = indexOf(bytes, delimiter, from);
            if (end > from) {
                add(parts, Arrays.copyOfRange(bytes, from, end - 2));
            }
            start = end;
        }
        return parts;
    }

    private static void add(Map<String, Part> parts, byte[] part) {
        int blank = indexOf(part, new byte[] {'\r', '\n', '\r', '\n'}, 0);
        if (blank < 0) {
            return;
        }
        String head = new String(part, 0, blank, StandardCharsets.UTF_8);
        Matcher name = NAME.matcher(head);
        Matcher type = TYPE.matcher(head);
        if (name.find()) {
            parts.put(
                    name.group(1),
                    new Part(
                            type.find() ? type.group(1).strip() : "",
                            Bytes.of(Arrays.copyOfRange(part, blank + 4, part.length))));
        }
    }

    private static int indexOf(byte[] bytes, byte[] wanted, int from) {
        for (int i = Math.max(0, from); i <= bytes.length - wanted.length; i++) {
            if (bytes[i] == wanted[0] && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }
}
