package io.hudhud.campaign;

import io.hudhud.campaign.LaunchProblem.Code;
import io.hudhud.template.MappingProblem;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A reason why a campaign may not be launched. Rules are pure: same facts, same answer. */
@FunctionalInterface
interface LaunchRule {

    /** A time that was chosen a moment ago is not the past. */
    Duration GRACE = Duration.ofMinutes(5);

    /** Beyond it a year was most likely mistyped. */
    Duration FARTHEST = Duration.ofDays(366);

    LaunchRule A_SENDER =
            facts -> when(facts.settings().sender() == null, Code.NO_SENDER, "Choose the number that sends.");

    LaunchRule THE_SENDER_IS_THERE = facts -> when(
            facts.settings().sender() != null && facts.senderAccount() == null,
            Code.NO_SUCH_SENDER,
            "The chosen number is no longer in this workspace: choose another one.");

    LaunchRule A_TEMPLATE =
            facts -> when(facts.settings().template() == null, Code.NO_TEMPLATE, "Choose the template to send.");

    LaunchRule THE_TEMPLATE_IS_THERE = facts -> when(
            facts.settings().template() != null && facts.template() == null,
            Code.NO_SUCH_TEMPLATE,
            "The chosen template is no longer in this workspace: choose another one.");

    LaunchRule ONE_ACCOUNT = facts -> when(
            facts.template() != null
                    && facts.senderAccount() != null
                    && !facts.template().wabaId().equals(facts.senderAccount()),
            Code.TEMPLATE_OF_ANOTHER_ACCOUNT,
            "The template belongs to another WhatsApp business account than the number: choose a template of the number's"
                    + " own account.");

    LaunchRule A_READY_TEMPLATE = facts -> facts.mapping().stream()
            .filter(MappingProblem::isBlocking)
            .map(problem -> new LaunchProblem(
                    Code.TEMPLATE_NOT_READY,
                    problem.language() == null ? problem.sentence() : problem.language() + ": " + problem.sentence()));

    LaunchRule MEDIA_OF_THE_NUMBER = facts -> facts.media().stream()
            .filter(media -> !media.sender().equals(facts.settings().sender()))
            .map(media -> new LaunchProblem(
                    Code.MEDIA_OF_ANOTHER_NUMBER,
                    "The file " + media.fileName() + " was uploaded for another number: upload it for this one."));

    LaunchRule MEDIA_THAT_IS_THERE = facts -> facts.media().stream()
            .filter(media -> !media.isThereAt(facts.launchAt(), facts.now()))
            .map(media -> new LaunchProblem(
                    Code.MEDIA_EXPIRED,
                    media.kept()
                            ? "WhatsApp has forgotten the file " + media.fileName()
                                    + ". It is being uploaded again: try in ten minutes."
                            : "WhatsApp keeps the file " + media.fileName() + " until " + media.expiresAt()
                                    + ", which is before the start: upload it again."));

    LaunchRule AN_AUDIENCE =
            facts -> when(facts.settings().audience() == null, Code.NO_AUDIENCE, "Choose who gets this.");

    LaunchRule LISTS_THAT_ARE_THERE = facts -> when(
            !facts.missingLists().isEmpty(),
            Code.NO_SUCH_LIST,
            "The audience names a list that is no longer in this workspace: choose another one.");

    LaunchRule NOT_IN_THE_PAST = facts -> when(
            facts.launchAt().isBefore(facts.now().minus(GRACE)),
            Code.START_IN_THE_PAST,
            "The start has passed: choose a later one, or send now.");

    LaunchRule NOT_TOO_FAR = facts -> when(
            facts.launchAt().isAfter(facts.now().plus(FARTHEST)),
            Code.START_TOO_FAR_AHEAD,
            "The start is more than a year ahead: choose an earlier one.");

    LaunchRule TIME_FOR_THE_OFFER = facts -> when(
            facts.settings().notAfter() != null && !facts.settings().notAfter().isAfter(facts.launchAt()),
            Code.OFFER_ENDS_BEFORE_START,
            "\"Do not send after\" lies before the start: nobody would get anything.");

    /** Who may be written to can still change until a later start; then it is only a warning. */
    LaunchRule SOMEBODY = facts -> when(
            facts.settings().audience() != null
                    && facts.missingLists().isEmpty()
                    && facts.settings().schedule() instanceof Schedule.Now
                    && !facts.anyoneAllowed(),
            Code.NOBODY_TO_SEND_TO,
            "Nobody of the audience may be written to: the preflight says why.");

    List<LaunchRule> ALL = List.of(
            A_SENDER,
            THE_SENDER_IS_THERE,
            A_TEMPLATE,
            THE_TEMPLATE_IS_THERE,
            ONE_ACCOUNT,
            A_READY_TEMPLATE,
            MEDIA_OF_THE_NUMBER,
            MEDIA_THAT_IS_THERE,
            AN_AUDIENCE,
            LISTS_THAT_ARE_THERE,
            NOT_IN_THE_PAST,
            NOT_TOO_FAR,
            TIME_FOR_THE_OFFER,
            SOMEBODY);

    Stream<LaunchProblem> check(LaunchFacts facts);

    /** Everything that forbids the launch, in the order in which a person would put it right. */
    static List<LaunchProblem> problems(LaunchFacts facts) {
        return ALL.stream().flatMap(rule -> rule.check(facts)).toList();
    }

    private static Stream<LaunchProblem> when(boolean broken, Code code, String sentence) {
        return broken ? Stream.of(new LaunchProblem(code, sentence)) : Stream.empty();
    }
}
