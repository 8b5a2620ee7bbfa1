package jom.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jom.JomTest;
import jom.network.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What opportunities are called is told to those inside, as the whole opportunity tells it, and to nobody else. */
@JomTest
class TitlesTest {

    private final OpportunityFixture fixture;
    private final OpportunityIntake intake;
    private final Opportunities opportunities;

    @Autowired
    TitlesTest(OpportunityFixture fixture, OpportunityIntake intake, Opportunities opportunities) {
        this.fixture = fixture;
        this.intake = intake;
        this.opportunities = opportunities;
    }

    private OpportunityId takenIn(OpportunityFixture.Deal deal) {
        return intake.takeIn(AnOpportunity.of(deal.originator()).order());
    }

    private List<OpportunityTitle> told(Reader reader, List<OpportunityId> ids) {
        return opportunities.titles(reader, ids);
    }

    @Test
    void tellsThoseInsideAndNobodyElse() {
        OpportunityFixture.Deal deal = fixture.deal();
        OpportunityFixture.Deal elsewhere = fixture.deal();
        List<OpportunityId> both = List.of(takenIn(deal), takenIn(deal));
        OpportunityId foreign = takenIn(elsewhere);
        List<OpportunityId> all = List.of(both.get(0), foreign, both.get(1));
        assertThat(told(deal.sellerReader(), all))
                .extracting(OpportunityTitle::id)
                .containsExactlyInAnyOrderElementsOf(both);
        assertThat(told(elsewhere.sellerReader(), all))
                .extracting(OpportunityTitle::id)
                .containsExactly(foreign);
        assertThat(told(deal.manager().reader(), both)).hasSize(2);
        assertThat(told(elsewhere.sellerReader(), both)).isEmpty();
        assertThat(told(deal.sellerReader(), List.of())).isEmpty();
    }

    @Test
    void tellsWhatTheWholeTells() {
        OpportunityFixture.Deal deal = fixture.deal();
        OpportunityId id = takenIn(deal);
        OpportunitySummary whole =
                opportunities.mine(deal.sellerReader(), List.of(id)).get(0);
        assertThat(told(deal.sellerReader(), List.of(id)))
                .containsExactly(new OpportunityTitle(id, whole.number(), whole.title()));
    }

    @ParameterizedTest
    @CsvSource({"1, JO-000001", "999999, JO-999999", "1000000, JO-1000000"})
    void countsWithSixDigitsAtLeast(long number, String words) {
        assertThat(OpportunityNumbers.format(number)).isEqualTo(words);
    }
}
