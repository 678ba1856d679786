package io.hudhud.template;

import io.hudhud.contact.Recipient;
import io.hudhud.contact.Standing;
import io.hudhud.shared.PhoneNumber;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Invented people to render templates for. */
final class People {

    private People() {}

    static Recipient speaking(@Nullable String language, Map<String, String> fields) {
        return new Recipient(
                7,
                new PhoneNumber("+966500000007"),
                null,
                language,
                "SA",
                ZoneId.of("Asia/Riyadh"),
                Standing.SINGLE,
                Standing.SINGLE,
                false,
                false,
                fields);
    }
}
