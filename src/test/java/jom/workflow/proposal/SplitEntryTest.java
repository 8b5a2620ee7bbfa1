package jom.workflow.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.List;
import jom.kernel.Money;
import jom.revenue.SplitLine;
import jom.revenue.SplitLineView;
import jom.revenue.SplitTiers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SplitEntryTest {

    private static final Currency EUR = Money.currency("EUR");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"100000: 10; 5|2", "100000:10;5|2", "0.01: 100; 500000.50: 7.25; 0|3"})
    void readsSteps(String typed, int steps) {
        assertThat(typed).matches(TypedTiers.FORM);
        SplitTiers tiers = TypedTiers.read(typed, EUR);
        assertThat(tiers.steps()).hasSize(steps);
        List<SplitLineView.Tier> shown = tiers.steps().stream()
                .map(step -> new SplitLineView.Tier(step.upTo(), step.rate().percent()))
                .toList();
        assertThat(TypedTiers.read(TypedTiers.write(shown), EUR)).isEqualTo(tiers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"10", "100000: 10", "1.000: 10; 5", "100,000: 10; 5", "100000: 10; 5;", "a: 10; 5", "1: 101; 5"})
    void takesNothingElseForSteps(String typed) {
        assertThat(typed).doesNotMatch(TypedTiers.FORM);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "PERCENT, -, 12.5, -, -, 10.00, 20.00",
                "PORTION, LICENCE, 12.5, -, -, -, 20.00",
                "TIERS, MARGIN, -, 100.00: 10; 5, -, 10.00, -",
                "FIXED, -, -, -, 80.00, -, -",
                "REST, -, -, -, -, -, -"
            })
    void startsFromWhatWasTyped(
            SplitEntry.Kind kind,
            SplitEntry.Base base,
            String percent,
            String tiers,
            String amount,
            String floor,
            String cap) {
        SplitEntry typed = new SplitEntry(
                jom.network.OrganisationId.next(), "for it", kind, base, percent, tiers, amount, floor, cap);
        SplitLine line = typed.line(() -> EUR);
        assertThat(SplitEntry.of(SplitLineView.of(line, 1))).isEqualTo(typed);
    }
}
