package jom.revenue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import jom.kernel.Identifiers;
import jom.kernel.Money;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** One line of a posting; written once. */
@Entity
@Immutable
@Table(name = "ledger_entry")
class LedgerEntry implements Persistable<UUID> {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "posting_id")
    private UUID postingId;

    @Column(name = "line_no")
    private int line;

    @Column(name = "opportunity_id")
    private UUID opportunityId;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "account")
    private Account account;

    @Column(name = "label", length = SplitLine.LABEL_LENGTH_MAX)
    private String label;

    @Column(name = "amount", precision = 19, scale = 4)
    private BigDecimal amount;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(name = "currency", length = 3)
    private String currency;

    @Column(name = "posted_at")
    private Instant postedAt;

    @SuppressWarnings("NullAway.Init")
    protected LedgerEntry() {}

    LedgerEntry(Posting posting, int number, BalancedPosting.Line line) {
        this.id = Identifiers.next();
        this.postingId = posting.id().value();
        this.line = number;
        this.opportunityId = posting.opportunity().value();
        this.organisationId = line.organisation().value();
        this.account = line.account();
        this.label = line.label();
        this.amount = line.amount().amount();
        this.currency = line.amount().currency().getCurrencyCode();
        this.postedAt = posting.postedAt();
    }

    BalancedPosting.Line line() {
        return new BalancedPosting.Line(organisation(), account, label, money());
    }

    JournalLine shown() {
        return new JournalLine(
                id,
                new PostingId(postingId),
                line,
                new OpportunityId(opportunityId),
                organisation(),
                account,
                label,
                money(),
                postedAt);
    }

    PostingId posting() {
        return new PostingId(postingId);
    }

    OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    Account account() {
        return account;
    }

    String label() {
        return label;
    }

    Money money() {
        return new Money(amount, Money.currency(currency));
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Always, when it is saved: it is never saved again. */
    @Override
    public boolean isNew() {
        return true;
    }
}
