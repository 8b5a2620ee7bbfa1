package jom.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 30", "-x", "@SUM(A1)", "\tx", "\rx", "=", "-1-1", "＝1", "'=1", "''=1"})
    void putsAnApostropheBeforeFormulasAndTakesItAwayAgain(String text) {
        assertThat(SpreadsheetText.safe(text)).isEqualTo("'" + text);
        assertThat(SpreadsheetText.plain(SpreadsheetText.safe(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text", "-5", "+49", "-5.25", "-1,5", "a=b", "'tis", "'", " =1", "12"})
    void leavesTextsAndNumbersAlone(String text) {
        assertThat(SpreadsheetText.safe(text)).isEqualTo(text);
        assertThat(SpreadsheetText.plain(text)).isEqualTo(text);
    }
}
