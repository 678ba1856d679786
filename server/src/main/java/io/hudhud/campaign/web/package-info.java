/** {@code /api/v1/campaigns}. */
@NullMarked
package io.hudhud.campaign.web;

import org.jspecify.annotations.NullMarked;
