package io.hudhud.simulator.review;

import io.hudhud.simulator.behaviour.Settings;
import io.hudhud.simulator.chance.Draw;
import io.hudhud.simulator.chance.Draw.Purpose;
import io.hudhud.simulator.json.Json;
import io.hudhud.simulator.time.SimulatorTime;
import io.hudhud.simulator.time.Timers;
import io.hudhud.simulator.world.Template;
import io.hudhud.simulator.world.World;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/** Decide on templates, some time after they were submitted. */
public final class Reviewers {
    private final World world;
    private final Timers timers;
    private final SimulatorTime time;
    private final Supplier<Settings> settings;
    private final TemplateNews news;

    public Reviewers(World world, Timers timers, SimulatorTime time, Supplier<Settings> settings, TemplateNews news) {
        this.world = world;
        this.timers = timers;
        this.time = time;
        this.settings = settings;
        this.news = news;
    }

    /** Takes a template that was stored as PENDING. */
    public void submit(Template template) {
        Settings how = settings.get();
        if (how.review().equals("manual")) {
            return;
        }
        double share = Draw.share(Draw.of(template.name() + template.language()), Purpose.REVIEW_DELAY);
        timers.schedule(time.shortenedMillis(how.reviewDelay().at(share)), () -> decide(template.id()));
    }

    /** Decides by the rules, if the template is still waiting. */
    private void decide(String id) {
        Template template = world.template(id);
        if (template == null || !"PENDING".equals(template.status())) {
            return;
        }
        List<Template> others = world.templatesOf(template.wabaId());
        Rejection rejection = settings.get().review().equals("approve")
                ? null
                : ReviewRule.ALL.stream()
                        .map(rule -> rule.reject(template, others))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        if (rejection == null) {
            settle(template, "APPROVED", "NONE");
        } else {
            ObjectNode more = Json.object();
            more.putObject("rejection_info")
                    .put("reason", rejection.explanation())
                    .put("recommendation", rejection.recommendation());
            Template rejected = template.withStatus("REJECTED", rejection.reason());
            world.put(rejected);
            news.status(rejected, "REJECTED", rejection.reason(), more);
        }
    }

    /** Settles a template by command: any status of Meta's, with a reason. */
    public void settle(Template template, String status, String reason) {
        Template settled = template.withStatus(status, reason);
        world.put(settled);
        news.status(settled, status, reason, null);
    }

    /** Gives a template another category, at once. */
    public void recategorise(Template template, String category) {
        news.category(template, category);
        world.put(template.withCategory(category));
    }
}
