package jom.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A participant's last word about a joint proposal: yes or no, to one content. Once that changes, it counts no more. */
@Entity
@Table(name = "proposal_sign_off")
class SignOff implements Persistable<ProposalSection.Key> {

    enum Decision {
        SIGNED_OFF,
        OBJECTED
    }

    @EmbeddedId
    private ProposalSection.Key key;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "decision")
    private Decision decision;

    @Column(name = "content_hash")
    private String contentHash;

    /** Empty with a yes. */
    @Column(name = "remark", length = Objection.COMMENT_LENGTH_MAX)
    private String comment;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Version
    @Column(name = "version")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected SignOff() {}

    SignOff(OpportunityId opportunity, OrganisationId organisation, Word word) {
        this.key = ProposalSection.Key.of(opportunity, organisation);
        this.decision = word.decision();
        this.contentHash = word.content().hex();
        this.comment = word.comment();
        this.decidedAt = word.at();
    }

    /** What is said, to which content. */
    record Word(Decision decision, ContentHash content, String comment, Instant at) {}

    void say(Word word) {
        decision = word.decision();
        contentHash = word.content().hex();
        comment = word.comment();
        decidedAt = word.at();
    }

    boolean isAgain(Word word) {
        return decision == word.decision() && comment.equals(word.comment()) && isAbout(word.content());
    }

    boolean isAbout(ContentHash content) {
        return contentHash.equals(content.hex());
    }

    boolean isYes() {
        return decision == Decision.SIGNED_OFF;
    }

    OrganisationId organisation() {
        return new OrganisationId(key.organisationId());
    }

    Objection objection() {
        return new Objection(organisation(), comment, decidedAt);
    }

    @Override
    public ProposalSection.Key getId() {
        return key;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }
}
