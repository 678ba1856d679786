package io.hudhud.campaign;

import io.hudhud.shared.PhoneNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request to see a campaign on a few phones.
 *
 * @param to they need not be contacts
 * @param sample the contact whose values are filled in; the first of the audience when absent
 * @param language whose variant is shown; the sample's when absent
 */
public record TestSend(
        List<PhoneNumber> to,
        @Nullable Long sample,
        @Nullable String language) {

    /** The most numbers of one request. */
    public static final int MOST = 10;

    /** @throws IllegalArgumentException for no numbers or too many */
    public TestSend {
        if (to.isEmpty() || to.size() > MOST) {
            throw new IllegalArgumentException("name 1 to " + MOST + " numbers");
        }
        to = to.stream().distinct().toList();
    }
}
