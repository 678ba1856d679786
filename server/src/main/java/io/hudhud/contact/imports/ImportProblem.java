package io.hudhud.contact.imports;

/** Why a file was not taken in. */
enum ImportProblem {
    CONSENT_BASIS_MISSING,
    UNREADABLE_FILE,
    NO_PHONE_COLUMN,
    NO_SUCH_COLUMN,
    WRONG_CONSENT_COLUMN
}
