package io.hudhud.simulator.phone;

import io.hudhud.simulator.click.Clicks;
import io.hudhud.simulator.inbound.InboundMessages;
import io.hudhud.simulator.judge.MessageLog;
import io.hudhud.simulator.webhook.MessageId;
import io.hudhud.simulator.world.Users;
import io.hudhud.simulator.world.World;

/** What the phones' page works with. */
public record PhonesParts(
        World world,
        Users users,
        MessageLog log,
        MessageId ids,
        InboundMessages inbound,
        Clicks clicks,
        Phones phones) {}
