package io.hudhud.campaign;

import io.hudhud.audience.AudienceDefinition;
import io.hudhud.template.Mapping;
import io.hudhud.template.Template;
import io.hudhud.template.Variant;
import java.util.List;

/**
 * What was confirmed at the launch and never changes again.
 *
 * @param audience with what the consent grade leaves out; the people themselves are frozen when the launch is due
 * @param template with the languages that were approved, as they read then
 * @param languages the fallback order
 */
record LaunchContent(AudienceDefinition audience, Template template, Mapping mapping, List<String> languages) {

    LaunchContent {
        template = new Template(
                template.id(),
                template.wabaId(),
                template.name(),
                template.variants().stream().filter(Variant::isApproved).toList());
        languages = List.copyOf(languages);
    }
}
