package io.hudhud.shared;

/** What can be wrong with any request, whatever it asks for. */
public enum RequestProblem {
    INVALID_REQUEST,
    INVALID_CURSOR,
    MALFORMED_BODY,
    NOT_SIGNED_IN,
    NOT_ALLOWED,
    NOT_FOUND,
    METHOD_NOT_ALLOWED,
    UNSUPPORTED_MEDIA_TYPE,
    NOT_ACCEPTABLE,
    TOO_LARGE,
    TOO_MANY_REQUESTS,
    PRECONDITION_REQUIRED,
    STALE_VERSION,
    IDEMPOTENCY_KEY_REUSED,
    IDEMPOTENCY_KEY_IN_USE,
    UNAVAILABLE,
    INTERNAL_ERROR
}
