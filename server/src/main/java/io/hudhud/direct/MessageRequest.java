package io.hudhud.direct;

import io.hudhud.delivery.Lane;
import io.hudhud.shared.Purpose;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message that another system asks for.
 *
 * @param language the variant's; absent: the person's own, or the template's only one
 * @param values by the template's variables, e.g. {@code body.order_number}
 * @param usefulUntil what has not left by then is not sent any more
 */
public record MessageRequest(
        To to,
        UUID sender,
        UUID template,
        @Nullable String language,
        Map<String, String> values,
        Purpose purpose,
        Lane lane,
        @Nullable Instant usefulUntil) {

    public MessageRequest {
        values = Map.copyOf(values);
    }

    /** Whom it is for. */
    public sealed interface To {

        /** A contact of the workspace. */
        record Contact(long id) implements To {}

        /** A number in digits without a plus; a person who is not a contact yet becomes one. */
        record Phone(String digits) implements To {}
    }
}
