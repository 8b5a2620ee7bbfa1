package jom.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateKindTest {

    private static boolean answers(String held, String asked) {
        return CertificateKind.of(held).answers(CertificateKind.of(asked));
    }

    @ParameterizedTest
    @CsvSource({
        "ISO/IEC 27001, ISO 27001",
        "iso27001, ISO/IEC 27001",
        "ISO/IEC27001, ISO 27001",
        "DIN EN ISO 9001, ISO 9001",
        "ISO 9001, DIN EN ISO 9001",
        "ISO 27001:2022, ISO 27001",
        "DIN EN ISO/IEC 27001:2024-01, iso-27001",
        "ISO 27001:2022, ISO/IEC 27001:2022",
        "SOC2, soc 2",
        "BSI C5, bsi-c5",
        "ＴＩＳＡＸ, TISAX",
        "Ökoprofit, ökoprofit",
        "★★★, ★★★",
    })
    void isTheSameHoweverItIsSpelt(String held, String asked) {
        assertThat(answers(held, asked)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "ISO 27001, ISO 27017",
        "ISO 27001, ISO 2700",
        "ISO 27001-2, ISO 270012",
        "ISO 27001, ISO 27001:2022",
        "ISO 27001:2013, ISO 27001:2022",
        "EN 50600, 50600",
        "SOC 2, SOC 2 Type II",
        "★★★, ★★",
    })
    void isAnotherOne(String held, String asked) {
        assertThat(answers(held, asked)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {":2022", "2022", "a:b:1999", ":"})
    void takesWhateverIsWritten(String name) {
        assertThat(answers(name, name)).isTrue();
    }

    @Test
    void aNameIsOneLineOfAtMostOneHundredAndTwenty() {
        assertThat(new CertificateName("  ISO 9001 ").value()).isEqualTo("ISO 9001");
        assertThat(new CertificateName("ß".repeat(120)).value()).hasSize(120);
        for (String wrong : new String[] {"", "  ", "ß".repeat(121), "ISO\n9001", "ISO\u20289001", "a\u0000b"}) {
            assertThatThrownBy(() -> new CertificateName(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
