package io.hudhud.sender.simulator;

import io.hudhud.shared.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.modulith.NamedInterface;

/** Why the simulator cannot be used. */
@NamedInterface("simulator")
public enum SimulatorProblem {
    /** Nobody set {@code HUDHUD_SIMULATOR_URL}: start one with {@code ./hudhud simulate} and name its address. */
    SIMULATOR_NOT_AVAILABLE,
    /** It is named, and does not answer: is it running? */
    SIMULATOR_NOT_REACHABLE;

    static Problem notAvailable() {
        return Problem.of(
                HttpStatus.CONFLICT,
                SIMULATOR_NOT_AVAILABLE,
                "this installation names no simulator: start one with ./hudhud simulate and set HUDHUD_SIMULATOR_URL to its address");
    }

    /** @param trouble what came instead of an answer */
    public static Problem notReachable(String trouble) {
        return Problem.of(
                HttpStatus.BAD_GATEWAY,
                SIMULATOR_NOT_REACHABLE,
                "the simulator does not answer (" + trouble + "): start it with ./hudhud simulate");
    }
}
