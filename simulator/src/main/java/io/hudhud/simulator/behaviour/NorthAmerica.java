package io.hudhud.simulator.behaviour;

import java.util.Set;

/** Tells numbers of the United States from the others that share +1. Source: area codes of the North American Numbering Plan. */
final class NorthAmerica {
    private static final Set<Integer> NOT_UNITED_STATES = Set.of(
            // Canada
            204,
            226,
            236,
            249,
            250,
            257,
            263,
            289,
            306,
            343,
            354,
            365,
            367,
            368,
            382,
            387,
            403,
            416,
            418,
            428,
            431,
            437,
            438,
            450,
            460,
            468,
            474,
            506,
            514,
            519,
            537,
            548,
            568,
            579,
            581,
            584,
            587,
            604,
            613,
            639,
            647,
            672,
            683,
            705,
            709,
            742,
            753,
            778,
            780,
            782,
            807,
            819,
            825,
            867,
            873,
            879,
            902,
            905,
            942,
            // the Caribbean, with Puerto Rico, which WhatsApp's rate cards count to Latin America
            242,
            246,
            264,
            268,
            284,
            345,
            441,
            473,
            649,
            658,
            664,
            721,
            758,
            767,
            784,
            787,
            809,
            829,
            849,
            868,
            869,
            876,
            939);

    private NorthAmerica() {}

    /** Whether this phone, its digits as a number, is of the United States. */
    static boolean isUnitedStates(long recipient) {
        return recipient >= 12_000_000_000L
                && recipient <= 19_999_999_999L
                && !NOT_UNITED_STATES.contains((int) (recipient / 10_000_000 % 1_000));
    }
}
