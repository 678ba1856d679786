package io.hudhud.template.rehearsal;

import io.hudhud.shared.PhoneNumber;
import io.hudhud.workspace.Actor;

/**
 * The phone of the simulator on which somebody looks at messages: always the same one, with a number that nobody has.
 *
 * @see <a href="https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama">Ofcom: numbers for use in TV
 *     and radio drama</a>
 */
final class StagePhone {

    private static final int HOW_MANY = 1000;

    private StagePhone() {}

    static PhoneNumber of(Actor actor) {
        int which = Math.floorMod(actor.id().hashCode(), HOW_MANY);
        return new PhoneNumber("+447700900%03d".formatted(which));
    }
}
