package io.hudhud.workspace.web;

import io.hudhud.shared.Cursor;
import io.hudhud.shared.FormulaSafeCsv;
import io.hudhud.shared.Page;
import io.hudhud.workspace.AuditFilter;
import io.hudhud.workspace.AuditTrail;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.Requires;
import io.hudhud.workspace.Role;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Who changed what. */
@RestController
@RequestMapping("/api/v1/audit")
@Requires(Role.ADMIN)
class AuditController {

    private static final int ROWS_AT_ONCE = 500;

    private final AuditTrail audit;
    private final JsonMapper json;

    AuditController(AuditTrail audit, JsonMapper json) {
        this.audit = audit;
        this.json = json;
    }

    /** Newest first. {@code action} is the beginning of the word, {@code until} the first moment that does not count. */
    @GetMapping
    Page<AuditTrail.Entry> list(
            Caller caller,
            @RequestParam(required = false) @Nullable String actor,
            @RequestParam(required = false) @Nullable String action,
            @RequestParam(required = false) @Nullable String subjectKind,
            @RequestParam(required = false) @Nullable String subjectId,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant until,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return audit.list(
                caller.workspace(),
                new AuditFilter(actor, action, subjectKind, subjectId, from, until),
                Page.limit(limit),
                Cursor.parse(cursor, 1));
    }

    /** All that match, as CSV; written as it is read. */
    @GetMapping("/export")
    void export(
            Caller caller,
            @RequestParam(required = false) @Nullable String actor,
            @RequestParam(required = false) @Nullable String action,
            @RequestParam(required = false) @Nullable String subjectKind,
            @RequestParam(required = false) @Nullable String subjectId,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant until,
            HttpServletResponse response)
            throws IOException {
        var filter = new AuditFilter(actor, action, subjectKind, subjectId, from, until);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.csv\"");
        try (var csv = FormulaSafeCsv.to(response.getOutputStream())) {
            csv.row("time", "actor kind", "actor", "name", "action", "subject kind", "subject", "details");
            Cursor next = null;
            do {
                var page = audit.list(caller.workspace(), filter, ROWS_AT_ONCE, next);
                page.items().forEach(entry -> write(csv, entry));
                csv.flush();
                next = Cursor.parse(page.next(), 1);
            } while (next != null);
        }
    }

    private void write(FormulaSafeCsv csv, AuditTrail.Entry entry) {
        csv.row(
                entry.at().toString(),
                entry.actorKind(),
                entry.actorId(),
                entry.actorName(),
                entry.action(),
                entry.subjectKind(),
                entry.subjectId(),
                json.writeValueAsString(entry.details()));
    }
}
