package jom.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDoubtTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cafÃ©",
                "Papua New Guinea (PNG) â€“ Civic",
                "Womenâ€™s",
                "Universit√© de Gen√®ve",
                "food securityÂ",
                "â€\u009d"
            })
    void noticesUtf8ThatWasReadAsAnotherEncoding(String text) {
        assertThat(TextDoubt.about(text)).contains(TextDoubt.WRONG_ENCODING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "café",
                "Müller & Söhne",
                "São Paulo",
                "ÂGE D’OR",
                "Łódź",
                "株式会社",
                "naïve façade – “quoted”",
                "two\nlines\twith tab",
                "-5"
            })
    void trustsOrdinaryText(String text) {
        assertThat(TextDoubt.about(text)).isEmpty();
    }

    @Test
    void noticesLostAndControlCharactersAndFormulas() {
        assertThat(TextDoubt.about("37\uFFFD36")).contains(TextDoubt.LOST_CHARACTER);
        assertThat(TextDoubt.about("a\u0000b")).contains(TextDoubt.CONTROL_CHARACTER);
        assertThat(TextDoubt.about("=1+1")).contains(TextDoubt.FORMULA);
    }
}
