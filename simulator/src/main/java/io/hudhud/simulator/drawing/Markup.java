package io.hudhud.simulator.drawing;

import io.hudhud.simulator.json.Json;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * WhatsApp's light formatting, taken apart: an array of lines {@code {"kind": "plain", "runs": [{"text", "marks"?, "link"?}]}}. Kinds are
 * plain, bullet, number, quote and block; marks are bold, italic, strike and code.
 */
final class Markup {
    private static final Map<Character, String> MARKS = Map.of('*', "bold", '_', "italic", '~', "strike", '`', "code");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>]*[^\\s<>.,;:!?)'\"]");
    private static final Pattern BLOCK = Pattern.compile("```(.+?)```\\n?", Pattern.DOTALL);
    private static final Pattern START = Pattern.compile("(?:([*-]) |(\\d{1,3}\\.) |(>) ?)(.*)");

    private final ArrayNode runs = Json.array();
    private final StringBuilder plain = new StringBuilder();

    private Markup() {}

    static ArrayNode lines(String text) {
        ArrayNode lines = Json.array();
        Matcher block = BLOCK.matcher(text);
        int from = 0;
        while (block.find()) {
            plainLines(text.substring(from, block.start()), lines);
            ObjectNode line = line(lines, "block");
            line.withArrayProperty("runs").addObject().put("text", block.group(1));
            from = block.end();
        }
        plainLines(text.substring(from), lines);
        return lines;
    }

    private static void plainLines(String text, ArrayNode into) {
        if (text.isEmpty()) {
            return;
        }
        for (String line : text.split("\n", -1)) {
            Matcher start = START.matcher(line);
            if (!start.matches()) {
                line(into, "plain").set("runs", runs(line));
            } else if (start.group(2) != null) {
                line(into, "number").put("number", start.group(2)).set("runs", runs(start.group(4)));
            } else {
                line(into, start.group(1) != null ? "bullet" : "quote").set("runs", runs(start.group(4)));
            }
        }
    }

    private static ObjectNode line(ArrayNode lines, String kind) {
        return lines.addObject().put("kind", kind);
    }

    private static ArrayNode runs(String line) {
        var markup = new Markup();
        markup.read(line, Json.array());
        return markup.runs;
    }

    /** A mark opens before a word and closes after one, on the same line; anything else is what was typed. */
    private void read(String text, ArrayNode marks) {
        int at = 0;
        while (at < text.length()) {
            Matcher link = LINK.matcher(text).region(at, text.length());
            String mark = MARKS.get(text.charAt(at));
            boolean inWord = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
            int end = mark == null || inWord ? -1 : closing(text, at);
            if (!inWord && link.lookingAt()) {
                flush(marks);
                run(link.group(), marks).put("link", link.group());
                at = link.end();
            } else if (mark != null && end > 0) {
                flush(marks);
                inside(text.substring(at + 1, end), mark, marks);
                at = end + 1;
            } else {
                plain.append(text.charAt(at++));
            }
        }
        flush(marks);
    }

    private void inside(String text, String mark, ArrayNode marks) {
        ArrayNode all = marks.deepCopy().add(mark);
        if (mark.equals("code")) {
            run(text, all);
        } else {
            read(text, all);
        }
    }

    private void flush(ArrayNode marks) {
        if (!plain.isEmpty()) {
            run(plain.toString(), marks);
            plain.setLength(0);
        }
    }

    private ObjectNode run(String text, ArrayNode marks) {
        ObjectNode run = runs.addObject().put("text", text);
        if (!marks.isEmpty()) {
            run.set("marks", marks);
        }
        return run;
    }

    /** Where the mark at {@code opening} is closed; -1 when it is no mark. */
    private static int closing(String text, int opening) {
        char mark = text.charAt(opening);
        boolean opens = opening + 1 < text.length()
                && !Character.isWhitespace(text.charAt(opening + 1))
                && text.charAt(opening + 1) != mark;
        for (int end = opens ? text.indexOf(mark, opening + 1) : -1; end > 0; end = text.indexOf(mark, end + 1)) {
            boolean wordFollows = end + 1 < text.length() && Character.isLetterOrDigit(text.charAt(end + 1));
            if (!Character.isWhitespace(text.charAt(end - 1)) && !wordFollows) {
                return end;
            }
        }
        return -1;
    }
}
