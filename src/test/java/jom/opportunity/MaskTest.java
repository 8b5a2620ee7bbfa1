package jom.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import jom.network.Industry;
import jom.network.Territory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskTest {

    private static final String BLACK = Mask.BLACK;

    private static Customer named(String name) {
        return new Customer(name, null, new Territory("DE"), new Industry("healthcare"), null, null);
    }

    @ParameterizedTest
    @CsvSource({
        "Klinikum Nord GmbH, Klinikum Nord",
        "Klinikum Nord GmbH, klinikum nord gmbh",
        "Klinikum Nord GmbH, KLINIKUM-NORD",
        "Klinikum Nord GmbH, KlinikumNord",
        "Klinikum Nord GmbH, Klinikums Nord",
        "Klinikum Nord GmbH, des Klinikums",
        "Müller & Söhne GmbH & Co. KG, Müller & Söhne",
        "Müller & Söhne GmbH & Co. KG, Mueller und Soehne",
        "Müller & Söhne GmbH & Co. KG, Muller",
        "Straßenbau Süd AG, Strassenbau Sued",
        "Mueller Bau AG, Müller",
        "Media Group AG, Media Group",
        "The Energy Company Ltd, The Energy Company",
        "E.ON SE, E.ON",
        "E.ON SE, EON",
        "HP Inc., HP",
        "BP p.l.c., BP",
        "3M Deutschland GmbH, 3M",
        "AB Volvo, Volvo",
        "Société Générale S.A., Societe Generale",
        "Østfold Sykehus HF, Ostfold",
    })
    void blackensTheNameHoweverItIsWritten(String name, String written) {
        String masked = Mask.over("It is " + written + " who wants a patient file.", named(name));
        assertThat(masked).contains(BLACK).endsWith(" wants a patient file.");
        for (String word : LooseName.words(written)) {
            if (word.length() > 1 && !word.matches("(?i)des|und|gmbh|the|company")) {
                assertThat(masked).doesNotContainIgnoringCase(word);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "HP Inc., The HPC cluster is old.",
        "BP p.l.c., Blood pressure (mmHg) is written by hand.",
        "Klinikum Nord GmbH, The Norwegians and the clinic.",
        "IT Services GmbH, IT is slow.",
        "Media Group AG, Social media in a working group of the group.",
        "The Energy Company Ltd, The company buys energy elsewhere.",
        "E.ON SE, The light is on.",
    })
    void leavesOtherWords(String name, String text) {
        assertThat(Mask.over(text, named(name))).isEqualTo(text);
    }

    @Test
    void blackensDomainRegistrationAndCity() {
        Customer customer = new Customer(
                "Haus GmbH",
                "www.klinik-nord.example",
                new Territory("DE"),
                new Industry("healthcare"),
                "HRB 4711",
                "Kiel");
        String masked = Mask.over(
                "klinik-nord, Klinik Nord, hrb4711, HRB-4711 and 4711 in Kiel; see klinik-nord.example.", customer);
        assertThat(masked)
                .doesNotContainIgnoringCase("nord")
                .doesNotContain("4711")
                .doesNotContain("Kiel");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.b@mail.example",
                "https://shop.example/x?y",
                "www.shop.example",
                "shop.example",
                "+49 (431) 123-4567",
                "0431/1234567",
            })
    void blackensAddresses(String address) {
        assertThat(Mask.over("Ask " + address + " for it", named("Haus GmbH"))).isEqualTo("Ask " + BLACK + " for it");
    }
}
