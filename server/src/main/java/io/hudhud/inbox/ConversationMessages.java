package io.hudhud.inbox;

import static io.hudhud.tables.Tables.CONVERSATION_MESSAGE;

import io.hudhud.delivery.Content;
import io.hudhud.delivery.MessageSource;
import io.hudhud.delivery.OriginKind;
import io.hudhud.delivery.Reason;
import io.hudhud.shared.WorkspaceId;
import java.nio.charset.StandardCharsets;
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

/** What is said in conversations, for delivery to send. */
@Component
class ConversationMessages implements MessageSource {

    private final DSLContext db;
    private final Clock clock;

    ConversationMessages(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public OriginKind kind() {
        return OriginKind.CONVERSATION;
    }

    @Override
    public Select<Record1<Long>> audience(WorkspaceId workspace, UUID externalId) {
        return MessageSource.nobody();
    }

    @Override
    public List<Content> render(WorkspaceId workspace, UUID externalId, List<Addressed> slice) {
        Map<Long, ? extends Record> said = db.selectFrom(CONVERSATION_MESSAGE)
                .where(CONVERSATION_MESSAGE.WORKSPACE_ID.eq(workspace.value()))
                .and(DSL.row(CONVERSATION_MESSAGE.ORIGIN_ID, CONVERSATION_MESSAGE.MESSAGE_ID)
                        .in(slice.stream().map(ConversationMessages::key).toList()))
                .fetchMap(CONVERSATION_MESSAGE.MESSAGE_ID);
        return slice.stream()
                .map(addressed -> content(said.get(addressed.message().id())))
                .toList();
    }

    private Content content(@Nullable Record said) {
        if (said == null) {
            return new Content.Skip(Reason.NO_CONTENT, "the conversation was erased");
        }
        if (!clock.instant().isBefore(said.get(CONVERSATION_MESSAGE.VALID_UNTIL))) {
            return new Content.Skip(Reason.OFFER_ENDED, "the person may be answered for 24 hours only");
        }
        // The text stays in the conversation, where retention finds it, and not in the ledger's values.
        return new Content.Ready(
                said.get(CONVERSATION_MESSAGE.TYPE),
                said.get(CONVERSATION_MESSAGE.OBJECT).data().getBytes(StandardCharsets.UTF_8),
                "service",
                null,
                "{}",
                List.of());
    }

    private static Row2<Long, Long> key(Addressed addressed) {
        return DSL.row(addressed.message().origin(), addressed.message().id());
    }
}
