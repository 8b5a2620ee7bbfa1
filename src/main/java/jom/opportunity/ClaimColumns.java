package jom.opportunity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** How the claim was decided; the protection lapses by itself on the day named. */
@Embeddable
record ClaimColumns(
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(name = "registration_outcome")
        RegistrationOutcome outcome,

        @Column(name = "registration_reason") @Nullable String reason,
        @Column(name = "protected_from") @Nullable LocalDate from,
        @Column(name = "protected_until") @Nullable LocalDate until) {}
