package jom.revenue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import jom.opportunity.OpportunityId;
import org.jspecify.annotations.Nullable;

/** How one deal is divided. Its lines come in editions that are only added; the one that everybody signed is locked, until the team changes. */
@Entity
@Table(name = "split_agreement")
class SplitAgreement {

    @Id
    @Column(name = "opportunity_id")
    private UUID opportunityId;

    /** The newest one, from 1. */
    @Column(name = "edition_no")
    private int edition;

    @Column(name = "locked_edition_no")
    private @Nullable Integer lockedEdition;

    /** Of the charter in which it was signed. */
    @Column(name = "charter_hash")
    private @Nullable String charterHash;

    @Column(name = "locked_at")
    private @Nullable Instant lockedAt;

    @Version
    @Column(name = "version")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected SplitAgreement() {}

    SplitAgreement(OpportunityId opportunity) {
        this.opportunityId = opportunity.value();
        this.edition = 1;
    }

    /** Starts an edition and gives its number. */
    int nextEdition() {
        if (isLocked()) {
            throw new SplitLocked();
        }
        edition++;
        return edition;
    }

    void lock(int signedEdition, String signedCharter, Instant at) {
        if (isLocked()) {
            throw new SplitLocked();
        }
        lockedEdition = signedEdition;
        charterHash = signedCharter;
        lockedAt = at;
    }

    /** Who signed it is not the team any more. */
    void unlock() {
        lockedEdition = null;
        charterHash = null;
        lockedAt = null;
    }

    boolean isLocked() {
        return lockedEdition != null;
    }

    /** The locked edition, or before that the newest. */
    int currentEdition() {
        return lockedEdition == null ? edition : lockedEdition;
    }

    OpportunityId opportunity() {
        return new OpportunityId(opportunityId);
    }

    @Nullable
    Instant lockedAt() {
        return lockedAt;
    }

    @Nullable
    String charterHash() {
        return charterHash;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
