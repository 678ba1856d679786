package io.hudhud.report;

import io.hudhud.contact.Recipient;
import io.hudhud.shared.Masked;
import org.jspecify.annotations.Nullable;

/**
 * Whom a message was for, as far as the reader may see.
 *
 * @param name absent when unknown or erased
 */
public record Person(
        String id, @Nullable String name, @Nullable String phone) {

    static Person of(long id, @Nullable Recipient recipient, boolean masked) {
        if (recipient == null) {
            return new Person(Long.toString(id), null, null);
        }
        String name = recipient.fields().get("name");
        var phone = recipient.phone();
        return masked
                ? new Person(Long.toString(id), Masked.name(name), Masked.phone(phone))
                : new Person(Long.toString(id), name, phone == null ? null : phone.value());
    }
}
