package io.hudhud.workspace.web;

import io.hudhud.shared.Cursor;
import io.hudhud.shared.Page;
import io.hudhud.workspace.AuditTrail;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.Requires;
import io.hudhud.workspace.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who changed what. */
@RestController
@RequestMapping("/api/v1/audit")
@Requires(Role.ADMIN)
class AuditController {

    private final AuditTrail audit;

    AuditController(AuditTrail audit) {
        this.audit = audit;
    }

    /** Newest first. */
    @GetMapping
    Page<AuditTrail.Entry> list(
            Caller caller,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return audit.list(caller.workspace(), Page.limit(limit), Cursor.parse(cursor, 1));
    }
}
