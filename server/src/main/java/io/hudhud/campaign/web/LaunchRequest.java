package io.hudhud.campaign.web;

import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/**
 * What a launch may carry.
 *
 * @param confirmCount how many people would get it, as the person typed; needed above the workspace's threshold
 */
record LaunchRequest(@Nullable @PositiveOrZero Long confirmCount) {}
