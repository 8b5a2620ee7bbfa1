package jom.network;

import java.time.Clock;
import jom.platform.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Organisations on their way into the network, one by one or many at once: each is kept together with its audit entry. */
@Component
class Newcomers {

    private final Organisations organisations;
    private final AuditTrail audit;
    private final Clock clock;

    Newcomers(Organisations organisations, AuditTrail audit, Clock clock) {
        this.organisations = organisations;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Adds one, whose terms are known, in the open transaction; it reaches the database when that is flushed.
     *
     * @param key by which another system knows it, if one does
     */
    OrganisationId add(OrganisationDetails details, @Nullable ExternalKey key) {
        OrganisationId id = OrganisationId.next();
        organisations.save(new Organisation(id, details, key, clock.instant()));
        audit.record(OrganisationFacts.registered(id, details));
        return id;
    }
}
