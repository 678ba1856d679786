package io.hudhud.alarm.web;

import io.hudhud.alarm.AlarmKind;
import io.hudhud.alarm.tell.AlarmSettings;
import io.hudhud.alarm.tell.AlarmSettingsStore;
import io.hudhud.alarm.tell.DeliverEmails;
import io.hudhud.alarm.tell.DeliverWebhooks;
import io.hudhud.alarm.tell.Deliveries;
import io.hudhud.alarm.tell.WebhookAddress;
import io.hudhud.shared.Cursor;
import io.hudhud.shared.FieldProblem;
import io.hudhud.shared.Page;
import io.hudhud.shared.Problem;
import io.hudhud.shared.Version;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.Mailboxes;
import io.hudhud.workspace.Requires;
import io.hudhud.workspace.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which alarms are told outside of the app, to whom and how. */
@RestController
@RequestMapping("/api/v1/settings/alarms")
@Requires(Role.ADMIN)
class AlarmSettingsController {

    enum AlarmProblem {
        /** No address is set that alarms are posted to. */
        NO_ALARM_WEBHOOK
    }

    /**
     * The settings as they are.
     *
     * @param emailAvailable whether this installation can send e-mail ({@code HUDHUD_SMTP_HOST})
     * @param recipients members who get e-mail; empty: the owners
     * @param webhookSecret signs what is posted; there only when it was made just now
     */
    record AlarmSettingsView(
            boolean emailAvailable,
            Set<AlarmKind> emailKinds,
            Set<AlarmKind> webhookKinds,
            List<UUID> recipients,
            @Nullable String webhookUrl,
            boolean hasWebhookSecret,
            @Nullable String webhookSecret) {}

    /** Replaces all of them; without {@code webhookUrl} nothing is posted. */
    record AlarmSettingsChange(
            @NotNull Set<AlarmKind> emailKinds,
            @NotNull Set<AlarmKind> webhookKinds,
            @NotNull @Size(max = 50) List<UUID> recipients,
            @Nullable String webhookUrl) {}

    /** @param answer what came back, in a word */
    record TestResult(boolean delivered, String answer) {}

    record WebhookSecret(String webhookSecret) {}

    private final AlarmSettingsStore store;
    private final DeliverEmails emails;
    private final DeliverWebhooks webhooks;
    private final Deliveries deliveries;
    private final WebhookAddress addresses;
    private final Mailboxes mailboxes;

    AlarmSettingsController(
            AlarmSettingsStore store,
            DeliverEmails emails,
            DeliverWebhooks webhooks,
            Deliveries deliveries,
            WebhookAddress addresses,
            Mailboxes mailboxes) {
        this.store = store;
        this.emails = emails;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.addresses = addresses;
        this.mailboxes = mailboxes;
    }

    @GetMapping
    ResponseEntity<AlarmSettingsView> get(Caller caller) {
        return answer(caller, null);
    }

    @PutMapping
    ResponseEntity<AlarmSettingsView> put(
            Caller caller,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody AlarmSettingsChange change) {
        var seen = Version.required(ifMatch);
        check(caller, change);
        String secret = store.replace(
                caller,
                new AlarmSettings(
                        change.emailKinds(), change.webhookKinds(), change.recipients(), change.webhookUrl(), seen));
        return answer(caller, secret);
    }

    /** Makes another secret; what is posted from now on is signed with it. */
    @PostMapping("/webhook/secret")
    WebhookSecret renewSecret(Caller caller) {
        return new WebhookSecret(store.renewSecret(caller).orElseThrow(AlarmSettingsController::noWebhook));
    }

    /** Posts a test to the address now. */
    @PostMapping("/webhook/test")
    TestResult testWebhook(Caller caller) {
        var posted = webhooks.test(caller.workspace()).orElseThrow(AlarmSettingsController::noWebhook);
        return new TestResult(posted.delivered(), posted.answer());
    }

    /** Sends a test e-mail now to each who would be told. */
    @PostMapping("/email/test")
    TestResult testEmail(Caller caller) {
        return emails.test(caller.workspace())
                .map(wrong -> new TestResult(false, wrong))
                .orElseGet(() -> new TestResult(true, "taken"));
    }

    /** What was told lately, the newest first: e-mails and posts, with their tries and what came back. */
    @GetMapping("/deliveries")
    Page<Deliveries.DeliveryEntry> deliveries(
            Caller caller,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return deliveries.list(caller.workspace(), Page.limit(limit), Cursor.parse(cursor, 1));
    }

    private void check(Caller caller, AlarmSettingsChange change) {
        var problems = new ArrayList<FieldProblem>();
        String url = change.webhookUrl();
        if (url != null && !addresses.isUsable(url)) {
            problems.add(FieldProblem.of(
                    "webhookUrl", FieldProblem.Kind.WRONG_FORM, "has to be an https address on the public internet"));
        }
        var members = mailboxes.of(caller.workspace()).stream()
                .map(Mailboxes.Mailbox::person)
                .collect(Collectors.toSet());
        for (int i = 0; i < change.recipients().size(); i++) {
            if (!members.contains(change.recipients().get(i))) {
                problems.add(FieldProblem.of(
                        "recipients[" + i + "]", FieldProblem.Kind.UNKNOWN, "is not a member of this workspace"));
            }
        }
        if (!problems.isEmpty()) {
            throw Problem.inFields(problems);
        }
    }

    private ResponseEntity<AlarmSettingsView> answer(Caller caller, @Nullable String newSecret) {
        var settings = store.find(caller.workspace());
        return ResponseEntity.ok()
                .eTag(settings.version().etag())
                .body(new AlarmSettingsView(
                        emails.isSetUp(),
                        settings.emailKinds(),
                        settings.webhookKinds(),
                        settings.recipients(),
                        settings.webhookUrl(),
                        store.secret(caller.workspace()).isPresent(),
                        newSecret));
    }

    private static Problem noWebhook() {
        return Problem.of(
                HttpStatus.CONFLICT,
                AlarmProblem.NO_ALARM_WEBHOOK,
                "no address is set that alarms are posted to: save one first");
    }
}
