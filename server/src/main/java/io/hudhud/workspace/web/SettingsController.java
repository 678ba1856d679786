package io.hudhud.workspace.web;

import io.hudhud.shared.FieldProblem;
import io.hudhud.shared.FieldProblem.Kind;
import io.hudhud.shared.Problem;
import io.hudhud.shared.Version;
import io.hudhud.workspace.AuditTrail;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.Countries;
import io.hudhud.workspace.Requires;
import io.hudhud.workspace.Role;
import io.hudhud.workspace.Trade;
import io.hudhud.workspace.Workspace;
import io.hudhud.workspace.Workspaces;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The merchant's own settings. */
@RestController
@RequestMapping("/api/v1/settings")
class SettingsController {

    /**
     * What a merchant may set.
     *
     * @param country ISO 3166 alpha-2
     * @param zone an IANA time zone
     * @param currency ISO 4217
     * @param trade one that WhatsApp forbids or restricts: templates are checked for it. Absent: none of them
     */
    record Settings(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Pattern(regexp = "[A-Z]{2}") String country,
            @NotBlank String zone,
            @NotBlank String currency,
            @Nullable Trade trade) {}

    private final Workspaces workspaces;
    private final AuditTrail audit;

    SettingsController(Workspaces workspaces, AuditTrail audit) {
        this.workspaces = workspaces;
        this.audit = audit;
    }

    @GetMapping
    ResponseEntity<Settings> show(Caller caller) {
        return answer(workspaces.findVersioned(caller.workspace()));
    }

    @PutMapping
    @Requires(Role.ADMIN)
    @Transactional
    ResponseEntity<Settings> change(
            Caller caller,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody Settings changed) {
        var seen = Version.required(ifMatch);
        var updated = workspaces.update(workspace(caller, changed), seen);
        audit.record(
                caller,
                "settings.changed",
                "workspace",
                Long.toString(caller.workspace().value()),
                Map.of());
        return answer(updated);
    }

    private Workspace workspace(Caller caller, Settings changed) {
        var errors = new ArrayList<FieldProblem>();
        if (Countries.find(changed.country()).isEmpty()) {
            errors.add(FieldProblem.of("country", Kind.UNKNOWN, "has to be a country of ISO 3166, such as SA"));
        }
        if (!ZoneId.getAvailableZoneIds().contains(changed.zone())) {
            errors.add(FieldProblem.of("zone", Kind.UNKNOWN, "has to be an IANA time zone, such as Asia/Riyadh"));
        }
        if (Currency.getAvailableCurrencies().stream()
                .noneMatch(currency -> currency.getCurrencyCode().equals(changed.currency()))) {
            errors.add(FieldProblem.of("currency", Kind.UNKNOWN, "has to be a currency of ISO 4217, such as SAR"));
        }
        if (!errors.isEmpty()) {
            throw Problem.inFields(errors);
        }
        return new Workspace(
                caller.workspace(),
                changed.name().strip(),
                changed.country(),
                ZoneId.of(changed.zone()),
                Currency.getInstance(changed.currency()),
                changed.trade(),
                workspaces.find(caller.workspace()).quiet());
    }

    private static ResponseEntity<Settings> answer(Workspaces.Versioned found) {
        var workspace = found.workspace();
        return ResponseEntity.ok()
                .eTag(found.version().etag())
                .body(new Settings(
                        workspace.name(),
                        workspace.country(),
                        workspace.zone().getId(),
                        workspace.currency().getCurrencyCode(),
                        workspace.trade()));
    }
}
