package io.hudhud.contact;

import io.hudhud.shared.PhoneNumber;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A contact as it stands at the moment a message to it is started.
 *
 * @param bsuid the person's id in the portfolio that sends, where known
 * @param country ISO 3166 alpha-2
 * @param fields what templates may say of the person: {@code name}, {@code first_name}, {@code last_name}, {@code email},
 *     {@code phone}, {@code city}…, and custom attributes as {@code attribute.NAME}; absent ones are not in the map
 */
public record Recipient(
        long id,
        @Nullable PhoneNumber phone,
        @Nullable String bsuid,
        @Nullable String language,
        @Nullable String country,
        @Nullable ZoneId zone,
        Standing marketing,
        Standing transactional,
        boolean suppressed,
        boolean landline,
        Map<String, String> fields) {

    /** Marketing templates to United States numbers are not delivered by WhatsApp since April 2025. */
    public boolean isInUnitedStates() {
        return phone != null && phone.value().startsWith("+1") && "US".equals(country);
    }

    /** The same person, who reads {@code another} language. */
    public Recipient reading(@Nullable String another) {
        return new Recipient(
                id, phone, bsuid, another, country, zone, marketing, transactional, suppressed, landline, fields);
    }

    /** The same person, of whom templates may say {@code others} instead. */
    public Recipient with(Map<String, String> others) {
        return new Recipient(
                id, phone, bsuid, language, country, zone, marketing, transactional, suppressed, landline, others);
    }
}
