package io.hudhud.campaign;

import io.hudhud.audience.AudienceDefinition;
import io.hudhud.template.Mapping;
import io.hudhud.template.Template;
import io.hudhud.template.Variant;
import io.hudhud.workspace.BusinessData;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was confirmed at the launch and never changes again.
 *
 * @param audience with what the consent grade leaves out; the people themselves are frozen when the launch is due
 * @param template with the languages that were approved, as they read then
 * @param languages the fallback order
 * @param estimate what the person who launched it was told; absent where nobody was
 * @param agreed how far it went when it was launched; absent where no limit asked
 * @param said what the mapping takes from business data, of a campaign that somebody approved; absent: what they are at the send
 */
record LaunchContent(
        AudienceDefinition audience,
        Template template,
        Mapping mapping,
        List<String> languages,
        @Nullable LaunchEstimate estimate,
        @Nullable Agreed agreed,
        BusinessData.@Nullable Content said) {

    /** @param counts whether somebody stands for the count: a person, or a program that named it */
    record Agreed(Extent extent, boolean counts) {}

    LaunchContent {
        template = new Template(
                template.id(),
                template.wabaId(),
                template.name(),
                template.variants().stream().filter(Variant::isApproved).toList());
        languages = List.copyOf(languages);
    }
}
