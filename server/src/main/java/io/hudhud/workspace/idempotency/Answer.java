package io.hudhud.workspace.idempotency;

import org.jspecify.annotations.Nullable;

/** What a request was answered with. */
record Answer(
        int status,
        @Nullable String contentType,
        @Nullable String location,
        @Nullable String etag,
        String body) {}
