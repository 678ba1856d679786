package io.hudhud.simulator.control;

import io.hudhud.simulator.behaviour.Tuning;
import io.hudhud.simulator.click.Clicks;
import io.hudhud.simulator.fault.Faults;
import io.hudhud.simulator.inbound.InboundMessages;
import io.hudhud.simulator.judge.Judge;
import io.hudhud.simulator.judge.MessageLog;
import io.hudhud.simulator.judge.Refusals;
import io.hudhud.simulator.limit.Limits;
import io.hudhud.simulator.phone.Phones;
import io.hudhud.simulator.review.NumberQuality;
import io.hudhud.simulator.review.Pacing;
import io.hudhud.simulator.review.QualityWatch;
import io.hudhud.simulator.review.Reviewers;
import io.hudhud.simulator.time.SimulatorTime;
import io.hudhud.simulator.time.Timers;
import io.hudhud.simulator.webhook.MessageId;
import io.hudhud.simulator.webhook.Outbox;
import io.hudhud.simulator.world.Users;
import io.hudhud.simulator.world.World;
import tools.jackson.databind.JsonNode;

/**
 * What can be steered and asked.
 *
 * @param beginning the seed document that the simulator started with
 */
public record ControlParts(
        long seed,
        JsonNode beginning,
        World world,
        Users users,
        SimulatorTime time,
        Tuning tuning,
        Faults faults,
        MessageLog log,
        Judge judge,
        Refusals refusals,
        Limits limits,
        Timers timers,
        Outbox outbox,
        InboundMessages inbound,
        Reviewers reviewers,
        QualityWatch quality,
        NumberQuality numberQuality,
        Clicks clicks,
        Pacing pacing,
        Phones phones,
        MessageId ids) {}
