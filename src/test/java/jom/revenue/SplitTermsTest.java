package jom.revenue;

import static jom.revenue.SplitTermsBuilder.split;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import jom.kernel.BasisPoints;
import jom.kernel.Money;
import jom.network.OrganisationId;
import org.junit.jupiter.api.Test;

class SplitTermsTest {

    private static final OrganisationId PRIME = OrganisationId.next();
    private static final OrganisationId PARTNER = OrganisationId.next();
    private static final OrganisationId FINDER = OrganisationId.next();

    @Test
    void givesFeesFirstThenSharesOfTheRestThenTheRest() {
        SplitTerms terms = split().share(PARTNER, 2_500)
                .rest(PRIME)
                .fee(FINDER, "1000.00", "EUR")
                .terms();
        assertThat(terms.divide(eur("10000.00")))
                .extracting(SplitTerms.Part::amount)
                .containsExactly(eur("1000.00"), eur("2250.00"), eur("6750.00"));
    }

    @Test
    void servesFeesInTheirOrderAndNoFurtherThanTheMoneyGoes() {
        SplitTerms terms = split().fee(FINDER, "80.00", "EUR")
                .fee(PARTNER, "50.00", "EUR")
                .share(PRIME, 10_000)
                .terms();
        assertThat(terms.divide(eur("100.00")))
                .extracting(SplitTerms.Part::amount)
                .containsExactly(eur("80.00"), eur("20.00"), eur("0.00"));
    }

    @Test
    void leavesAFeeOutWhereTheMoneyIsInAnotherCurrency() {
        SplitTerms terms =
                split().fee(FINDER, "80.00", "USD").share(PRIME, 10_000).terms();
        assertThat(terms.divide(eur("100.00")))
                .extracting(part -> part.line().organisation(), SplitTerms.Part::amount)
                .containsExactly(tuple(PRIME, eur("100.00")));
    }

    @Test
    void givesTheOddCentToTheLargestRemainderAndTiesToTheFirst() {
        SplitTerms terms = split().share(PRIME, 3_333)
                .share(PARTNER, 3_333)
                .share(FINDER, 3_334)
                .terms();
        assertThat(terms.divide(eur("0.01")))
                .extracting(SplitTerms.Part::amount)
                .containsExactly(eur("0.00"), eur("0.00"), eur("0.01"));
        SplitTerms halves = split().share(PRIME, 5_000).share(PARTNER, 5_000).terms();
        assertThat(halves.divide(eur("0.01")))
                .extracting(SplitTerms.Part::amount)
                .containsExactly(eur("0.01"), eur("0.00"));
    }

    @Test
    void dividesACreditNoteLikeTheInvoice() {
        SplitTerms terms = split().fee(FINDER, "10.00", "EUR")
                .share(PARTNER, 3_333)
                .rest(PRIME)
                .terms();
        assertThat(terms.divide(eur("-100.01")))
                .extracting(SplitTerms.Part::amount)
                .isEqualTo(terms.divide(eur("100.01")).stream()
                        .map(part -> part.amount().negated())
                        .toList());
    }

    @Test
    void refusesSharesBelowAndAboveTheWhole() {
        assertThatThrownBy(() -> split().share(PRIME, 9_999).terms())
                .isInstanceOf(SplitNotWhole.class)
                .hasMessageContaining("99.99 per cent");
        assertThatThrownBy(() -> split().share(PRIME, 10_000).share(PARTNER, 1).terms())
                .isInstanceOf(SplitNotWhole.class)
                .hasMessageContaining("100.01 per cent");
        assertThatCode(() -> split().share(PRIME, 9_999).share(PARTNER, 1).terms())
                .doesNotThrowAnyException();
    }

    @Test
    void refusesToGiveMoreThanTheWholeEvenWithARestLine() {
        assertThatThrownBy(() -> split().share(PRIME, 9_999)
                        .share(PARTNER, 2)
                        .rest(PRIME)
                        .terms())
                .isInstanceOf(SplitNotWhole.class);
    }

    @Test
    void refusesASplitWithoutLines() {
        assertThatThrownBy(() -> new SplitTerms(List.of())).isInstanceOf(SplitNotWhole.class);
    }

    @Test
    void refusesTwoRestLines() {
        assertThatThrownBy(() -> split().rest(PRIME).rest(PARTNER).terms()).isInstanceOf(SplitRestRepeated.class);
    }

    @Test
    void refusesTwoLinesOfOneOrganisationWithOneLabel() {
        SplitLine half = new SplitLine.Share(PRIME, "value", new BasisPoints(5_000));
        assertThatThrownBy(() -> new SplitTerms(List.of(half, half))).isInstanceOf(SplitLineRepeated.class);
    }

    @Test
    void refusesLinesThatGiveNothing() {
        assertThatThrownBy(() -> new SplitLine.Share(PRIME, "value", new BasisPoints(0)))
                .isInstanceOf(SplitLineEmpty.class);
        assertThatThrownBy(() -> new SplitLine.Fee(PRIME, "fee", eur("0.00"))).isInstanceOf(SplitLineEmpty.class);
        assertThatThrownBy(() -> new SplitLine.Fee(PRIME, "fee", eur("-0.01"))).isInstanceOf(SplitLineEmpty.class);
    }

    @Test
    void theOrderOfLinesIsPartOfWhatIsSigned() {
        SplitText text = new SplitText();
        SplitTerms one = split().share(PRIME, 5_000).share(PARTNER, 5_000).terms();
        SplitTerms other = split().share(PARTNER, 5_000).share(PRIME, 5_000).terms();
        assertThat(text.write(one)).isNotEqualTo(text.write(other));
    }

    @Test
    void writesOneCanonicalText() {
        SplitTerms terms = split().fee(FINDER, "80.00", "EUR")
                .share(PARTNER, 1_250)
                .rest(PRIME)
                .terms();
        assertThat(new SplitText().write(terms))
                .isEqualTo("[{\"organisationId\":\"" + FINDER
                        + "\",\"label\":\"line 1\",\"kind\":\"fixed\",\"amount\":\"80.00\",\"currency\":\"EUR\"},"
                        + "{\"organisationId\":\"" + PARTNER
                        + "\",\"label\":\"line 2\",\"kind\":\"percent\",\"percent\":\"12.5\"},"
                        + "{\"organisationId\":\"" + PRIME + "\",\"label\":\"line 3\",\"kind\":\"rest\"}]");
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
