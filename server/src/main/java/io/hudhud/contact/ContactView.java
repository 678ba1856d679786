package io.hudhud.contact;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A contact with everything that is known of it.
 *
 * @param version to edit it by
 */
public record ContactView(
        long id,
        @Nullable String phone,
        @Nullable String phoneGiven,
        @Nullable String waId,
        boolean landline,
        @Nullable String name,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String email,
        @Nullable String language,
        @Nullable String country,
        @Nullable String city,
        @Nullable String timeZone,
        @Nullable String externalId,
        List<String> tags,
        Map<String, Object> attributes,
        Standing marketing,
        Standing transactional,
        boolean suppressed,
        long version,
        Instant createdAt,
        Instant updatedAt) {}
