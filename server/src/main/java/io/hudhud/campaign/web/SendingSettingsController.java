package io.hudhud.campaign.web;

import io.hudhud.campaign.ChangeSendingSettings;
import io.hudhud.campaign.Exchange;
import io.hudhud.campaign.SendingSettings;
import io.hudhud.delivery.MonthBudget;
import io.hudhud.shared.UsdMicros;
import io.hudhud.shared.Version;
import io.hudhud.workspace.Caller;
import io.hudhud.workspace.Requires;
import io.hudhud.workspace.Role;
import io.hudhud.workspace.Workspaces;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Money and mistakes: what a month may cost, and what a launch needs beside a click. */
@RestController
@RequestMapping("/api/v1/settings/sending")
class SendingSettingsController {

    /**
     * What a merchant sets. Amounts are in the workspace's currency.
     *
     * @param usdRate how many of the currency a US dollar is; absent: the rate to which the currency is pegged
     * @param monthBudget marketing is held when the month has cost this; absent: never
     * @param confirmAbove a person who launches to more people than this types their number
     * @param undoSeconds for how long a person can take a launch back before its first message leaves
     * @param approvalAbovePeople somebody else approves what goes to more people than this; absent: never because of their number
     * @param approvalAboveCost somebody else approves what is estimated to cost more than this; absent: never because of its cost
     */
    record SendingSettingsChange(
            @Nullable @DecimalMin(value = "0", inclusive = false) @Digits(integer = 10, fraction = 8)
            BigDecimal usdRate,

            @Nullable @DecimalMin(value = "0", inclusive = false) @Digits(integer = 11, fraction = 3)
            BigDecimal monthBudget,

            @NotNull @PositiveOrZero Integer confirmAbove,
            @NotNull @Min(0) @Max(300) Integer undoSeconds,
            @Nullable @PositiveOrZero Integer approvalAbovePeople,

            @Nullable @PositiveOrZero @Digits(integer = 11, fraction = 3)
            BigDecimal approvalAboveCost) {}

    /**
     * The settings and where the month stands.
     *
     * @param currency the workspace's
     * @param usdRate absent where the currency is not pegged and nobody has entered one
     * @param usdRateEntered whether a person entered it; false: the currency is pegged to the dollar
     */
    record SendingSettingsView(
            String currency,
            @Nullable BigDecimal usdRate,
            boolean usdRateEntered,
            @Nullable BigDecimal monthBudget,
            int confirmAbove,
            int undoSeconds,
            @Nullable Integer approvalAbovePeople,
            @Nullable BigDecimal approvalAboveCost,
            MonthView month) {}

    /**
     * What the calendar month, in the workspace's time zone, has cost so far: list prices of all that was started, whatever
     * it came from.
     *
     * @param spent in the workspace's currency; absent without a rate
     * @param share of the budget, 1 is all; absent without a budget
     * @param warning whether that is 80 % or more
     */
    record MonthView(
            String month,
            Instant from,
            Instant until,
            BigDecimal spentUsd,
            @Nullable BigDecimal spent,
            @Nullable BigDecimal budgetUsd,
            @Nullable Double share,
            boolean warning) {

        static MonthView of(MonthBudget.Month month, Exchange exchange) {
            Long cap = month.capMicros();
            return new MonthView(
                    month.month().toString(),
                    month.from(),
                    month.until(),
                    UsdMicros.toUsd(month.spentMicros()),
                    exchange.ofUsdMicros(month.spentMicros()),
                    cap == null ? null : UsdMicros.toUsd(cap),
                    month.share(),
                    month.isNearlySpent());
        }
    }

    private final ChangeSendingSettings settings;
    private final Workspaces workspaces;

    SendingSettingsController(ChangeSendingSettings settings, Workspaces workspaces) {
        this.settings = settings;
        this.workspaces = workspaces;
    }

    @GetMapping
    ResponseEntity<SendingSettingsView> show(Caller caller) {
        return answer(caller, settings.find(caller.workspace()));
    }

    /** Replaces all of them. */
    @PutMapping
    @Requires(Role.ADMIN)
    ResponseEntity<SendingSettingsView> change(
            Caller caller,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody SendingSettingsChange change) {
        var seen = Version.required(ifMatch);
        var currency = workspaces.find(caller.workspace()).currency();
        var wanted = new SendingSettings(
                Exchange.of(currency, change.usdRate()),
                change.monthBudget(),
                change.confirmAbove(),
                Duration.ofSeconds(change.undoSeconds()),
                change.approvalAbovePeople(),
                change.approvalAboveCost(),
                seen);
        return answer(caller, settings.change(caller, seen, wanted));
    }

    private ResponseEntity<SendingSettingsView> answer(Caller caller, SendingSettings found) {
        var exchange = found.exchange();
        return ResponseEntity.ok()
                .eTag(found.version().etag())
                .body(new SendingSettingsView(
                        exchange.currency(),
                        exchange.perUsd(),
                        exchange.entered(),
                        found.monthBudget(),
                        found.confirmAbove(),
                        (int) found.undo().toSeconds(),
                        found.approvalPeople(),
                        found.approvalCost(),
                        MonthView.of(settings.month(caller.workspace()), exchange)));
    }
}
