package io.hudhud.delivery.pump;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.contact.Recipient;
import io.hudhud.contact.Standing;
import io.hudhud.delivery.Lane;
import io.hudhud.delivery.OriginKind;
import io.hudhud.delivery.Reason;
import io.hudhud.delivery.Stage;
import io.hudhud.delivery.origin.Origin;
import io.hudhud.shared.PhoneNumber;
import io.hudhud.shared.Purpose;
import io.hudhud.shared.WorkspaceId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MayMessageTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final String SAUDI = "+966501234567";

    private final Person noura = new Person();

    @Test
    void whoSaidYesToMarketingMayGetIt() {
        noura.marketing = Standing.ATTESTED;
        assertThat(refusal(Purpose.MARKETING)).isNull();
    }

    @Test
    void marketingNeedsAYesAndANoIsANo() {
        assertThat(refusal(Purpose.MARKETING)).isEqualTo(Reason.NO_CONSENT);
        noura.marketing = Standing.OPTED_OUT;
        assertThat(refusal(Purpose.MARKETING)).isEqualTo(Reason.OPTED_OUT);
        assertThat(refusal(Purpose.TRANSACTIONAL)).isNull();
    }

    @Test
    void ordersNeedNoYesButHearANo() {
        assertThat(refusal(Purpose.TRANSACTIONAL)).isNull();
        noura.transactional = Standing.OPTED_OUT;
        assertThat(refusal(Purpose.TRANSACTIONAL)).isEqualTo(Reason.OPTED_OUT);
        assertThat(refusal(Purpose.SERVICE)).isNull();
    }

    @Test
    void whoIsSuppressedGetsNothingAtAll() {
        noura.suppressed = true;
        for (var purpose : Purpose.values()) {
            assertThat(refusal(purpose)).as("%s", purpose).isEqualTo(Reason.SUPPRESSED);
        }
    }

    @Test
    void whoWasErasedGetsNothing() {
        assertThat(MayMessage.notNow(origin(Purpose.SERVICE, null), null, NOON)).contains(Reason.CONTACT_GONE);
    }

    @Test
    void aMessageNeedsANumberOrAnIdInThePortfolio() {
        noura.phone = null;
        assertThat(refusal(Purpose.SERVICE)).isEqualTo(Reason.NO_ADDRESS);
        noura.bsuid = "SA.13491208655302741918";
        assertThat(refusal(Purpose.SERVICE)).isNull();
    }

    @Test
    void aLandlineHasNoWhatsapp() {
        noura.landline = true;
        assertThat(refusal(Purpose.TRANSACTIONAL)).isEqualTo(Reason.LANDLINE);
    }

    @Test
    void whatsappDeliversNoMarketingToTheUnitedStates() {
        noura.marketing = Standing.DOUBLE;
        noura.phone = "+12025550143";
        noura.country = "US";
        assertThat(refusal(Purpose.MARKETING)).isEqualTo(Reason.UNITED_STATES_MARKETING);
        assertThat(refusal(Purpose.TRANSACTIONAL)).isNull();
    }

    @Test
    void afterTheOfferNothingLeaves() {
        assertThat(MayMessage.notNow(origin(Purpose.SERVICE, NOON.minusSeconds(1)), noura.now(), NOON))
                .contains(Reason.OFFER_ENDED);
        assertThat(MayMessage.notNow(origin(Purpose.SERVICE, NOON), noura.now(), NOON))
                .isEmpty();
    }

    private @Nullable Reason refusal(Purpose purpose) {
        return MayMessage.notNow(origin(purpose, null), noura.now(), NOON).orElse(null);
    }

    private static final class Person {
        @Nullable
        String phone = SAUDI;

        @Nullable
        String bsuid;

        String country = "SA";
        Standing marketing = Standing.NONE;
        Standing transactional = Standing.NONE;
        boolean suppressed;
        boolean landline;

        Recipient now() {
            return new Recipient(
                    1,
                    phone == null ? null : new PhoneNumber(phone),
                    bsuid,
                    "ar",
                    country,
                    null,
                    marketing,
                    transactional,
                    suppressed,
                    landline,
                    Map.of());
        }
    }

    private static Origin origin(Purpose purpose, @Nullable Instant notAfter) {
        return new Origin(
                new WorkspaceId(1),
                1,
                OriginKind.CAMPAIGN,
                new UUID(0, 1),
                202611,
                Lane.CAMPAIGN,
                purpose,
                new UUID(0, 2),
                new UUID(0, 3),
                null,
                Stage.FROZEN,
                NOON,
                false,
                NOON,
                notAfter,
                null,
                null,
                false,
                null,
                null);
    }
}
