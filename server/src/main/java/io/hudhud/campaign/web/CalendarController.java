package io.hudhud.campaign.web;

import io.hudhud.campaign.CampaignCalendar;
import io.hudhud.campaign.Fatigue;
import io.hudhud.shared.FieldProblem;
import io.hudhud.shared.Problem;
import io.hudhud.workspace.Caller;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Campaigns by day, and how much they ask of people. */
@RestController
@RequestMapping("/api/v1/calendar")
class CalendarController {

    /** Six weeks, as a page of a month shows, and a day for the change of the clocks. */
    private static final Duration LONGEST = Duration.ofDays(43);

    private final CampaignCalendar calendar;
    private final Fatigue fatigue;

    CalendarController(CampaignCalendar calendar, Fatigue fatigue) {
        this.calendar = calendar;
        this.fatigue = fatigue;
    }

    /** What starts in that time, or is still under way at its beginning; at most six weeks. */
    @GetMapping
    CampaignCalendar.CalendarView between(Caller caller, @RequestParam Instant from, @RequestParam Instant until) {
        if (!until.isAfter(from) || Duration.between(from, until).compareTo(LONGEST) > 0) {
            throw Problem.inField(
                    "until", FieldProblem.Kind.OUT_OF_RANGE, "until has to be after from, by six weeks at most");
        }
        return calendar.between(caller.workspace(), from, until);
    }

    /**
     * How many people would get one, two, three or more marketing messages in a week.
     *
     * @param week its first day, whichever day of the week that is
     */
    @GetMapping("/fatigue")
    Fatigue.FatigueView fatigue(Caller caller, @RequestParam LocalDate week) {
        return fatigue.of(caller.workspace(), week);
    }
}
