package io.hudhud.campaign;

import io.hudhud.contact.Recipient;
import io.hudhud.shared.Masked;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of a campaign's audience, as far as the reader may see.
 *
 * @param phone masked, as is {@code name}, for those who only may view
 */
public record AudienceMember(
        String id,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String language,
        @Nullable String country) {

    static AudienceMember of(Recipient person, boolean masked) {
        String name = person.fields().get("name");
        var phone = person.phone();
        String number = phone == null ? null : phone.value();
        return new AudienceMember(
                Long.toString(person.id()),
                masked ? Masked.name(name) : name,
                masked ? Masked.phone(phone) : number,
                person.language(),
                person.country());
    }
}
