package io.hudhud.delivery.doubt;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * How many messages of a sender WhatsApp accepted, and how many of them it has spoken of since, in buckets of ten seconds
 * of acceptance. Silence about one message means something only where this says that we would have heard.
 */
@Component
public class EchoCounts {

    private static final long BUCKET_SECONDS = 10;

    private static final String ADD = """
            insert into echo_count as e (sender_id, bucket, accepted, echoed)
            select * from unnest(?::uuid[], ?::timestamptz[], ?::int[], ?::int[])
             order by 1, 2
                on conflict (sender_id, bucket)
                   do update set accepted = e.accepted + excluded.accepted, echoed = e.echoed + excluded.echoed
            """;

    private static final String AROUND = """
            select coalesce(sum(accepted), 0)::int as accepted, coalesce(sum(echoed), 0)::int as echoed
              from echo_count where sender_id = ? and bucket between ?::timestamptz and ?::timestamptz
            """;

    private final DSLContext db;

    EchoCounts(DSLContext db) {
        this.db = db;
    }

    /** What one transaction adds. */
    public static final class Tally {

        private record Bucket(UUID sender, Instant from) implements Comparable<Bucket> {
            @Override
            public int compareTo(Bucket other) {
                int bySender = sender.compareTo(other.sender);
                return bySender != 0 ? bySender : from.compareTo(other.from);
            }
        }

        private final Map<Bucket, int[]> counts = new TreeMap<>();

        public void accepted(UUID sender, Instant acceptedAt) {
            of(sender, acceptedAt)[0]++;
        }

        public void echoed(UUID sender, Instant acceptedAt) {
            of(sender, acceptedAt)[1]++;
        }

        private int[] of(UUID sender, Instant at) {
            return counts.computeIfAbsent(new Bucket(sender, bucket(at)), bucket -> new int[2]);
        }
    }

    public void add(Tally tally) {
        if (tally.counts.isEmpty()) {
            return;
        }
        db.execute(
                ADD,
                tally.counts.keySet().stream().map(Tally.Bucket::sender).toArray(UUID[]::new),
                tally.counts.keySet().stream().map(Tally.Bucket::from).toArray(Instant[]::new),
                tally.counts.values().stream().map(count -> count[0]).toArray(Integer[]::new),
                tally.counts.values().stream().map(count -> count[1]).toArray(Integer[]::new));
    }

    /** Messages accepted in a stretch of time, and how many of them were echoed by now. */
    record Control(int accepted, int echoed) {}

    Control between(UUID sender, Instant from, Instant to) {
        return db.resultQuery(AROUND, sender, bucket(from), bucket(to))
                .fetchSingle(row -> new Control(row.get("accepted", int.class), row.get("echoed", int.class)));
    }

    public void forgetBefore(Instant at) {
        db.execute("delete from echo_count where bucket < ?::timestamptz", at);
    }

    static Instant bucket(Instant at) {
        return Instant.ofEpochSecond(at.getEpochSecond() / BUCKET_SECONDS * BUCKET_SECONDS);
    }
}
