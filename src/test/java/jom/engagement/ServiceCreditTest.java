package jom.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import jom.engagement.HostingFact.ServiceLevelOffered;
import jom.engagement.HostingFact.SupportHours;
import jom.engagement.ServiceFact.UsageReported;
import jom.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceCreditTest {

    private static ServiceCredit credit(String measured, String charge, String currency) {
        return ServiceCredit.of(
                new UsageReported(YearMonth.parse("2100-03"), 1, 1, new Availability(measured), charge, null),
                new ServiceLevelOffered(new Availability("99.95"), SupportHours.EXTENDED, 60, 10, 25),
                Money.of(charge, currency));
    }

    @ParameterizedTest
    @CsvSource({
        "100, 0.00, 1000.00",
        "99.95, 0.00, 1000.00",
        "99.949, 100.00, 900.00",
        "99.85, 100.00, 900.00",
        "99.849, 200.00, 800.00",
        "99.7, 250.00, 750.00",
        "0, 250.00, 750.00"
    })
    void eachStartedTenthOfAPerCentCostsUpToTheCap(String measured, String credit, String price) {
        ServiceCredit due = credit(measured, "1000.00", "EUR");
        assertThat(due.credit()).isEqualTo(Money.of(credit, "EUR"));
        assertThat(due.price()).isEqualTo(Money.of(price, "EUR"));
        assertThat(due.isDue()).isEqualTo(!credit.equals("0.00"));
    }

    @Test
    void creditAndPriceAddUpToTheChargeInEveryCurrency() {
        for (String currency : new String[] {"EUR", "JPY", "KWD"}) {
            ServiceCredit due = credit("99.9", "333", currency);
            assertThat(due.credit().plus(due.price())).isEqualTo(Money.of("333", currency));
        }
    }

    @Test
    void whatCostsNothingOwesNothing() {
        assertThat(credit("50", "0", "EUR").isDue()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "99.9", "99.95", "99.999", "100", "100.000"})
    void anAvailabilityIsAPercentage(String percent) {
        assertThat(new Availability(percent)).hasToString(percent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "100.001", "101", "99.9999", "99,9", "99.", "1e2", "99 %"})
    void nothingElseIs(String percent) {
        assertThatThrownBy(() -> new Availability(percent)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void moreDecimalsDoNotMakeItLarger() {
        assertThat(new Availability("99.90")).isEqualByComparingTo(new Availability("99.9"));
        assertThat(new Availability("99.95")).isGreaterThan(new Availability("99.9"));
    }
}
