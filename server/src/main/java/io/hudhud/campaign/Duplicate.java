package io.hudhud.campaign;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/** What a copy of a campaign starts with. */
final class Duplicate {

    private static final Pattern NUMBERED = Pattern.compile("(.*) \\((\\d{1,2})\\)", Pattern.DOTALL);
    private static final int MAX_NAME = 200;

    private Duplicate() {}

    static CampaignSettings of(CampaignSettings original, Instant now) {
        return original.copied(
                nextName(original.name()),
                hasPassed(original.schedule(), now) ? new Schedule.Now() : original.schedule(),
                original.notAfter() == null || original.notAfter().isBefore(now) ? null : original.notAfter());
    }

    /** A local time has passed when it has passed for somebody. */
    private static boolean hasPassed(Schedule schedule, Instant now) {
        return schedule.launchAt(now, ZoneOffset.MAX).isBefore(now);
    }

    /** {@code Sale} becomes {@code Sale (2)}, which becomes {@code Sale (3)}. */
    static String nextName(String name) {
        var numbered = NUMBERED.matcher(name);
        String base = numbered.matches() ? numbered.group(1) : name;
        String suffix = " (" + (numbered.matches() ? Integer.parseInt(numbered.group(2)) + 1 : 2) + ")";
        int room = MAX_NAME - suffix.length();
        return (base.length() > room ? base.substring(0, room) : base) + suffix;
    }
}
