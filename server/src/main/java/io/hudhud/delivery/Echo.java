package io.hudhud.delivery;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Our id in {@code biz_opaque_callback_data}: {@code h1.{period}.{origin}.{message}.{attempt}}. WhatsApp repeats it in every
 * status of the message, which is how an attempt without an answer is recognised after the fact.
 */
public record Echo(MessageKey key, int attempt) {

    private static final Pattern FORM = Pattern.compile("h1\\.(\\d{6})\\.(\\d{1,18})\\.(\\d{1,18})\\.(\\d{1,4})");

    /** Nothing when it is not ours. */
    public static Optional<Echo> parse(String text) {
        var match = FORM.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        var key = new MessageKey(
                Integer.parseInt(match.group(1)), Long.parseLong(match.group(2)), Long.parseLong(match.group(3)));
        return Optional.of(new Echo(key, Integer.parseInt(match.group(4))));
    }

    @Override
    public String toString() {
        return "h1." + key.period() + "." + key.origin() + "." + key.id() + "." + attempt;
    }
}
