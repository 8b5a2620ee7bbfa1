package jom.opportunity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import jom.platform.AuditRecord;
import jom.platform.AuditTrail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps what happened to an opportunity and tells whoever listens, both in the transaction that makes it true. */
@Component
class Chronicle {

    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Chronicle(AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** To the microsecond, as columns hold it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Business dates of opportunities count in UTC. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** A record about an opportunity, for all participants unless told otherwise. */
    static AuditRecord about(OpportunityId opportunity, String fact) {
        return AuditRecord.of(opportunity.value(), "opportunity." + fact);
    }

    void keep(AuditRecord record) {
        audit.record(record);
    }

    /** Listeners run now: a process starts or moves on with the change, or not at all. */
    void tell(Record fact) {
        events.publishEvent(fact);
    }
}
