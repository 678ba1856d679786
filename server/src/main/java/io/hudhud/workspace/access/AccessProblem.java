package io.hudhud.workspace.access;

/** Why signing in, or a change to who may sign in, is refused. */
enum AccessProblem {
    WRONG_CREDENTIALS,
    SESSION_ENDED,
    NO_WORKSPACE,
    PASSWORD_CHANGE_REQUIRED,
    PASSWORD_UNFIT,
    CSRF_TOKEN_MISSING,
    ALREADY_A_USER,
    LAST_OWNER,
    ROLE_TOO_HIGH,
    EMAIL_IN_USE,
    MEMBER_ELSEWHERE
}
