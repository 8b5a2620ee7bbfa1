package jom.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import jom.opportunity.OpportunityId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What the participants of one opportunity offer the customer together; sections and sign-offs are rows beside it. */
@Entity
@Table(name = "joint_proposal")
class JointProposal {

    @Id
    @Column(name = "opportunity_id")
    private UUID opportunityId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "state")
    private ProposalState state;

    /** What the prime said at its last review; empty before, or when it said nothing. */
    @Column(name = "review_remark", length = Objection.COMMENT_LENGTH_MAX)
    private String reviewRemark;

    @Version
    @Column(name = "version")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected JointProposal() {}

    JointProposal(OpportunityId opportunity) {
        this.opportunityId = opportunity.value();
        this.state = ProposalState.DRAFTING;
        this.reviewRemark = "";
    }

    void requireChangeable() {
        if (!state.mayBeChanged()) {
            throw new WrongProposalState(state);
        }
    }

    void approve(String remark) {
        become(ProposalState.SIGNING, ProposalState.DRAFTING);
        reviewRemark = remark;
    }

    void sendBack(String remark) {
        become(ProposalState.DRAFTING, ProposalState.DRAFTING);
        reviewRemark = remark;
    }

    void requireSigning() {
        if (state != ProposalState.SIGNING) {
            throw new WrongProposalState(state);
        }
    }

    /** Ends the sign-offs; tells whether everybody signed off the present content. */
    boolean close(boolean signedOffByAll) {
        become(signedOffByAll ? ProposalState.SIGNED_OFF : ProposalState.DRAFTING, ProposalState.SIGNING);
        return signedOffByAll;
    }

    void release() {
        become(ProposalState.RELEASED, ProposalState.SIGNED_OFF);
    }

    /** Somebody left: the sections are one short, and those that stay have to be agreed on again. */
    void reopen() {
        state = ProposalState.DRAFTING;
    }

    private void become(ProposalState next, ProposalState from) {
        if (state != from) {
            throw new WrongProposalState(state);
        }
        state = next;
    }

    boolean isSignedOff() {
        return state == ProposalState.SIGNED_OFF || state == ProposalState.RELEASED;
    }

    ProposalState state() {
        return state;
    }

    String reviewRemark() {
        return reviewRemark;
    }

    OpportunityId opportunity() {
        return new OpportunityId(opportunityId);
    }

    long version() {
        return version == null ? 0 : version;
    }
}
