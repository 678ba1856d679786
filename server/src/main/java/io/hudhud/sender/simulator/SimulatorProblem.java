package io.hudhud.sender.simulator;

/** Why the simulator cannot be used. */
enum SimulatorProblem {
    /** Nobody set {@code HUDHUD_SIMULATOR_URL}: start one with {@code ./hudhud simulate} and name its address. */
    SIMULATOR_NOT_AVAILABLE,
    /** It is named, and does not answer: is it running? */
    SIMULATOR_NOT_REACHABLE
}
