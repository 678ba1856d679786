package io.hudhud.whatsapp.web;

import io.hudhud.shared.Cursor;
import io.hudhud.shared.Page;
import io.hudhud.shared.Problem;
import io.hudhud.whatsapp.intake.ReplayAside;
import io.hudhud.whatsapp.intake.SetAside;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.Requires;
import io.hudhud.workspace.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Webhook updates that could not be committed. What they say is not shown: it is about persons. */
@RestController
@RequestMapping("/api/v1/webhooks/aside")
@Requires(Role.ADMIN)
class AsideController {

    enum AsideProblem {
        NO_SUCH_WEBHOOK,
        WEBHOOK_STILL_REFUSED
    }

    private final SetAside aside;
    private final ReplayAside replay;

    AsideController(SetAside aside, ReplayAside replay) {
        this.aside = aside;
        this.replay = replay;
    }

    /** Newest first. */
    @GetMapping
    Page<SetAside.Entry> list(
            Caller caller,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return aside.list(caller.workspace(), Page.limit(limit), Cursor.parse(cursor, 1));
    }

    /** Tries once more. */
    @PostMapping("/{id}/replay")
    ResponseEntity<Void> replay(Caller caller, @PathVariable UUID id) {
        return switch (replay.replay(caller, id)) {
            case COMMITTED -> ResponseEntity.noContent().build();
            case STILL_REFUSED ->
                throw Problem.of(
                        HttpStatus.CONFLICT,
                        AsideProblem.WEBHOOK_STILL_REFUSED,
                        "it still cannot be stored; the server's log says why");
            case NO_SUCH_UPDATE ->
                throw Problem.of(
                        HttpStatus.NOT_FOUND, AsideProblem.NO_SUCH_WEBHOOK, "there is no such webhook set aside");
        };
    }
}
