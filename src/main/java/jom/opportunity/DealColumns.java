package jom.opportunity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import jom.kernel.Money;
import jom.kernel.Texts;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What it is called, what it is worth and when it is to be closed. */
@Embeddable
record DealColumns(
        @Column(name = "title") String title,
        @Column(name = "amount", precision = 19, scale = 4) BigDecimal amount,

        @Column(name = "currency", length = 3) @JdbcTypeCode(SqlTypes.CHAR)
        String currency,

        @Column(name = "expected_close") LocalDate expectedClose,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(name = "origin")
        Origin origin,

        @Column(name = "consent_to_contact") boolean consentToContact) {

    DealColumns {
        Texts.required("title", title, TakeInOpportunity.TITLE_LENGTH_MAX);
    }

    static DealColumns of(TakeInOpportunity order) {
        return new DealColumns(
                order.title(),
                order.value().amount(),
                order.value().currency().getCurrencyCode(),
                order.expectedClose(),
                order.origin(),
                order.consent().toContact());
    }

    DealColumns amended(AmendOpportunity order) {
        Money value = order.value().orElseGet(this::value);
        return new DealColumns(
                order.title().orElse(title),
                value.amount(),
                value.currency().getCurrencyCode(),
                order.expectedClose().orElse(expectedClose),
                origin,
                consentToContact);
    }

    Money value() {
        return new Money(amount, Money.currency(currency));
    }
}
