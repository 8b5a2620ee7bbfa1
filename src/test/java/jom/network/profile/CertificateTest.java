package jom.network.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateTest {

    private static final LocalDate FROM = LocalDate.parse("2025-01-01");
    private static final LocalDate UNTIL = LocalDate.parse("2027-12-31");

    private static Certificate showing(String evidence) {
        return new Certificate("ISO 9001", "TÜV", "12 100", FROM, UNTIL, evidence);
    }

    @Test
    void isValidFromTheFirstDayToTheLast() {
        Certificate certificate = showing("https://certificates.example/12100");
        assertThat(certificate.isValidOn(FROM)).isTrue();
        assertThat(certificate.isValidOn(UNTIL)).isTrue();
        assertThat(certificate.isValidOn(FROM.minusDays(1))).isFalse();
        assertThat(certificate.isValidOn(UNTIL.plusDays(1))).isFalse();
    }

    @Test
    void tellsWhetherItEndsSoon() {
        Certificate certificate = showing("https://certificates.example/12100");
        assertThat(certificate.endsBetween(FROM, UNTIL)).isFalse();
        assertThat(certificate.endsBetween(FROM, UNTIL.plusDays(1))).isTrue();
        assertThat(certificate.endsBetween(UNTIL.plusDays(1), UNTIL.plusDays(9)))
                .isFalse();
        assertThat(new Certificate("ISO 9001", "TÜV", null, FROM, null, null).endsBetween(FROM, LocalDate.MAX))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://plain.example", "javascript:alert(1)", "https://", "https:// x", "certificate.pdf"})
    void refusesEvidenceThatIsNoSafeAddress(String evidence) {
        assertThatIllegalArgumentException().isThrownBy(() -> showing(evidence));
    }

    @Test
    void refusesToEndBeforeItBegins() {
        assertThat(new Certificate("ISO 9001", "TÜV", null, FROM, FROM, null).isValidOn(FROM))
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Certificate("ISO 9001", "TÜV", null, FROM, FROM.minusDays(1), null));
    }
}
