package jom.network.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Müller Maschinenbau GmbH & Co. KG | Mueller Maschinenbau
                    Müller Maschinenbau GmbH          | maschinenbau muller
                    Straßen AG                        | STRASSEN
                    S.p.A. Olivetti                   | olivetti
                    Ørsted A/S                        | orsted
                    Œuvre S.A.R.L.                    | oeuvre
                    Škoda a.s.                        | skoda
                    Łódź Sp. z o.o.                   | lodz
                    IBM Deutschland GmbH              | ibm deutschl
                    Fraunhofer-Gesellschaft e.V.      | gesellschaft fraunhofer
                    日本電気株式会社                    | 日本電気
                    """)
    void findsANameHoweverItIsWritten(String name, String asked) {
        assertThat(SearchWords.asked(asked))
                .isNotEmpty()
                .allMatch(word -> SearchWords.kept(name).contains(" " + word));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Müller GmbH | Möller
                    IBM         | BM
                    Acme AG     | Acme Berlin
                    """)
    void doesNotFindWhatIsAnotherName(String name, String asked) {
        assertThat(SearchWords.asked(asked))
                .anyMatch(word -> !SearchWords.kept(name).contains(" " + word));
    }

    @Test
    void leavesOutTheLegalFormUnlessItIsTheName() {
        assertThat(SearchWords.kept("Siemens AG")).isEqualTo(" siemens ");
        assertThat(SearchWords.kept("SE")).isEqualTo(" se ");
        assertThat(SearchWords.kept("Acme", "Acme International Ltd.")).isEqualTo(" acme international ");
        assertThat(SearchWords.kept("!?")).isEmpty();
        assertThat(SearchWords.asked("%_ '")).isEmpty();
    }

    @Test
    void keepsWithinTheColumn() {
        String longest = "ß".repeat(200);
        assertThat(SearchWords.kept(longest, longest + "b")).hasSizeLessThanOrEqualTo(SearchWords.LENGTH_MAX);
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            many.append("word").append(i).append(' ');
        }
        assertThat(SearchWords.kept(many.toString())).hasSizeLessThanOrEqualTo(SearchWords.LENGTH_MAX);
        assertThat(SearchWords.asked(many.toString())).hasSize(SearchWords.WORDS_MAX);
    }
}
