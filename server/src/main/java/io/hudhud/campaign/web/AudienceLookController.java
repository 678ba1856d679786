package io.hudhud.campaign.web;

import io.hudhud.campaign.AudienceMember;
import io.hudhud.campaign.LookAtAudience;
import io.hudhud.delivery.Reason;
import io.hudhud.shared.Cursor;
import io.hudhud.shared.Page;
import io.hudhud.workspace.Caller;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The people behind the numbers of a preflight; names and numbers are masked for those who only may view. */
@RestController
@RequestMapping("/api/v1/campaigns/{id}")
class AudienceLookController {

    private final LookAtAudience look;

    AudienceLookController(LookAtAudience look) {
        this.look = look;
    }

    /** Whom a reason of the preflight leaves out. */
    @GetMapping("/preflight/people")
    Page<AudienceMember> leftOut(
            Caller caller,
            @PathVariable UUID id,
            @RequestParam Reason reason,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return look.leftOut(caller, id, reason, Cursor.parse(cursor, 1), Page.limit(limit));
    }

    /** Some of those who would get it, in a stable order, to try the message on: give their ids to the template's preview. */
    @GetMapping("/audience/sample")
    Page<AudienceMember> sample(
            Caller caller,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return look.sample(caller, id, Cursor.parse(cursor, 1), Page.limit(limit));
    }
}
