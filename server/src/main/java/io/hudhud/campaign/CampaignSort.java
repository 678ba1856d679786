package io.hudhud.campaign;

/** What a list of campaigns is ordered by. */
public enum CampaignSort {
    /** When somebody last edited, launched or steered it. */
    UPDATED,
    NAME,
    /** Drafts have no launch: they come after all others where the latest launch comes first. */
    LAUNCHED,
    /** How many people it is for. Until its audience is frozen a campaign comes after all others, like a draft. */
    AUDIENCE
}
