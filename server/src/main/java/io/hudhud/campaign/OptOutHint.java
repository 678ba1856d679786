package io.hudhud.campaign;

import io.hudhud.template.Variant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Whether a message tells people how to get no more of them: in its text, its footer or a button. */
final class OptOutHint {

    /** Enough of a word; a line each for English, Arabic, French, Spanish, Urdu, Hindi, Indonesian and Turkish. */
    private static final List<String> HINTS =
            """
            stop, unsubscribe, opt out, opt-out
            إيقاف, ايقاف, أوقف, إلغاء, الغاء, توقف
            désabon, désinscri, arrêt
            baja, cancelar, darse de
            بند کریں, روکیں
            रोकें, बंद करें
            berhenti, hentikan
            durdur, iptal, çıkmak
            """.lines().flatMap(line -> Stream.of(line.split(", "))).toList();

    private OptOutHint() {}

    static boolean isIn(Variant variant) {
        return isIn(variant.components());
    }

    private static boolean isIn(JsonNode node) {
        if (node.isString()) {
            String text = node.asString().toLowerCase(Locale.ROOT);
            return HINTS.stream().anyMatch(text::contains);
        }
        for (JsonNode child : node) {
            if (isIn(child)) {
                return true;
            }
        }
        return false;
    }
}
