package io.hudhud.simulator.ladder;

import io.hudhud.simulator.behaviour.Profile;
import io.hudhud.simulator.chance.Draw;
import io.hudhud.simulator.chance.Draw.Purpose;
import io.hudhud.simulator.click.Clicks;
import io.hudhud.simulator.inbound.InboundMessages;
import io.hudhud.simulator.json.Json;
import io.hudhud.simulator.judge.Accepted;
import io.hudhud.simulator.time.SimulatorTime;
import io.hudhud.simulator.time.Timers;
import io.hudhud.simulator.webhook.MessageId;
import io.hudhud.simulator.world.PhoneNumber;
import io.hudhud.simulator.world.Template;
import io.hudhud.simulator.world.TemplateShape.Button;
import io.hudhud.simulator.world.Users;
import io.hudhud.simulator.world.World;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Readers answer, tap a button, open the link, send STOP or complain, as their habits and the draw of the message have it. */
public final class Readers implements Reactions {
    private final World world;
    private final Users users;
    private final Timers timers;
    private final SimulatorTime time;
    private final InboundMessages inbound;
    private final MessageId ids;
    private final Clicks clicks;
    private final Opinions opinions;

    /** Is told of each reader, and whether they complained; {@code template} is null for a message without. */
    @FunctionalInterface
    public interface Opinions {
        void read(PhoneNumber number, @Nullable Template template, boolean complained);
    }

    public Readers(
            World world,
            Users users,
            Timers timers,
            SimulatorTime time,
            InboundMessages inbound,
            MessageId ids,
            Clicks clicks,
            Opinions opinions) {
        this.world = world;
        this.users = users;
        this.timers = timers;
        this.time = time;
        this.inbound = inbound;
        this.ids = ids;
        this.clicks = clicks;
        this.opinions = opinions;
    }

    @Override
    public void consider(Accepted message, Profile.Reactions habits) {
        Template template = message.template() < 0 ? null : world.templateAt(message.template());
        PhoneNumber number = world.numberAt(message.number());
        opinions.read(number, template, Draw.share(message.draw(), Purpose.BLOCK) < habits.blocks());
        clicks.read(message, habits);
        ObjectNode said = answer(message, template, habits);
        if (said == null) {
            return;
        }
        String person = users.of(message.recipient(), number.portfolioId()).addressedAs();
        String wamid = ids.ofSent(person, message.ordinal());
        boolean tapped = said.has("button");
        long delay = time.shortenedMillis(habits.delay().at(Draw.share(message.draw(), Purpose.REACTION_DELAY)));
        timers.schedule(delay, () -> inbound.receive(number, message.recipient(), null, said, tapped ? wamid : null));
    }

    private static @Nullable ObjectNode answer(
            Accepted message, @Nullable Template template, Profile.Reactions habits) {
        double share = Draw.share(message.draw(), Purpose.REACTION);
        double choice = Draw.share(message.draw(), Purpose.REACTION_CHOICE);
        if (share < habits.stops()) {
            return text("STOP");
        }
        if (share < habits.stops() + habits.taps()) {
            return tap(template, choice);
        }
        return share < habits.stops() + habits.taps() + habits.replies() ? text(oneOf(habits.texts(), choice)) : null;
    }

    /** A tap on one of the quick replies; null when the template has none. */
    private static @Nullable ObjectNode tap(@Nullable Template template, double choice) {
        List<Button> replies = template == null
                ? List.of()
                : template.shape().buttons().stream()
                        .filter(b -> b.type().equals("QUICK_REPLY"))
                        .toList();
        if (replies.isEmpty()) {
            return null;
        }
        String text = oneOf(replies, choice).text();
        ObjectNode tapped = Json.object().put("type", "button");
        tapped.putObject("button").put("payload", text).put("text", text);
        return tapped;
    }

    private static ObjectNode text(String text) {
        ObjectNode said = Json.object().put("type", "text");
        said.putObject("text").put("body", text);
        return said;
    }

    private static <T> T oneOf(List<T> all, double choice) {
        return all.get((int) (choice * all.size()));
    }
}
