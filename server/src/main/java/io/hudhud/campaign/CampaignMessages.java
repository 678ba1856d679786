package io.hudhud.campaign;

import io.hudhud.audience.Audiences;
import io.hudhud.delivery.Content;
import io.hudhud.delivery.MessageSource;
import io.hudhud.delivery.MessagedContacts;
import io.hudhud.delivery.OriginKind;
import io.hudhud.delivery.Reason;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.template.RenderSkip;
import io.hudhud.template.Rendered;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Record1;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What campaigns supply to delivery: who, and what to say to each. */
@Component
class CampaignMessages implements MessageSource {

    private static final String UNKNOWN_LANGUAGE = "language unknown";

    private final LaunchStore launches;
    private final Audiences audiences;
    private final RetryFamily family;
    private final MessagedContacts messaged;
    private final Outgrown outgrown;
    private final CompiledContent contents;
    private final JsonMapper json;

    CampaignMessages(
            LaunchStore launches,
            Audiences audiences,
            RetryFamily family,
            MessagedContacts messaged,
            Outgrown outgrown,
            CompiledContent contents,
            JsonMapper json) {
        this.launches = launches;
        this.audiences = audiences;
        this.family = family;
        this.messaged = messaged;
        this.outgrown = outgrown;
        this.contents = contents;
        this.json = json;
    }

    @Override
    public OriginKind kind() {
        return OriginKind.CAMPAIGN;
    }

    @Override
    public Select<Record1<Long>> audience(WorkspaceId workspace, UUID campaign) {
        family.chooseAlone(workspace, campaign);
        return audiences.select(
                workspace,
                family.unreached(
                        workspace, campaign, launches.find(workspace, campaign).audience()));
    }

    @Override
    public Optional<String> objection(WorkspaceId workspace, UUID campaign) {
        return outgrown.objection(workspace, campaign);
    }

    @Override
    public boolean hasOtherwiseReached(WorkspaceId workspace, UUID campaign, long contact) {
        family.chooseAlone(workspace, campaign);
        var others = family.others(workspace, campaign);
        return !others.isEmpty() && messaged.haveReached(workspace, others, contact);
    }

    @Override
    public List<Content> render(WorkspaceId workspace, UUID campaign, List<Addressed> slice) {
        if (slice.isEmpty()) {
            return List.of();
        }
        var template =
                contents.of(workspace, campaign, slice.getFirst().message().origin());
        return slice.stream()
                .map(addressed -> content(template.render(addressed.recipient())))
                .toList();
    }

    private Content content(Rendered rendered) {
        return switch (rendered) {
            case Rendered.Ready ready ->
                new Content.Ready(
                        "template",
                        ready.template(),
                        ready.category().name().toLowerCase(Locale.ROOT),
                        ready.language(),
                        json.writeValueAsString(Map.of("language", ready.language(), "values", ready.values())),
                        ready.links());
            case Rendered.Skipped(RenderSkip reason, var detail) ->
                new Content.Skip(reason(reason), Objects.requireNonNullElse(detail, UNKNOWN_LANGUAGE));
        };
    }

    private static Reason reason(RenderSkip skip) {
        return switch (skip) {
            case NO_VARIANT -> Reason.NO_VARIANT;
            case NO_DESTINATION -> Reason.NO_DESTINATION;
            case MISSING_VALUE -> Reason.MISSING_VALUE;
            case TEXT_TOO_LONG -> Reason.TEXT_TOO_LONG;
        };
    }
}
