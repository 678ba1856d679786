package io.hudhud.contact;

import io.hudhud.shared.Purpose;
import io.hudhud.workspace.AuditTrail;
import io.hudhud.workspace.Caller;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A member of staff, or another system, writes down what a person said. */
@Component
public class RecordConsent {

    private final OptOut optOut;
    private final OptIn optIn;
    private final AuditTrail audit;
    private final Clock clock;

    RecordConsent(OptOut optOut, OptIn optIn, AuditTrail audit, Clock clock) {
        this.optOut = optOut;
        this.optIn = optIn;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void optOut(Caller caller, long contact, Purpose purpose, String source) {
        optOut.optOut(caller.workspace(), contact, purpose, evidence(caller, source, null));
        audit.record(caller, "contact.opted-out", "contact", Long.toString(contact), Map.of("purpose", purpose));
    }

    /** {@code proof}: where the person agreed. */
    @Transactional
    public void optIn(Caller caller, long contact, Purpose purpose, Standing grade, String source, String proof) {
        optIn.optIn(caller.workspace(), contact, purpose, grade, evidence(caller, source, proof));
        audit.record(caller, "contact.opted-in", "contact", Long.toString(contact), Map.of("purpose", purpose));
    }

    private Evidence evidence(Caller caller, String source, @Nullable String proof) {
        String actor = caller.actor().kind().word() + ":" + caller.actor().id();
        return new Evidence(Evidence.Basis.STAFF, source, proof, actor, clock.instant());
    }
}
