package io.hudhud.direct;

import static io.hudhud.tables.Tables.DIRECT_MESSAGE;

import io.hudhud.delivery.Content;
import io.hudhud.delivery.MessageSource;
import io.hudhud.delivery.OriginKind;
import io.hudhud.delivery.Reason;
import io.hudhud.shared.WorkspaceId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Row2;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The stored messages of the API, for delivery to send. */
@Component
class DirectMessages implements MessageSource {

    private final DSLContext db;
    private final Clock clock;

    DirectMessages(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public OriginKind kind() {
        return OriginKind.API;
    }

    @Override
    public Select<Record1<Long>> audience(WorkspaceId workspace, UUID externalId) {
        return MessageSource.nobody();
    }

    @Override
    public List<Content> render(WorkspaceId workspace, UUID externalId, List<Addressed> slice) {
        Map<Long, ? extends Record> asked = db.selectFrom(DIRECT_MESSAGE)
                .where(DIRECT_MESSAGE.WORKSPACE_ID.eq(workspace.value()))
                .and(DSL.row(DIRECT_MESSAGE.ORIGIN_ID, DIRECT_MESSAGE.MESSAGE_ID)
                        .in(slice.stream().map(DirectMessages::key).toList()))
                .fetchMap(DIRECT_MESSAGE.MESSAGE_ID);
        return slice.stream()
                .map(addressed -> content(asked.get(addressed.message().id())))
                .toList();
    }

    private Content content(@Nullable Record asked) {
        if (asked == null) {
            return new Content.Skip(Reason.NO_CONTENT, "what it should say is no longer kept");
        }
        var until = asked.get(DIRECT_MESSAGE.USEFUL_UNTIL);
        if (until != null && !clock.instant().isBefore(until)) {
            return new Content.Skip(Reason.OFFER_ENDED, "useful until " + until);
        }
        var tokens = asked.get(DIRECT_MESSAGE.LINK_TOKENS);
        return new Content.Ready(
                "template",
                asked.get(DIRECT_MESSAGE.OBJECT),
                asked.get(DIRECT_MESSAGE.CATEGORY),
                null,
                asked.get(DIRECT_MESSAGE.FILLED).data(),
                List.of(),
                tokens == null ? List.of() : List.of(tokens));
    }

    private static Row2<Long, Long> key(Addressed addressed) {
        return DSL.row(addressed.message().origin(), addressed.message().id());
    }
}
