package io.hudhud.delivery;

/** What a person can do about a hold, for refusals and warnings. The results say it in both languages. */
public final class HoldAdvice {

    private HoldAdvice() {}

    /** One sentence or two; says what to do. */
    public static String of(HoldScope scope, HoldReason reason) {
        return switch (reason) {
            case USER ->
                scope == HoldScope.ORIGIN
                        ? "Somebody paused this campaign. Resume it when it may go on."
                        : "Somebody paused sending. It goes on when they resume it.";
            case LATE_LAUNCH ->
                "The server was down when this campaign was due. Resume it with the hold \"late_launch\" if it is still"
                        + " wanted, else close it.";
            case AUDIENCE_GREW ->
                "Many more people would get this campaign than when it was launched: \"detail\" has the figures. Look at its"
                        + " audience, then resume it with the hold \"audience_grew\" if all of them are meant, else take the launch"
                        + " back or close it. Above the limit for approvals a person resumes it who neither wrote nor launched it.";
            case COST_CAP -> "The estimated cost has reached the cap. Raise the cap of the campaign, or close it.";
            case BUDGET ->
                "The month's budget is used up. Raise it in the settings of sending, or wait: marketing goes on by itself when the"
                        + " month ends.";
            case LIMIT ->
                "The portfolio's limit of people in 24 hours is used up. Sending goes on by itself as hours pass.";
            case QUALITY ->
                scope == HoldScope.ORIGIN
                        ? "People report or block these messages. Look at what they get and why, then resume the campaign"
                                + " with the hold \"quality\", or close it."
                        : "WhatsApp reports bad quality of the number. Send to people who expect your messages, and wait until the"
                                + " quality has recovered.";
            case TEMPLATE ->
                scope == HoldScope.TEMPLATE
                        ? "WhatsApp does not take the template at present: \"detail\" says why. Put it right in Meta's"
                                + " Business Manager, or wait if it is paused. Sending goes on by itself when Meta calls it"
                                + " approved."
                        : "WhatsApp does not take the template as this campaign uses it: \"detail\" says why. If a language"
                                + " is no longer approved, have it approved again. If it is an error code, no message can"
                                + " leave like this: close the campaign and duplicate it with a template and values that fit.";
            case ACCOUNT ->
                "WhatsApp has restricted the account. Look into Meta's Business Manager for what it asks of you.";
            case MAINTENANCE -> "WhatsApp is working on the number. Sending goes on by itself in some minutes.";
            case PAYMENT ->
                "WhatsApp could not charge the account. Put the payment method right in Meta's Business Manager.";
            case CREDENTIALS ->
                "WhatsApp does not accept the token of the number. Enter a new one in the sender's settings.";
            case GUARD ->
                "The first share of this campaign did not keep the limits of its guarded start: \"detail\" has the figures. Look"
                        + " at what failed and why, then resume the campaign with the hold \"guard\" to send the rest, or"
                        + " close it.";
            case RESTORED_BACKUP ->
                "This server was restored from a backup and does not know what was sent since. An owner has to agree before"
                        + " anything is sent.";
        };
    }
}
