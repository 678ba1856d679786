package io.hudhud.simulator;

import io.hudhud.simulator.behaviour.Tuning;
import io.hudhud.simulator.click.Clicks;
import io.hudhud.simulator.control.ControlParts;
import io.hudhud.simulator.fault.Faults;
import io.hudhud.simulator.graph.GraphApi;
import io.hudhud.simulator.graph.GraphParts;
import io.hudhud.simulator.inbound.InboundMessages;
import io.hudhud.simulator.json.Json;
import io.hudhud.simulator.judge.Judge;
import io.hudhud.simulator.judge.MessageLog;
import io.hudhud.simulator.judge.Refusals;
import io.hudhud.simulator.ladder.Ladder;
import io.hudhud.simulator.ladder.Readers;
import io.hudhud.simulator.limit.Limits;
import io.hudhud.simulator.phone.Phones;
import io.hudhud.simulator.phone.PhonesApi;
import io.hudhud.simulator.phone.PhonesParts;
import io.hudhud.simulator.review.NumberQuality;
import io.hudhud.simulator.review.Pacing;
import io.hudhud.simulator.review.QualityWatch;
import io.hudhud.simulator.review.Reviewers;
import io.hudhud.simulator.review.TemplateNews;
import io.hudhud.simulator.time.SimulatorTime;
import io.hudhud.simulator.time.Timers;
import io.hudhud.simulator.webhook.CallbackHandshake;
import io.hudhud.simulator.webhook.MessageId;
import io.hudhud.simulator.webhook.Outbox;
import io.hudhud.simulator.webhook.StatusWriter;
import io.hudhud.simulator.world.SeedDocument;
import io.hudhud.simulator.world.Users;
import io.hudhud.simulator.world.World;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** Everything that makes up one simulator, put together; the only place that knows all parts. */
record Universe(
        World world,
        MessageLog log,
        Faults faults,
        Timers timers,
        Ladder ladder,
        Outbox outbox,
        Clicks clicks,
        GraphApi graph,
        ControlParts controlParts,
        PhonesApi phones)
        implements AutoCloseable {
    /** Puts all parts together; {@code address} is the simulator's own, known once it listens. */
    static Universe create(SimulatorConfig config, Supplier<String> address) {
        var world = new World();
        var time = new SimulatorTime(config.clock(), config.clockFactor());
        JsonNode beginning = config.world() == null ? builtInWorld() : config.world();
        SeedDocument.plant(beginning, world, time.now());

        var tuning = new Tuning();
        var users = new Users(world, config.seed());
        var log = new MessageLog(config.logCapacity());
        var refusals = new Refusals();
        var limits = new Limits();
        var faults = new Faults(config.seed());
        var timers = new Timers();
        // Ids of two runs must differ, although all else repeats itself.
        var ids = new MessageId(System.nanoTime() ^ config.clock().millis());
        var outbox = new Outbox(
                world,
                new StatusWriter(world, users, log, ids),
                timers,
                time,
                () -> tuning.settings().webhooks(),
                config.seed());
        var phones = new Phones(time);
        var inbound = new InboundMessages(limits, users, outbox, ids, time, phones);
        var news = new TemplateNews(outbox, time);
        var reviewers = new Reviewers(world, timers, time, tuning::settings, news);
        var quality = new QualityWatch(world, timers, time, news);
        var numberQuality = new NumberQuality(world, outbox, time);
        var clicks = new Clicks(timers, time);
        var readers = new Readers(world, users, timers, time, inbound, ids, clicks, (number, template, complained) -> {
            numberQuality.read(number, complained);
            if (template != null) {
                quality.read(template, complained);
            }
        });
        var ladder = new Ladder(log, world, timers, time, outbox, tuning::profiles, readers);
        var pacing = new Pacing(world, log, ladder, timers, time, quality, tuning::settings);
        var parts = new GraphParts(
                world,
                limits,
                log,
                refusals,
                ladder,
                outbox,
                reviewers,
                quality,
                news,
                pacing,
                clicks,
                phones,
                ids,
                time,
                tuning::settings,
                tuning::profiles,
                config.seed(),
                address);
        var graph = new GraphApi(parts, CallbackHandshake::succeeds);
        var control = new ControlParts(
                config.seed(),
                beginning,
                world,
                users,
                time,
                tuning,
                faults,
                log,
                new Judge(log),
                refusals,
                limits,
                timers,
                outbox,
                inbound,
                reviewers,
                quality,
                numberQuality,
                clicks,
                pacing,
                phones,
                ids);
        var page = new PhonesApi(new PhonesParts(world, users, log, ids, inbound, clicks, phones));
        return new Universe(world, log, faults, timers, ladder, outbox, clicks, graph, control, page);
    }

    void start() {
        timers.start(ladder::due);
    }

    @Override
    public void close() {
        timers.close();
        outbox.close();
        clicks.close();
    }

    private static JsonNode builtInWorld() {
        try (InputStream in = Universe.class.getResourceAsStream("world.json")) {
            if (in == null) {
                throw new IllegalStateException("the built-in world is not in the jar");
            }
            return Json.MAPPER.readTree(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
