package jom.revenue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;
import jom.kernel.BasisPoints;
import jom.kernel.Money;
import jom.network.OrganisationId;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** A line of one edition, written once: a quantity and its unit, a currency or basis points. */
@Entity
@Immutable
@Table(name = "split_line")
class SplitLineRow implements Persistable<SplitLineRow.Key> {

    /** Unlike any ISO 4217 code, which are upper case. */
    private static final String SHARE = "bp";

    /** The rest line has no quantity of its own. */
    private static final String REST = "rest";

    @Embeddable
    record Key(
            @Column(name = "opportunity_id") UUID opportunityId,
            @Column(name = "edition_no") int edition,
            @Column(name = "line_no") int line)
            implements Serializable {}

    @EmbeddedId
    private Key key;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "label", length = SplitLine.LABEL_LENGTH_MAX)
    private String label;

    @Column(name = "quantity", precision = 19, scale = 4)
    private BigDecimal quantity;

    @Column(name = "unit", length = 4)
    private String unit;

    @SuppressWarnings("NullAway.Init")
    protected SplitLineRow() {}

    SplitLineRow(Key key, SplitLine line) {
        this.key = key;
        this.organisationId = line.organisation().value();
        this.label = line.label();
        if (line instanceof SplitLine.Fee fee) {
            this.quantity = fee.amount().amount();
            this.unit = fee.amount().currency().getCurrencyCode();
        } else if (line instanceof SplitLine.Share share) {
            this.quantity = BigDecimal.valueOf(share.share().value());
            this.unit = SHARE;
        } else {
            this.quantity = BigDecimal.ZERO;
            this.unit = REST;
        }
    }

    SplitLine line() {
        OrganisationId organisation = new OrganisationId(organisationId);
        return switch (unit) {
            case SHARE -> new SplitLine.Share(organisation, label, new BasisPoints(quantity.intValueExact()));
            case REST -> new SplitLine.Rest(organisation, label);
            default -> new SplitLine.Fee(organisation, label, new Money(quantity, Money.currency(unit)));
        };
    }

    int edition() {
        return key.edition();
    }

    @Override
    public Key getId() {
        return key;
    }

    /** Always, when it is saved: it is never saved again. */
    @Override
    public boolean isNew() {
        return true;
    }
}
