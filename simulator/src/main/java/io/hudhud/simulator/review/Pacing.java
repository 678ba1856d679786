package io.hudhud.simulator.review;

import io.hudhud.simulator.behaviour.Settings;
import io.hudhud.simulator.judge.MessageLog;
import io.hudhud.simulator.judge.Outcome;
import io.hudhud.simulator.ladder.Ladder;
import io.hudhud.simulator.time.SimulatorTime;
import io.hudhud.simulator.time.Timers;
import io.hudhud.simulator.world.Template;
import io.hudhud.simulator.world.World;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Holds messages of a marketing template that has not proved itself yet, once a number of them went out; then releases or drops them. */
public final class Pacing {
    private static final int DROPPED = 132015;
    private final World world;
    private final MessageLog log;
    private final Ladder ladder;
    private final Timers timers;
    private final SimulatorTime time;
    private final QualityWatch quality;
    private final Supplier<Settings> settings;
    private final Map<String, AtomicInteger> sent = new ConcurrentHashMap<>();

    public Pacing(
            World world,
            MessageLog log,
            Ladder ladder,
            Timers timers,
            SimulatorTime time,
            QualityWatch quality,
            Supplier<Settings> settings) {
        this.world = world;
        this.log = log;
        this.ladder = ladder;
        this.timers = timers;
        this.time = time;
        this.quality = quality;
        this.settings = settings;
    }

    /** Whether the next message of this template is to be held. */
    public boolean holds(Template template) {
        int threshold = settings.get().pacing().threshold();
        return threshold > 0
                && template.isMarketing()
                && !"GREEN".equals(template.quality())
                && sent.computeIfAbsent(template.id(), _ -> new AtomicInteger()).incrementAndGet() > threshold;
    }

    /** Keeps a message back, and lets it go, or drops it, after the time set. */
    public void hold(int ordinal, Template template, long recipient, long draw, Outcome outcome, boolean told) {
        timers.schedule(time.shortenedMillis(settings.get().pacing().holdMillis()), () -> {
            boolean drop = settings.get().pacing().drop();
            if (drop) {
                log.decide(ordinal, Outcome.DROPPED, DROPPED);
                pauseOnce(template.id());
            }
            if (told) {
                ladder.begin(ordinal, recipient, draw, drop ? Outcome.DROPPED : outcome);
            }
        });
    }

    public void forgetAll() {
        sent.clear();
    }

    private void pauseOnce(String templateId) {
        Template now = world.template(templateId);
        if (now != null && "APPROVED".equals(now.status())) {
            quality.pauseForPacing(now);
        }
    }
}
