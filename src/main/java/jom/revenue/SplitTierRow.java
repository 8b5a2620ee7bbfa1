package jom.revenue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import jom.kernel.BasisPoints;
import jom.kernel.Money;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A marginal rate of a line, written once with it. */
@Entity
@Immutable
@Table(name = "split_tier")
class SplitTierRow implements Persistable<SplitTierRow.Key> {

    @Embeddable
    record Key(
            @Column(name = "opportunity_id") UUID opportunityId,
            @Column(name = "edition_no") int edition,
            @Column(name = "line_no") int line,
            @Column(name = "tier_no") int tier)
            implements Serializable {}

    @EmbeddedId
    private Key key;

    /** Where it ends; {@code null} for the last one, which goes on. */
    @Column(name = "up_to", precision = 19, scale = 4)
    private @Nullable BigDecimal upTo;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(name = "currency", length = 3)
    private @Nullable String currency;

    @Column(name = "rate_bp")
    private int rate;

    @SuppressWarnings("NullAway.Init")
    protected SplitTierRow() {}

    SplitTierRow(Key key, SplitTiers.Step step) {
        this.key = key;
        Money end = step.upTo();
        this.upTo = end == null ? null : end.amount();
        this.currency = end == null ? null : end.currency().getCurrencyCode();
        this.rate = step.rate().value();
    }

    SplitTiers.Step step() {
        Money end = upTo == null ? null : new Money(upTo, Money.currency(Objects.requireNonNull(currency)));
        return new SplitTiers.Step(end, new BasisPoints(rate));
    }

    int edition() {
        return key.edition();
    }

    int line() {
        return key.line();
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
