package jom.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDecimalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "250000 | 250000",
                "250000.00 | 250000.00",
                "250000,00 | 250000.00",
                "12,5 | 12.5",
                "12.5 | 12.5",
                "1.250,00 | 1250.00",
                "1,250.00 | 1250.00",
                "1.250.000 | 1250000",
                "1,250,000 | 1250000",
                "1.250.000,5 | 1250000.5",
                "1,250,000.125 | 1250000.125",
                "1 250 000 | 1250000",
                "1 250,00 | 1250.00",
                "1 250.125 | 1250.125",
                "1'250'000.50 | 1250000.50",
                "1\u2019250.00 | 1250.00",
                "1\u00a0250,00 | 1250.00",
                "1\u202f250\u202f000 | 1250000",
                "-1.250,00 | -1250.00",
                "\u2212125,00 | -125.00",
                "\" 250000,00 \" | 250000.00",
                "0,125 | 0.125",
                "0.125 | 0.125",
                "1250,125 | 1250.125",
                "250.1250 | 250.1250",
            })
    void isReadInTheOneWayThereIs(String typed, String exact) {
        assertThat(TypedDecimal.of(typed)).isEqualTo(new TypedDecimal(exact, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "250.000, 250000, 250.00, '250,00'",
        "'250,000', 250000, 250.00, '250,00'",
        "1.005, 1005, 1.0050, '1,0050'",
        "'-12,340', -12340, -12.34, '-12,34'",
        "999.999, 999999, 999.9990, '999,9990'",
    })
    void isInDoubtBeforeThreeDigits(String typed, String whole, String english, String german) {
        TypedDecimal read = TypedDecimal.of(typed);
        assertThat(read.whole()).hasValue(whole);
        assertThat(read.unmistakable(Locale.ENGLISH)).isEqualTo(english);
        assertThat(read.unmistakable(Locale.GERMAN)).isEqualTo(german);
        for (String clear : new String[] {whole, english, german}) {
            assertThat(TypedDecimal.of(clear).whole()).as(clear).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.25.000",
                "1,25,000",
                "12.34,56.78",
                "1.250,000,00",
                "1,250.000.00",
                "1 25",
                "1250 000",
                "1.250 000",
                "1 250.000,00",
                "1''250",
                "EUR 250",
                "250 \u20ac",
                "250k",
                "1e5",
                "+5",
                "--5",
                ".5",
                "5.",
                "5,",
                "\u0661\u0662",
                "12..5",
                "12.,5",
                "",
                "-",
                "1.2.3"
            })
    void isLeftAsItIsIfItIsNoNumber(String typed) {
        assertThat(TypedDecimal.of(typed).exact()).isEqualTo(typed);
        assertThat(TypedDecimal.of(typed).whole()).isEmpty();
    }

    @Test
    void isNotReadIfItIsLongerThanAnyAmount() {
        String longer = "1.000".repeat(20);
        assertThat(TypedDecimal.of(longer).exact()).isEqualTo(longer);
    }
}
