package io.hudhud.link;

import io.hudhud.shared.WorkspaceId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down where links lead. */
@Component
public class KeepLinks {

    private static final Duration OLDEST_SAMPLE = Duration.ofDays(365);

    private static final String INSERT = """
            insert into link (month, token, workspace_id, period, origin_id, message_id, contact_id, variable, destination,
                              made_at, expires_at)
            select v.month, v.token, ?, v.period, v.origin_id, v.message_id, v.contact_id, v.variable, v.destination,
                   ?::timestamptz, v.expires_at
              from unnest(?::int[], ?::text[], ?::int[], ?::bigint[], ?::bigint[], ?::bigint[], ?::text[], ?::text[],
                          ?::timestamptz[])
                   as v (month, token, period, origin_id, message_id, contact_id, variable, destination, expires_at)
            """;

    // Who submits a template again may have given its button another destination.
    private static final String OR_CHANGE_SAMPLE = INSERT + """
                on conflict (token, month) do update set destination = excluded.destination
             where link.workspace_id = excluded.workspace_id and link.message_id is null
            """;

    private final DSLContext db;
    private final LinkMonths months;
    private final Clock clock;

    KeepLinks(DSLContext db, LinkMonths months, Clock clock) {
        this.db = db;
        this.months = months;
        this.clock = clock;
    }

    /** A link with the message that carries it; absent for one that belongs to no message of the ledger. */
    public record Kept(@Nullable LinkedMessage message, NewLink link) {}

    /**
     * Keeps all of them in one statement of the caller's transaction, which is the one that lets their messages leave: a link that
     * was sent leads somewhere, whatever crashes.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(WorkspaceId workspace, Collection<Kept> links) {
        insert(INSERT, workspace, links);
    }

    /**
     * Keeps what Meta's reviewers open, under tokens that a browser drew when a template was designed. One that is no token of the
     * last year, or that is somebody else's, is left out.
     */
    @Transactional
    public void keepSamples(WorkspaceId workspace, Collection<NewLink> links) {
        Instant now = clock.instant();
        int last = LinkTokens.month(now);
        int first = LinkTokens.month(now.minus(OLDEST_SAMPLE));
        insert(
                OR_CHANGE_SAMPLE,
                workspace,
                links.stream()
                        .filter(link -> LinkTokens.monthOf(link.token()).stream()
                                .anyMatch(month -> first <= month && month <= last))
                        .map(link -> new Kept(null, link))
                        .toList());
    }

    private void insert(String sql, WorkspaceId workspace, Collection<Kept> links) {
        if (links.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        Integer[] made =
                column(links, kept -> LinkTokens.monthOf(kept.link().token()).orElseThrow(), Integer[]::new);
        List.of(made).stream().distinct().forEach(months::ensure);
        db.execute(
                sql,
                workspace.value(),
                now,
                made,
                column(links, kept -> kept.link().token(), String[]::new),
                ofMessage(links, LinkedMessage::period, Integer[]::new),
                ofMessage(links, LinkedMessage::origin, Long[]::new),
                ofMessage(links, LinkedMessage::message, Long[]::new),
                ofMessage(links, LinkedMessage::contact, Long[]::new),
                column(links, kept -> kept.link().variable(), String[]::new),
                column(links, kept -> kept.link().destination(), String[]::new),
                column(
                        links,
                        kept -> kept.link().lifetime() == null
                                ? null
                                : now.plus(Objects.requireNonNull(kept.link().lifetime())),
                        Instant[]::new));
    }

    private static <V> V[] ofMessage(Collection<Kept> links, Function<LinkedMessage, V> value, IntFunction<V[]> array) {
        return column(links, kept -> kept.message() == null ? null : value.apply(kept.message()), array);
    }

    private static <V> V[] column(Collection<Kept> links, Function<Kept, @Nullable V> value, IntFunction<V[]> array) {
        return links.stream().map(value).toArray(array);
    }
}
