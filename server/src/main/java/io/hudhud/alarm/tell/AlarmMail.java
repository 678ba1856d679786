package io.hudhud.alarm.tell;

import io.hudhud.workspace.PublicAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One e-mail about one or several alarms, in the language of who reads it. Text alone: nothing in it is loaded or run. */
record AlarmMail(String subject, String text) {

    static AlarmMail of(List<ToldAlarm> alarms, String workspace, @Nullable String language, PublicAddress address) {
        var words = AlarmWords.in(language);
        String subject = alarms.size() == 1
                ? words.title(alarms.getFirst())
                : words.of("subject.several", Map.of("count", Integer.toString(alarms.size()), "name", workspace));
        String text =
                alarms.stream().map(alarm -> paragraph(alarm, words, address)).collect(Collectors.joining("\n\n"));
        return new AlarmMail(
                oneLine(subject), text + "\n\n--\n" + words.of("footer", Map.of("name", workspace)) + "\n");
    }

    static AlarmMail test(String workspace, @Nullable String language) {
        var words = AlarmWords.in(language);
        var parameters = Map.of("name", workspace);
        return new AlarmMail(oneLine(words.of("test.subject", parameters)), words.of("test.text", parameters) + "\n");
    }

    private static String paragraph(ToldAlarm alarm, AlarmWords words, PublicAddress address) {
        String repeated =
                alarm.times() > 1 ? "\n" + words.of("repeated", Map.of("times", Integer.toString(alarm.times()))) : "";
        return words.title(alarm) + "\n" + words.sentence(alarm) + repeated
                + link(alarm, address).map(url -> "\n" + url).orElse("");
    }

    private static Optional<String> link(ToldAlarm alarm, PublicAddress address) {
        return address.of(
                switch (alarm.object().kind()) {
                    case CAMPAIGN -> "/campaigns/view/" + alarm.object().id();
                    case SENDER -> "/settings/senders/" + alarm.object().id();
                    case TEMPLATE -> "/campaigns";
                    case WORKSPACE -> "/settings/sending";
                });
    }

    /** A name may hold anything, a header may not. */
    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
