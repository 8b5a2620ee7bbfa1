package jom.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import jom.kernel.Money;
import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JournalTextTest {

    private final OrganisationId prime = OrganisationId.next();
    private final OrganisationId party = OrganisationId.next();
    private final OrganisationId other = OrganisationId.next();
    private final JournalText.Entry entry = new JournalText.Entry(
            PostingId.next(),
            LocalDate.of(2026, 3, 31),
            "event:1",
            OpportunityId.next(),
            List.of(
                    new BalancedPosting.Line(prime, Account.RECEIVABLE, "invoices", Money.of("100.00", "EUR")),
                    new BalancedPosting.Line(party, Account.PAYABLE, "value", Money.of("-30.00", "EUR")),
                    new BalancedPosting.Line(other, Account.PAYABLE, "value", Money.of("-70.00", "EUR"))));

    @Test
    void theContractingPartyReadsTheWholePosting() throws IOException {
        assertThat(written(prime))
                .contains("2026-03-31 * (" + entry.posting() + ") event:1")
                .contains("    Assets:Receivable:" + prime + "  100.00 EUR")
                .contains("    Liabilities:Payable:" + party + "  -30.00 EUR")
                .contains("    Liabilities:Payable:" + other + "  -70.00 EUR")
                .doesNotContain("Elsewhere");
    }

    @Test
    void aPartyReadsItsOwnLinesAndThatTheRestIsElsewhere() throws IOException {
        assertThat(written(party))
                .contains("    Liabilities:Payable:" + party + "  -30.00 EUR")
                .contains("    Equity:Elsewhere  30.00 EUR")
                .doesNotContain(other.toString())
                .doesNotContain("70.00");
    }

    /** What would be a date, a tag, an end of the comment or another amount to one of the programs. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "value, date:2020-01-01|value, date_2020-01-01",
                "value [2020-01-01]|value _2020-01-01_",
                "fee; :tag:|fee_ _tag_",
                "fee  5.00 EUR|fee 5.00 EUR",
                "Übernahme & Co. (50%)|Übernahme & Co. _50__",
            })
    void whatPeopleHaveWrittenIsACommentAndNothingElse(String label, String written) {
        assertThat(JournalText.harmless(label)).isEqualTo(written);
        assertThat(JournalText.harmless(label + "\n    Assets:Cash  5.00 EUR")).doesNotContain("\n", ":");
    }

    private String written(OrganisationId reader) throws IOException {
        StringWriter target = new StringWriter();
        new JournalText(reader, target).write(entry);
        return target.toString();
    }
}
