package io.hudhud.campaign;

import io.hudhud.audience.AudienceDefinition;
import io.hudhud.audience.People;
import io.hudhud.delivery.MessageState;
import io.hudhud.delivery.Origins;
import io.hudhud.delivery.ReasonCount;
import io.hudhud.delivery.RetryableCodes;
import io.hudhud.shared.Problem;
import io.hudhud.workspace.AuditTrail;
import io.hudhud.workspace.Caller;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tries the failed messages of a campaign again, as a campaign of its own that a person looks at and launches. */
@Service
public class RetryCampaign {

    private final Campaigns campaigns;
    private final CampaignStore store;
    private final RetryFamily family;
    private final Origins origins;
    private final AuditTrail audit;
    private final Clock clock;

    RetryCampaign(
            Campaigns campaigns,
            CampaignStore store,
            RetryFamily family,
            Origins origins,
            AuditTrail audit,
            Clock clock) {
        this.campaigns = campaigns;
        this.store = store;
        this.family = family;
        this.origins = origins;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A code with which messages of a campaign have failed.
     *
     * @param mayBeRetried false for people who refused, opted out or cannot be reached: another try would not help
     */
    public record FailedCode(int code, long people, boolean mayBeRetried) {}

    /**
     * With which codes messages failed, most frequent first.
     *
     * @throws Problem 404, 409 for a draft
     */
    public List<FailedCode> failures(Caller caller, UUID id) {
        var campaign = launched(caller, id);
        return origins.reasons(caller.workspace(), campaign.origin()).stream()
                .filter(count -> count.state() == MessageState.FAILED && count.errorCode() != null)
                .map(RetryCampaign::failedCode)
                .toList();
    }

    private static FailedCode failedCode(ReasonCount count) {
        int code = Objects.requireNonNull(count.errorCode());
        return new FailedCode(code, count.n(), RetryableCodes.contains(code));
    }

    /**
     * A draft for those whose message failed, with the settings of the original, to be sent at once. Who is in it is read at its
     * launch: nobody whose message has arrived meanwhile, or whom another retry has reached.
     *
     * @param only the codes to try again; empty: all that may be
     * @throws Problem 404, 409 for a draft, or when nothing failed that another try can mend
     */
    @Transactional
    public Campaign retry(Caller caller, UUID id, Set<Integer> only) {
        var original = launched(caller, id);
        var codes = failures(caller, id).stream()
                .filter(FailedCode::mayBeRetried)
                .map(FailedCode::code)
                .filter(code -> only.isEmpty() || only.contains(code))
                .toList();
        if (codes.isEmpty() || family.others(caller.workspace(), id).size() >= RetryFamily.MOST) {
            throw Problem.of(
                    HttpStatus.CONFLICT,
                    CampaignProblem.NOTHING_TO_RETRY,
                    "no message of this campaign failed in a way that another try can mend, or it was tried too often");
        }
        var people = AudienceDefinition.of(new People.Failed(id, codes));
        var draft = store.add(
                caller, Duplicate.of(original.settings(), clock.instant()).to(people), id);
        audit.record(
                caller,
                "campaign.drafted",
                "campaign",
                draft.id().toString(),
                Map.of("retryOf", id.toString(), "codes", codes));
        return draft;
    }

    private Campaign launched(Caller caller, UUID id) {
        var campaign = campaigns.get(caller.workspace(), id);
        if (campaign.isDraft()) {
            throw CampaignProblem.notLaunched();
        }
        return campaign;
    }
}
