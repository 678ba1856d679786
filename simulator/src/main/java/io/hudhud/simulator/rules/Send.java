package io.hudhud.simulator.rules;

import io.hudhud.simulator.world.PhoneNumber;
import io.hudhud.simulator.world.World;
import tools.jackson.databind.JsonNode;

/** A send as the rules see it: who sends, and the parsed body. */
public record Send(World world, PhoneNumber number, JsonNode body, boolean marketingRoute) {}
