package io.hudhud.campaign.web;

import io.hudhud.campaign.TestSend;
import io.hudhud.shared.PhoneNumber;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param to numbers in E.164 form; they need not be contacts
 * @param contact whose values are filled in; the first of the audience when absent
 * @param language whose variant is shown; the contact's when absent
 */
record TestSendRequest(
        @NotEmpty @Size(max = TestSend.MOST)
        List<@NotNull @Pattern(regexp = "\\+[1-9]\\d{6,14}", message = "is not a number such as +966501234567") String>
                to,

        @Nullable @Pattern(regexp = "\\d{1,18}", message = "is not the id of a contact")
        String contact,

        @Nullable @Size(max = 20) String language) {

    TestSend asked() {
        return new TestSend(
                to.stream().map(PhoneNumber::new).toList(), contact == null ? null : Long.valueOf(contact), language);
    }
}
