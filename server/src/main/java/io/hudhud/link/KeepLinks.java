package io.hudhud.link;

import io.hudhud.shared.WorkspaceId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
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

    /** Or as long as links are kept, when that is shorter. */
    private static final Duration OLDEST_SAMPLE = Duration.ofDays(365);

    private static final String INSERT = """
            insert into link (month, token, workspace_id, period, origin_id, message_id, contact_id, variable, destination,
                              made_at, expires_at, lifetime)
            select v.month, v.token, ?, v.period, v.origin_id, v.message_id, v.contact_id, v.variable, v.destination,
                   ?::timestamptz, v.expires_at, make_interval(secs => v.lifetime)
              from unnest(?::int[], ?::text[], ?::int[], ?::bigint[], ?::bigint[], ?::bigint[], ?::text[], ?::text[],
                          ?::timestamptz[], ?::bigint[])
                   as v (month, token, period, origin_id, message_id, contact_id, variable, destination, expires_at,
                         lifetime)
            """;

    // In the order of the tokens, as clicks lock them.
    private static final String BEGIN = """
            with leaving as materialized (
                select l.token, l.month from unnest(?::text[], ?::int[]) as v (token, month)
                  join link l on l.token = v.token and l.month = v.month
                 where l.lifetime is not null
                 order by l.token
                   for no key update of l)
            update link l set expires_at = ?::timestamptz + l.lifetime
              from leaving v where l.token = v.token and l.month = v.month
            """;

    // Who submits a template again may have given its button another destination.
    private static final String OR_CHANGE_SAMPLE = INSERT + """
                on conflict (token, month) do update set destination = excluded.destination
             where link.workspace_id = excluded.workspace_id and link.message_id is null
            """;

    private final DSLContext db;
    private final LinkMonths months;
    private final LinkProperties settings;
    private final Clock clock;

    KeepLinks(DSLContext db, LinkMonths months, LinkProperties settings, Clock clock) {
        this.db = db;
        this.months = months;
        this.settings = settings;
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
        insert(INSERT, workspace, links, true);
    }

    /** As {@link #keep}, for messages that leave later: the time of their links begins with {@link #begin}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keepAhead(WorkspaceId workspace, Collection<Kept> links) {
        insert(INSERT, workspace, links, false);
    }

    /** Lets the time of links begin that were kept ahead, in the transaction that lets their messages leave. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(Collection<String> tokens, Instant now) {
        if (!tokens.isEmpty()) {
            db.execute(
                    BEGIN,
                    tokens.toArray(String[]::new),
                    tokens.stream()
                            .map(token -> LinkTokens.monthOf(token).orElseThrow())
                            .toArray(Integer[]::new),
                    now);
        }
    }

    /**
     * Keeps what Meta's reviewers open, under tokens that a browser drew when a template was designed. One that is no token of the
     * last year, or that is somebody else's, is left out. Outside of any transaction: a month may have to be made.
     */
    public void keepSamples(WorkspaceId workspace, Collection<NewLink> links) {
        Instant now = clock.instant();
        int last = LinkTokens.month(now);
        var oldest = OLDEST_SAMPLE.compareTo(settings.keep()) < 0 ? OLDEST_SAMPLE : settings.keep();
        int first = LinkTokens.month(now.minus(oldest));
        // By token: a button that was copied brings its sample along, and one statement changes a row but once.
        var samples = new LinkedHashMap<String, Kept>();
        for (var link : links) {
            var month = LinkTokens.monthOf(link.token());
            if (month.isPresent() && first <= month.getAsInt() && month.getAsInt() <= last) {
                months.ensure(month.getAsInt());
                samples.put(link.token(), new Kept(null, link));
            }
        }
        insert(OR_CHANGE_SAMPLE, workspace, samples.values(), true);
    }

    private void insert(String sql, WorkspaceId workspace, Collection<Kept> links, boolean begins) {
        if (links.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        Integer[] made =
                column(links, kept -> LinkTokens.monthOf(kept.link().token()).orElseThrow(), Integer[]::new);
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
                        kept -> kept.link().lifetime() == null || !begins
                                ? null
                                : now.plus(Objects.requireNonNull(kept.link().lifetime())),
                        Instant[]::new),
                column(
                        links,
                        kept -> kept.link().lifetime() == null || begins
                                ? null
                                : Objects.requireNonNull(kept.link().lifetime()).toSeconds(),
                        Long[]::new));
    }

    private static <V> V[] ofMessage(Collection<Kept> links, Function<LinkedMessage, V> value, IntFunction<V[]> array) {
        return column(links, kept -> kept.message() == null ? null : value.apply(kept.message()), array);
    }

    private static <V> V[] column(Collection<Kept> links, Function<Kept, @Nullable V> value, IntFunction<V[]> array) {
        return links.stream().map(value).toArray(array);
    }
}
