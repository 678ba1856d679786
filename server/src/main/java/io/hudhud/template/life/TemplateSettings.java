package io.hudhud.template.life;

import io.hudhud.shared.Version;

/**
 * How a workspace guards its templates.
 *
 * @param approvalRequired whether a second person has to agree to a draft before it is submitted
 * @param version 0 while nobody has set anything
 */
public record TemplateSettings(boolean approvalRequired, Version version) {}
