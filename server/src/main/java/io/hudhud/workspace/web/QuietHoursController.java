package io.hudhud.workspace.web;

import io.hudhud.shared.FieldProblem.Kind;
import io.hudhud.shared.Problem;
import io.hudhud.shared.Version;
import io.hudhud.workspace.AuditTrail;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.Countries;
import io.hudhud.workspace.QuietHours;
import io.hudhud.workspace.Requires;
import io.hudhud.workspace.Role;
import io.hudhud.workspace.SuggestedPeriods;
import io.hudhud.workspace.Workspaces;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** When people are left in peace. */
@RestController
@RequestMapping("/api/v1/settings/quiet-hours")
class QuietHoursController {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2170;

    /** What is usual in a country in a year. */
    record Suggestions(List<DayOfWeek> weekend, List<SuggestedPeriods.Suggestion> periods) {}

    private final Workspaces workspaces;
    private final AuditTrail audit;

    QuietHoursController(Workspaces workspaces, AuditTrail audit) {
        this.workspaces = workspaces;
        this.audit = audit;
    }

    @GetMapping
    ResponseEntity<QuietHours> show(Caller caller) {
        return answer(workspaces.quietHours(caller.workspace()));
    }

    /** Replaces all of them. What already waits for the end of quiet hours goes on waiting for it. */
    @PutMapping
    @Requires(Role.ADMIN)
    @Transactional
    ResponseEntity<QuietHours> change(
            Caller caller,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody QuietHours quiet) {
        var changed = workspaces.changeQuietHours(caller.workspace(), quiet, Version.required(ifMatch));
        audit.record(
                caller,
                "quiet-hours.changed",
                "workspace",
                Long.toString(caller.workspace().value()),
                Map.of("periods", quiet.periods().size()));
        return answer(changed);
    }

    /** Feasts and national days, by both calendars; without a country the workspace's. */
    @GetMapping("/suggestions")
    Suggestions suggestions(
            Caller caller, @RequestParam(required = false) @Nullable String country, @RequestParam int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw Problem.inField("year", Kind.OUT_OF_RANGE, "has to be between " + FIRST_YEAR + " and " + LAST_YEAR);
        }
        String code = country == null ? workspaces.find(caller.workspace()).country() : country;
        var found = Countries.find(code)
                .orElseThrow(
                        () -> Problem.inField("country", Kind.UNKNOWN, "has to be a country of ISO 3166, such as SA"));
        return new Suggestions(found.weekend(), SuggestedPeriods.of(code, year));
    }

    private static ResponseEntity<QuietHours> answer(Workspaces.Quiet found) {
        return ResponseEntity.ok().eTag(found.version().etag()).body(found.hours());
    }
}
