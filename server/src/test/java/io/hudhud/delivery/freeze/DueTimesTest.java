package io.hudhud.delivery.freeze;

import static org.assertj.core.api.Assertions.assertThat;

import io.hudhud.delivery.Lane;
import io.hudhud.delivery.OriginKind;
import io.hudhud.delivery.Stage;
import io.hudhud.delivery.origin.Origin;
import io.hudhud.shared.Purpose;
import io.hudhud.shared.WorkspaceId;
import io.hudhud.testing.GivenWorkspaces;
import io.hudhud.workspace.Workspace;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DueTimesTest {

    private static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final Instant EIGHT_IN_RIYADH = Instant.parse("2026-11-22T17:00:00Z");

    @Test
    void atLocalTimeEverybodyGetsItAtTheSameHourOfTheirOwnDay() {
        var due = dueTimes(true, Purpose.MARKETING);

        assertThat(due.of(JAKARTA, EIGHT_IN_RIYADH.minusSeconds(86_400)))
                .isEqualTo(Instant.parse("2026-11-22T13:00:00Z"));
        assertThat(due.of(RIYADH, EIGHT_IN_RIYADH.minusSeconds(86_400))).isEqualTo(EIGHT_IN_RIYADH);
    }

    @Test
    void marketingWaitsForTheEndOfQuietHours() {
        var due = dueTimes(false, Purpose.MARKETING);

        assertThat(due.of(JAKARTA, EIGHT_IN_RIYADH)).isEqualTo(Instant.parse("2026-11-23T02:00:00Z"));
        assertThat(due.of(RIYADH, EIGHT_IN_RIYADH)).isEqualTo(EIGHT_IN_RIYADH);
        assertThat(due.afterQuiet("Asia/Riyadh", Instant.parse("2026-11-22T03:00:00Z")))
                .isEqualTo(Instant.parse("2026-11-22T06:00:00Z"));
    }

    @Test
    void whereTheZoneIsUnknownTheWorkspacesQuietHoursCount() {
        var due = dueTimes(false, Purpose.MARKETING);

        assertThat(due.afterQuiet(null, Instant.parse("2026-11-22T20:00:00Z")))
                .isEqualTo(Instant.parse("2026-11-23T06:00:00Z"));
    }

    @Test
    void ordersKnowNoQuietHours() {
        assertThat(dueTimes(false, Purpose.TRANSACTIONAL).of(JAKARTA, EIGHT_IN_RIYADH))
                .isEqualTo(EIGHT_IN_RIYADH);
    }

    private static DueTimes dueTimes(boolean localTime, Purpose purpose) {
        var workspace = new Workspace(
                new WorkspaceId(1),
                "Noor Perfumes",
                "SA",
                RIYADH,
                Currency.getInstance("SAR"),
                null,
                GivenWorkspaces.quietMarketing(LocalTime.of(22, 0), LocalTime.of(9, 0)));
        var origin = new Origin(
                workspace.id(),
                1,
                OriginKind.CAMPAIGN,
                new UUID(0, 1),
                202611,
                Lane.CAMPAIGN,
                purpose,
                new UUID(0, 2),
                new UUID(0, 3),
                null,
                Stage.FREEZING,
                EIGHT_IN_RIYADH,
                localTime,
                EIGHT_IN_RIYADH,
                null,
                null,
                null,
                false,
                null,
                null);
        return new DueTimes(origin, workspace);
    }
}
