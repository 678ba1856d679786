package io.hudhud.alarm.tell;

import io.hudhud.shared.WorkspaceId;
import io.hudhud.workspace.Mailboxes;
import io.hudhud.workspace.Mailboxes.Mailbox;
import io.hudhud.workspace.PublicAddress;
import io.hudhud.workspace.Workspaces;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Sends the e-mails that are due: one per person, with all that is to be told them. */
@Component
public class DeliverEmails {

    private record Reader(WorkspaceId workspace, UUID person) {}

    private final Deliveries deliveries;
    private final Mailer mailer;
    private final Mailboxes mailboxes;
    private final AlarmRecipients recipients;
    private final AlarmSettingsStore settings;
    private final Workspaces workspaces;
    private final PublicAddress address;

    DeliverEmails(
            Deliveries deliveries,
            Mailer mailer,
            Mailboxes mailboxes,
            AlarmRecipients recipients,
            AlarmSettingsStore settings,
            Workspaces workspaces,
            PublicAddress address) {
        this.deliveries = deliveries;
        this.mailer = mailer;
        this.mailboxes = mailboxes;
        this.recipients = recipients;
        this.settings = settings;
        this.workspaces = workspaces;
        this.address = address;
    }

    public boolean isSetUp() {
        return mailer.isSetUp();
    }

    public void deliverDue() {
        var byReader = deliveries.due("email").stream()
                .collect(Collectors.groupingBy(DeliverEmails::reader, LinkedHashMap::new, Collectors.toList()));
        byReader.forEach(this::deliver);
    }

    /** Sends a test to each who would be told, and says what went wrong; empty when nothing did. */
    public Optional<String> test(WorkspaceId workspace) {
        if (!mailer.isSetUp()) {
            return Optional.of("HUDHUD_SMTP_HOST is not set");
        }
        String name = workspaces.find(workspace).name();
        String trouble = null;
        for (Mailbox to : recipients.of(workspace, settings.find(workspace))) {
            var mail = AlarmMail.test(name, to.language());
            String wrong = mailer.send(to.email(), mail.subject(), mail.text());
            deliveries.tested(workspace, "email", to.person(), wrong == null, wrong == null ? "taken" : wrong);
            trouble = wrong == null ? trouble : wrong;
        }
        return Optional.ofNullable(trouble);
    }

    private void deliver(Reader reader, List<Deliveries.Due> due) {
        var to = mailboxes.of(reader.workspace()).stream()
                .filter(box -> box.person().equals(reader.person()))
                .findFirst();
        if (to.isEmpty()) {
            due.forEach(one -> deliveries.tried(one, true, "no longer a member"));
            return;
        }
        var alarms = due.stream().map(Deliveries.Due::alarm).distinct().toList();
        var mail = AlarmMail.of(
                alarms, workspaces.find(reader.workspace()).name(), to.get().language(), address);
        String wrong = mailer.send(to.get().email(), mail.subject(), mail.text());
        due.forEach(one -> deliveries.tried(one, wrong == null, wrong == null ? "taken" : wrong));
    }

    private static Reader reader(Deliveries.Due due) {
        return new Reader(due.workspace(), Objects.requireNonNull(due.person()));
    }
}
