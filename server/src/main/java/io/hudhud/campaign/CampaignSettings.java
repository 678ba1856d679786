package io.hudhud.campaign;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.hudhud.audience.AudienceDefinition;
import io.hudhud.audience.People;
import io.hudhud.contact.Standing;
import io.hudhud.delivery.Guard;
import io.hudhud.shared.Purpose;
import io.hudhud.template.Mapping;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that a person sets of a campaign. A draft may lack what a launch needs.
 *
 * @param mapping what fills the template's variables, media of the header included; nothing when absent
 * @param languages what people get whose own language has no variant, in this order
 * @param schedule now when absent
 * @param notAfter what has not left by then is skipped as "offer ended"
 * @param perSecond the campaign's own rate, below the sender's
 * @param costCapUsd the campaign is held when its estimated cost reaches this
 * @param doubt by the purpose when absent
 * @param guard send to a first share and watch how it goes before the rest; not when absent
 * @param minimumConsent people with a weaker opt-in are left out: {@code SINGLE} or {@code DOUBLE}
 */
public record CampaignSettings(
        @NotBlank @Size(max = 200) String name,
        @JsonSetter(nulls = Nulls.AS_EMPTY) @Size(max = 20) List<@NotBlank @Size(max = 50) String> labels,
        @NotNull Purpose purpose,
        @Nullable UUID sender,
        @Nullable UUID template,
        Mapping mapping,
        @JsonSetter(nulls = Nulls.AS_EMPTY) @Size(max = 100) List<@NotBlank @Size(max = 20) String> languages,
        @Nullable AudienceDefinition audience,
        Schedule schedule,
        @Nullable Instant notAfter,
        @Nullable @Positive Integer perSecond,

        @Nullable @DecimalMin("0.01") @Digits(integer = 9, fraction = 2)
        BigDecimal costCapUsd,

        @Nullable DoubtPolicy doubt,
        @Nullable Standing minimumConsent,
        @Nullable Guard guard) {

    /** @throws IllegalArgumentException for a purpose that has no campaigns, or a grade that excludes nobody */
    public CampaignSettings {
        if (purpose == Purpose.SERVICE) {
            throw new IllegalArgumentException(
                    "a campaign is marketing or transactional: service messages are answers");
        }
        if (minimumConsent != null && minimumConsent.code() <= Standing.ATTESTED.code()) {
            throw new IllegalArgumentException(
                    "minimumConsent is \"single\" or \"double\": leave it out to take every opt-in");
        }
        labels = List.copyOf(labels);
        languages = List.copyOf(languages);
        mapping = Objects.requireNonNullElse(mapping, Mapping.EMPTY);
        schedule = Objects.requireNonNullElseGet(schedule, Schedule.Now::new);
    }

    /** The audience with what the consent grade leaves out; absent while nobody has chosen one. */
    @Nullable
    AudienceDefinition wholeAudience() {
        return audience == null || minimumConsent == null
                ? audience
                : audience.minus(new People.WeakerConsent(purpose, minimumConsent));
    }

    /** In millionths of a US dollar. */
    @Nullable
    Long costCapMicros() {
        return new CampaignLimits(perSecond, costCapUsd).costCapMicros();
    }

    boolean resendsDoubt() {
        return (doubt == null ? DoubtPolicy.usualFor(purpose) : doubt) == DoubtPolicy.RESEND;
    }

    CampaignSettings copied(String newName, Schedule newSchedule, @Nullable Instant newNotAfter) {
        return new CampaignSettings(
                newName,
                labels,
                purpose,
                sender,
                template,
                mapping,
                languages,
                audience,
                newSchedule,
                newNotAfter,
                perSecond,
                costCapUsd,
                doubt,
                minimumConsent,
                guard);
    }

    /** The same at once and to other people. */
    CampaignSettings to(AudienceDefinition people) {
        return new CampaignSettings(
                name,
                labels,
                purpose,
                sender,
                template,
                mapping,
                languages,
                people,
                new Schedule.Now(),
                notAfter,
                perSecond,
                costCapUsd,
                doubt,
                minimumConsent,
                guard);
    }
}
