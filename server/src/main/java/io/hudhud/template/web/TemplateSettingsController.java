package io.hudhud.template.web;

import io.hudhud.shared.Version;
import io.hudhud.template.life.ChangeTemplateSettings;
import io.hudhud.template.life.TemplateSettings;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.Requires;
import io.hudhud.workspace.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a template needs before it is submitted. */
@RestController
@RequestMapping("/api/v1/settings/templates")
class TemplateSettingsController {

    /** @param approvalRequired whether a second person has to agree to a draft before it is submitted */
    record TemplateSettingsView(@NotNull Boolean approvalRequired) {}

    private final ChangeTemplateSettings settings;

    TemplateSettingsController(ChangeTemplateSettings settings) {
        this.settings = settings;
    }

    @GetMapping
    ResponseEntity<TemplateSettingsView> show(Caller caller) {
        return answer(settings.find(caller.workspace()));
    }

    @PutMapping
    @Requires(Role.ADMIN)
    ResponseEntity<TemplateSettingsView> change(
            Caller caller,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody TemplateSettingsView wanted) {
        return answer(settings.change(caller, Version.required(ifMatch), wanted.approvalRequired()));
    }

    private static ResponseEntity<TemplateSettingsView> answer(TemplateSettings found) {
        return ResponseEntity.ok()
                .eTag(found.version().etag())
                .body(new TemplateSettingsView(found.approvalRequired()));
    }
}
