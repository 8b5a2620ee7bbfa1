package jom.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import jom.kernel.Money;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A price line as it is stored. */
@Embeddable
record PriceLineRow(
        @Column(name = "description", length = PriceLine.DESCRIPTION_LENGTH_MAX)
        String description,

        @Column(name = "amount", precision = 19, scale = 4) BigDecimal amount,

        @JdbcTypeCode(SqlTypes.CHAR) @Column(name = "currency", length = 3)
        String currency,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(name = "kind", length = 10) @Nullable
        PriceKind kind) {

    static PriceLineRow of(PriceLine line) {
        return new PriceLineRow(
                line.description(),
                line.price().amount(),
                line.price().currency().getCurrencyCode(),
                line.kind());
    }

    PriceLine line() {
        return new PriceLine(description, new Money(amount, Money.currency(currency)), kind);
    }
}
