package io.hudhud.simulator.graph;

import io.hudhud.simulator.behaviour.Profiles;
import io.hudhud.simulator.behaviour.Settings;
import io.hudhud.simulator.click.Clicks;
import io.hudhud.simulator.judge.MessageLog;
import io.hudhud.simulator.judge.Refusals;
import io.hudhud.simulator.ladder.Ladder;
import io.hudhud.simulator.limit.Limits;
import io.hudhud.simulator.phone.Phones;
import io.hudhud.simulator.review.Pacing;
import io.hudhud.simulator.review.QualityWatch;
import io.hudhud.simulator.review.Reviewers;
import io.hudhud.simulator.review.TemplateNews;
import io.hudhud.simulator.time.SimulatorTime;
import io.hudhud.simulator.webhook.MessageId;
import io.hudhud.simulator.webhook.Outbox;
import io.hudhud.simulator.world.World;
import java.util.function.Supplier;

/**
 * What the Graph API works with.
 *
 * @param address of this simulator, e.g. {@code http://127.0.0.1:8090}, for links in answers
 */
public record GraphParts(
        World world,
        Limits limits,
        MessageLog log,
        Refusals refusals,
        Ladder ladder,
        Outbox outbox,
        Reviewers reviewers,
        QualityWatch quality,
        TemplateNews news,
        Pacing pacing,
        Clicks clicks,
        Phones phones,
        MessageId ids,
        SimulatorTime time,
        Supplier<Settings> settings,
        Supplier<Profiles> profiles,
        long seed,
        Supplier<String> address) {}
