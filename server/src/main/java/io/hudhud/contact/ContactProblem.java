package io.hudhud.contact;

/** Why a contact cannot be changed so. */
public enum ContactProblem {
    PHONE_TAKEN,
    EMAIL_TAKEN,
    UNREADABLE_PHONE
}
