package jom.revenue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jom.kernel.BasisPoints;
import jom.kernel.Money;
import jom.network.OrganisationId;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A line of one edition, written once: a quantity and its unit, a currency or basis points; tiers have rows of their own. */
@Entity
@Immutable
@Table(name = "split_line")
class SplitLineRow implements Persistable<SplitLineRow.Key> {

    /** Unlike any ISO 4217 code, which are upper case. */
    private static final String SHARE = "bp";

    /** The rest line has no quantity of its own. */
    private static final String REST = "rest";

    /** Basis points of a named base. */
    private static final String PORTION = "part";

    /** Rates of a named base, see {@link SplitTierRow}; there is no one quantity. */
    private static final String TIERS = "tier";

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

    @Column(name = "base", length = 8)
    private @Nullable String base;

    @Column(name = "floor_amount", precision = 19, scale = 4)
    private @Nullable BigDecimal floor;

    @Column(name = "cap_amount", precision = 19, scale = 4)
    private @Nullable BigDecimal cap;

    /** Of floor and cap. */
    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(name = "limit_currency", length = 3)
    private @Nullable String limitCurrency;

    /** In the order of application, from 1; {@code null} in agreements older than that order was kept. */
    @Column(name = "step_no")
    private @Nullable Integer step;

    @SuppressWarnings("NullAway.Init")
    protected SplitLineRow() {}

    SplitLineRow(Key key, SplitLine line, int step) {
        this.key = key;
        this.organisationId = line.organisation().value();
        this.label = line.label();
        this.step = step;
        if (line instanceof SplitLine.Fee fee) {
            this.quantity = fee.amount().amount();
            this.unit = fee.amount().currency().getCurrencyCode();
        } else if (line instanceof SplitLine.Portion portion) {
            this.quantity = rate(portion.tiers());
            this.unit = portion.tiers().isFlat() ? PORTION : TIERS;
            this.base = portion.base().key();
            limit(portion.limits());
        } else if (line instanceof SplitLine.Share share) {
            this.quantity = BigDecimal.valueOf(share.share().value());
            this.unit = SHARE;
            limit(share.limits());
        } else {
            this.quantity = BigDecimal.ZERO;
            this.unit = REST;
        }
    }

    private static BigDecimal rate(SplitTiers tiers) {
        return tiers.isFlat() ? BigDecimal.valueOf(tiers.steps().get(0).rate().value()) : BigDecimal.ZERO;
    }

    private void limit(SplitLimits limits) {
        this.floor = limits.floor() == null ? null : limits.floor().amount();
        this.cap = limits.cap() == null ? null : limits.cap().amount();
        this.limitCurrency = limits.currency().map(Currency::getCurrencyCode).orElse(null);
    }

    private SplitLimits limits() {
        return new SplitLimits(money(floor), money(cap));
    }

    private @Nullable Money money(@Nullable BigDecimal amount) {
        return amount == null ? null : new Money(amount, Money.currency(Objects.requireNonNull(limitCurrency)));
    }

    boolean isTiered() {
        return unit.equals(TIERS);
    }

    /** @param tiers the rates of a line that has more than one, in their order; else empty */
    SplitLine line(List<SplitTiers.Step> tiers) {
        OrganisationId organisation = new OrganisationId(organisationId);
        return switch (unit) {
            case SHARE -> new SplitLine.Share(organisation, label, basisPoints(), limits());
            case REST -> new SplitLine.Rest(organisation, label);
            case PORTION -> portion(organisation, SplitTiers.flat(basisPoints()));
            case TIERS -> portion(organisation, new SplitTiers(tiers));
            default -> new SplitLine.Fee(organisation, label, new Money(quantity, Money.currency(unit)));
        };
    }

    private SplitLine portion(OrganisationId organisation, SplitTiers tiers) {
        return new SplitLine.Portion(organisation, label, SplitBase.of(Objects.requireNonNull(base)), tiers, limits());
    }

    private BasisPoints basisPoints() {
        return new BasisPoints(quantity.intValueExact());
    }

    int number() {
        return key.line();
    }

    /** Its place in the order of application when it was written, if that was kept. */
    @Nullable
    Integer step() {
        return step;
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
