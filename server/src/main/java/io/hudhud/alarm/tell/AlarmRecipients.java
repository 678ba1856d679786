package io.hudhud.alarm.tell;

import io.hudhud.shared.WorkspaceId;
import io.hudhud.workspace.Mailboxes;
import io.hudhud.workspace.Mailboxes.Mailbox;
import io.hudhud.workspace.Role;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who of a workspace gets e-mail: those chosen, as far as they are still members; otherwise the owners. */
@Component
class AlarmRecipients {

    private final Mailboxes mailboxes;

    AlarmRecipients(Mailboxes mailboxes) {
        this.mailboxes = mailboxes;
    }

    List<Mailbox> of(WorkspaceId workspace, AlarmSettings settings) {
        var members = mailboxes.of(workspace);
        var chosen = members.stream()
                .filter(member -> settings.recipients().contains(member.person()))
                .toList();
        return chosen.isEmpty()
                ? members.stream().filter(member -> member.role() == Role.OWNER).toList()
                : chosen;
    }
}
