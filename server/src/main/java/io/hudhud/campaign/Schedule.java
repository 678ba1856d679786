package io.hudhud.campaign;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** When a campaign goes out. In JSON {@code kind} says which. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Schedule.Now.class, name = "now"),
    @JsonSubTypes.Type(value = Schedule.At.class, name = "at"),
    @JsonSubTypes.Type(value = Schedule.LocalTime.class, name = "local_time")
})
public sealed interface Schedule {

    /** As soon as the launch is confirmed. */
    record Now() implements Schedule {}

    /** For everybody at one moment: when clocks in {@code zone} show {@code time}. */
    record At(LocalDateTime time, ZoneId zone) implements Schedule {}

    /** For each contact when clocks in their own zone show {@code time}. */
    record LocalTime(LocalDateTime time) implements Schedule {}

    /**
     * The moment of the launch; for local time that of a contact in the workspace's own zone.
     *
     * @param now when the launch is confirmed
     */
    default Instant launchAt(Instant now, ZoneId workspaceZone) {
        return switch (this) {
            case Now() -> now;
            case At(LocalDateTime time, ZoneId zone) -> time.atZone(zone).toInstant();
            case LocalTime(LocalDateTime time) -> time.atZone(workspaceZone).toInstant();
        };
    }
}
