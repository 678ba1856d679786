package io.hudhud.campaign;

import io.hudhud.audience.Audiences;
import io.hudhud.sender.Account;
import io.hudhud.sender.MediaFiles;
import io.hudhud.sender.Senders;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.template.Template;
import io.hudhud.template.TemplateRenderer;
import io.hudhud.template.Templates;
import io.hudhud.whatsapp.GraphAccount;
import io.hudhud.workspace.Workspaces;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the launch rules look at; files that a launch would name are wanted from then on. */
@Component
class ReadLaunchFacts {

    private final Workspaces workspaces;
    private final Senders senders;
    private final Templates templates;
    private final TemplateRenderer renderer;
    private final MediaFiles media;
    private final Audiences audiences;
    private final Clock clock;

    ReadLaunchFacts(
            Workspaces workspaces,
            Senders senders,
            Templates templates,
            TemplateRenderer renderer,
            MediaFiles media,
            Audiences audiences,
            Clock clock) {
        this.workspaces = workspaces;
        this.senders = senders;
        this.templates = templates;
        this.renderer = renderer;
        this.media = media;
        this.audiences = audiences;
        this.clock = clock;
    }

    LaunchFacts of(WorkspaceId workspace, CampaignSettings settings) {
        Instant now = clock.instant();
        media.want(workspace, settings.mapping().constants(), now);
        var template = template(workspace, settings.template());
        var audience = settings.wholeAudience();
        List<UUID> missing = audience == null ? List.of() : audiences.missingLists(workspace, audience);
        return new LaunchFacts(
                settings,
                account(workspace, settings.sender()),
                template,
                template == null ? List.of() : renderer.check(workspace, template.id(), settings.mapping()),
                media.known(workspace, settings.mapping().constants()),
                missing,
                audience != null && missing.isEmpty() && audiences.hasAnyone(workspace, audience, settings.purpose()),
                settings.schedule().launchAt(now, workspaces.find(workspace).zone()),
                now);
    }

    private @Nullable Template template(WorkspaceId workspace, @Nullable UUID id) {
        return id == null ? null : templates.find(workspace, id).orElse(null);
    }

    private @Nullable String account(WorkspaceId workspace, @Nullable UUID sender) {
        return sender == null
                ? null
                : senders.account(workspace, sender)
                        .map(Account::graph)
                        .map(GraphAccount::wabaId)
                        .orElse(null);
    }
}
