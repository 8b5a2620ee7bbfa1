package jom.opportunity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Embeddable
record QualificationColumns(
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(name = "qualified_need")
        Finding need,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(name = "qualified_budget")
        Finding budget,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(name = "qualified_authority")
        Finding authority,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(name = "qualified_timing")
        Finding timing,

        @Column(name = "qualification_note") @Nullable String note) {

    static QualificationColumns of(QualificationAnswers answers) {
        return new QualificationColumns(
                answers.need(), answers.budget(), answers.authority(), answers.timing(), answers.note());
    }

    QualificationAnswers answers() {
        return new QualificationAnswers(need, budget, authority, timing, note);
    }
}
