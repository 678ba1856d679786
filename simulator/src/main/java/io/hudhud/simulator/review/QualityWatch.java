package io.hudhud.simulator.review;

import io.hudhud.simulator.json.Json;
import io.hudhud.simulator.time.SimulatorTime;
import io.hudhud.simulator.time.Timers;
import io.hudhud.simulator.world.Template;
import io.hudhud.simulator.world.World;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.ObjectNode;

/**
 * Watches how people take a template. Complaints make it YELLOW, then RED; RED pauses it for 3 hours, the second time for 6, the third time
 * it is disabled for good. Source: Meta, template-quality and template-pausing, 2025-10-22; the thresholds are not published.
 */
public final class QualityWatch {
    private static final Duration FIRST_PAUSE = Duration.ofHours(3);
    private static final Duration SECOND_PAUSE = Duration.ofHours(6);

    private final World world;
    private final Timers timers;
    private final SimulatorTime time;
    private final TemplateNews news;
    private final Map<String, Feedback> feedback = new ConcurrentHashMap<>();
    private final Map<String, Integer> pauses = new ConcurrentHashMap<>();

    public QualityWatch(World world, Timers timers, SimulatorTime time, TemplateNews news) {
        this.world = world;
        this.timers = timers;
        this.time = time;
        this.news = news;
    }

    /** Counts a reader of this template, and whether they complained. */
    public void read(Template template, boolean complained) {
        String score =
                feedback.computeIfAbsent(template.id(), _ -> new Feedback()).read(complained);
        Template now = score == null ? null : world.template(template.id());
        if (score != null && now != null && Feedback.isWorse(score, now.quality())) {
            rate(now, score);
        }
    }

    /** Gives a template this quality; RED has consequences. */
    public void rate(Template template, String score) {
        news.quality(template, score);
        Template rated = template.withQuality(score);
        world.put(rated);
        if (score.equals("RED")) {
            feedback.computeIfAbsent(template.id(), _ -> new Feedback()).startOver();
            punish(rated, pauses.merge(template.id(), 1, Integer::sum));
        }
    }

    /** Pauses a template until it is unpaused by hand, as pacing does. */
    public void pauseForPacing(Template template) {
        change(
                template,
                "PAUSED",
                "RATE_LIMITING_PAUSE",
                "The template was paused because of the feedback of its first readers.");
    }

    /** Ends a pause. */
    public void unpause(Template template) {
        change(template, "APPROVED", "UNPAUSE", "The pause of the template is over.");
    }

    public void forgetAll() {
        feedback.clear();
        pauses.clear();
    }

    private void punish(Template template, int times) {
        if (times > 2) {
            change(template, "DISABLED", "DISABLED", "The template was paused too often and is disabled.");
            return;
        }
        boolean first = times == 1;
        Duration pause = first ? FIRST_PAUSE : SECOND_PAUSE;
        change(
                template,
                "PAUSED",
                first ? "FIRST_PAUSE" : "SECOND_PAUSE",
                "The template is paused for " + pause.toHours() + " hours because of its quality.");
        timers.schedule(time.shortened(pause).toMillis(), () -> {
            Template now = world.template(template.id());
            if (now != null && "PAUSED".equals(now.status())) {
                unpause(now.withQuality("YELLOW"));
            }
        });
    }

    private void change(Template template, String status, String title, String description) {
        Template changed = template.withStatus(status, "NONE");
        world.put(changed);
        ObjectNode more = Json.object();
        more.putObject("other_info").put("title", title).put("description", description);
        news.status(changed, status, "NONE", more);
    }
}
