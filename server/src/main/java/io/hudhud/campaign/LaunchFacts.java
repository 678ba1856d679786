package io.hudhud.campaign;

import io.hudhud.sender.Media;
import io.hudhud.template.MappingProblem;
import io.hudhud.template.Template;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that the launch rules look at, read at one moment.
 *
 * @param senderAccount the WhatsApp business account of the chosen number; absent when there is no such number
 * @param template absent when none is chosen or it is gone
 * @param mapping what is wrong with the mapping, blocking or not
 * @param media the files that the mapping names, of those that were uploaded here
 * @param missingLists lists that the audience names and that are gone
 * @param anyoneAllowed whether somebody of the audience may be written to now
 */
record LaunchFacts(
        CampaignSettings settings,
        @Nullable String senderAccount,
        @Nullable Template template,
        List<MappingProblem> mapping,
        List<Media> media,
        List<UUID> missingLists,
        boolean anyoneAllowed,
        Instant launchAt,
        Instant now) {}
