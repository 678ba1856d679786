package io.hudhud.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands behind a command: {@code --name value}, {@code --name=value} and {@code --flag}. */
public final class Options {
    private static final Pattern VALUED = Pattern.compile("(--[a-z-]+) \\w");
    private static final Pattern FLAG = Pattern.compile("(--[a-z-]+)]");

    private final Map<String, String> given;

    private Options(Map<String, String> given) {
        this.given = Map.copyOf(given);
    }

    /**
     * @param usage the options that there are, as {@link Command#usage} writes them
     * @throws UsageProblem for a word that is none of these options, a missing value, or an option given twice
     */
    public static Options parse(List<String> words, String usage) {
        Set<String> valued = named(VALUED, usage);
        Set<String> flags = named(FLAG, usage);
        var given = new HashMap<String, String>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            String value;
            if (flags.contains(name) && equals < 0) {
                value = "";
            } else if (!valued.contains(name)) {
                throw new UsageProblem("'" + word + "' is not understood here");
            } else if (equals >= 0) {
                value = word.substring(equals + 1);
            } else if (i + 1 < words.size() && !words.get(i + 1).startsWith("--")) {
                value = words.get(++i);
            } else {
                throw new UsageProblem(name + " needs a value");
            }
            if (given.put(name, value) != null) {
                throw new UsageProblem(name + " is given twice");
            }
        }
        return new Options(given);
    }

    private static Set<String> named(Pattern kind, String usage) {
        return kind.matcher(usage).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    public boolean has(String name) {
        return given.containsKey(name);
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(given.get(name));
    }

    /** @throws UsageProblem when it is not a whole number from {@code min} to {@code max} */
    public int number(String name, int otherwise, int min, int max) {
        String value = given.get(name);
        if (value == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= min && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, like a number out of range
        }
        throw new UsageProblem(name + " must be a whole number from " + min + " to " + max + ", not '" + value + "'");
    }

    /** @throws UsageProblem when it is none of {@code allowed} */
    public String oneOf(String name, String otherwise, List<String> allowed) {
        String value = given.getOrDefault(name, otherwise);
        if (!allowed.contains(value)) {
            throw new UsageProblem(name + " must be one of " + String.join(", ", allowed) + ", not '" + value + "'");
        }
        return value;
    }
}
