package io.hudhud.delivery.freeze;

import io.hudhud.delivery.Reason;
import io.hudhud.shared.Purpose;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who is skipped when an audience is frozen, and why: the same conditions in the freeze and in the preflight. The first
 * that holds is the reason. They speak of a row {@code c} of {@code contact}; what can change afterwards is asked again at
 * the intent ({@code MayMessage}).
 */
public final class FreezeRules {

    private FreezeRules() {}

    /** Reason to SQL condition, in order. */
    public static Map<Reason, String> of(Purpose purpose) {
        var rules = new LinkedHashMap<Reason, String>();
        rules.put(Reason.CONTACT_GONE, "c.id is null");
        rules.put(Reason.SUPPRESSED, "c.suppressed");
        switch (purpose) {
            case MARKETING -> {
                rules.put(Reason.OPTED_OUT, "c.marketing < 0");
                rules.put(Reason.NO_CONSENT, "c.marketing = 0");
            }
            case TRANSACTIONAL -> rules.put(Reason.OPTED_OUT, "c.transactional < 0");
            case SERVICE -> {}
        }
        rules.put(
                Reason.NO_ADDRESS,
                "c.phone is null and not exists (select 1 from contact_identity i where i.workspace_id = c.workspace_id"
                        + " and i.contact_id = c.id)");
        rules.put(Reason.LANDLINE, "c.landline");
        if (purpose == Purpose.MARKETING) {
            rules.put(Reason.UNITED_STATES_MARKETING, "c.country = 'US' and c.phone like '+1%'");
        }
        return rules;
    }

    /** The rules as one expression: the code of the first reason that holds, else null. */
    public static String asCase(Purpose purpose) {
        return of(purpose).entrySet().stream()
                .map(rule ->
                        "when " + rule.getValue() + " then " + rule.getKey().code())
                .collect(Collectors.joining(" ", "case ", " end"));
    }
}
