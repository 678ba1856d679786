package io.hudhud.simulator.behaviour;

import io.hudhud.simulator.chance.Draw;
import io.hudhud.simulator.chance.Draw.Purpose;
import io.hudhud.simulator.judge.Outcome;
import io.hudhud.simulator.rules.MediaRules;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What becomes of an accepted message: a pure function of the seed, the person, the correlation id and the person's profile. Neither
 * threads nor time have a part in it.
 *
 * @param code why it fails; 0 when it does not
 */
public record Fate(Outcome outcome, int code) {
    /** Codes that only marketing gets. */
    private static final Set<Integer> MARKETING_ONLY = Set.of(130472, 131049, 131050);
    /** Codes that say something about the person: who gets one gets it for every message. */
    private static final Set<Integer> TRAITS = Set.of(130472, 131026, 131050);

    /** Outside the 24 h window only templates may be sent. */
    private static final int OUTSIDE_WINDOW = 131047;
    /** What marketing to the United States gets. */
    private static final int NOT_DELIVERED_FOR_ECOSYSTEM = 131049;

    private static final int MEDIA = 131053;
    private static final int STOPPED_MARKETING = 131050;

    /**
     * Tells the fate of one message.
     *
     * @param seed of the simulator
     * @param draw of this message
     */
    public static Fate tell(
            long seed,
            long recipient,
            long draw,
            Profile profile,
            boolean template,
            boolean marketing,
            boolean windowOpen,
            boolean stoppedMarketing) {
        if (!template && !windowOpen) {
            return new Fate(Outcome.FAILED, OUTSIDE_WINDOW);
        }
        if (marketing && NorthAmerica.isUnitedStates(recipient)) {
            return new Fate(Outcome.FAILED, NOT_DELIVERED_FOR_ECOSYSTEM);
        }
        if (marketing && stoppedMarketing) {
            return new Fate(Outcome.FAILED, STOPPED_MARKETING);
        }
        int code = failure(Draw.mix(seed, recipient), draw, profile, marketing);
        if (code != 0) {
            return new Fate(Outcome.FAILED, code);
        }
        if (Draw.share(draw, Purpose.DELIVERED) >= profile.delivered()) {
            return new Fate(Outcome.SENT, 0);
        }
        boolean read = Draw.share(draw, Purpose.READ) < profile.read();
        return new Fate(read ? Outcome.READ : Outcome.DELIVERED, 0);
    }

    /** This fate, unless a linked file of the message cannot be fetched. */
    public Fate orBrokenMedia(JsonNode body) {
        if (outcome == Outcome.FAILED) {
            return this;
        }
        for (JsonNode file : body.findParents("link")) {
            if (MediaRules.unreachable(file)) {
                return new Fate(Outcome.FAILED, MEDIA);
            }
        }
        return this;
    }

    private static int failure(long person, long draw, Profile profile, boolean marketing) {
        double ofPerson = Draw.share(person, Purpose.TRAIT);
        double ofMessage = Draw.share(draw, Purpose.FAILURE);
        double traits = 0;
        double chances = 0;
        for (Map.Entry<Integer, Double> failure : profile.failures().entrySet()) {
            int code = failure.getKey();
            boolean trait = TRAITS.contains(code);
            traits += trait ? failure.getValue() : 0;
            chances += trait ? 0 : failure.getValue();
            boolean hit = trait
                    ? ofPerson < traits && ofPerson >= traits - failure.getValue()
                    : ofMessage < chances && ofMessage >= chances - failure.getValue();
            if (hit && (marketing || !MARKETING_ONLY.contains(code))) {
                return code;
            }
        }
        return 0;
    }
}
