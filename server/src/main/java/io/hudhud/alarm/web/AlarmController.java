package io.hudhud.alarm.web;

import io.hudhud.alarm.Alarm;
import io.hudhud.alarm.AlarmKind;
import io.hudhud.alarm.ReadAlarms;
import io.hudhud.shared.Cursor;
import io.hudhud.shared.Page;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.Requires;
import io.hudhud.workspace.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What people should know at once. */
@RestController
@RequestMapping("/api/v1/alarms")
class AlarmController {

    /** @param unread how many the caller has not read, of all, up to a thousand */
    record AlarmPage(List<Alarm> items, @Nullable String next, int unread) {}

    /** @param upTo the id of the newest that was seen */
    record ReadRequest(
            @NotNull @Pattern(regexp = "[0-9]{1,18}") String upTo) {}

    record Unread(int unread) {}

    private final ReadAlarms alarms;

    AlarmController(ReadAlarms alarms) {
        this.alarms = alarms;
    }

    /** The newest first; with {@code open} only those that go on, or only those that are over. */
    @GetMapping
    AlarmPage list(
            Caller caller,
            @RequestParam(required = false) @Nullable Boolean open,
            @RequestParam(required = false) @Nullable AlarmKind kind,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        var page = alarms.list(caller, open, kind, Page.limit(limit), Cursor.parse(cursor, 1));
        return new AlarmPage(page.items(), page.next(), alarms.unread(caller));
    }

    /** The caller has read all up to one; for others nothing changes. */
    @PostMapping("/read")
    @Requires(Role.VIEWER)
    Unread read(Caller caller, @Valid @RequestBody ReadRequest request) {
        alarms.read(caller, Long.parseLong(request.upTo()));
        return new Unread(alarms.unread(caller));
    }
}
