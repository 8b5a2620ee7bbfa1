package jom.network.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jom.network.LegalEntity;
import jom.network.OrganisationId;
import jom.network.connections.OrganisationPair;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DuplicateFinderTest {

    private static Suspect suspect(String words, String country, @Nullable String number, @Nullable String domain) {
        return Suspect.of(OrganisationId.next(), words, new LegalEntity(words, number, domain), country);
    }

    private static Set<Likeness> between(Suspect one, Suspect other) {
        return DuplicateFinder.among(List.of(one, other))
                .getOrDefault(OrganisationPair.of(one.id(), other.id()), Set.of());
    }

    @Test
    void suspectsWhoSharesANumberADomainOrTheWordsOfTheName() {
        assertThat(between(suspect("acme", "DE", "HRB 12-34", null), suspect("contoso", "DE", "hrb1234", null)))
                .containsExactly(Likeness.REGISTRATION_NUMBER);
        assertThat(between(
                        suspect("acme", "DE", null, "www.Acme.example"),
                        suspect("contoso", "FR", null, "acme.example")))
                .containsExactly(Likeness.WEB_DOMAIN);
        assertThat(between(suspect("acme berlin", "DE", null, null), suspect("berlin acme", "DE", null, null)))
                .containsExactly(Likeness.NAME);
        assertThat(between(
                        suspect("institute for applied physics", "DE", null, null),
                        suspect("institute for applied", "DE", null, null)))
                .containsExactly(Likeness.SIMILAR_NAME);
    }

    @Test
    void suspectsWhoseNameIsMisspelt() {
        assertThat(between(
                        suspect("Fraunhofer Institute Physics", "DE", null, null),
                        suspect("Fraunhoffer Institute Physics", "DE", null, null)))
                .containsExactly(Likeness.SIMILAR_NAME);
        assertThat(between(
                        suspect("Institute 123456", "DE", null, null), suspect("Institute 123457", "DE", null, null)))
                .as("the next number is another one")
                .isEmpty();
        assertThat(between(suspect("Contoso Soft", "DE", null, null), suspect("Contososoft GmbH", "DE", null, null)))
                .containsExactly(Likeness.NAME);
        assertThat(between(suspect("One", "DE", "-", null), suspect("Two", "DE", "/", null)))
                .as("what has neither letter nor digit is no number")
                .isEmpty();
    }

    @Test
    void suspectsNobodyForWhatManyShareOrForHalfAName() {
        assertThat(between(suspect("acme", "DE", "1", null), suspect("acme", "FR", "1", null)))
                .isEmpty();
        assertThat(between(suspect("acme north", "DE", null, null), suspect("acme south", "DE", null, null)))
                .isEmpty();
        List<Suspect> customersOfOneProvider = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            customersOfOneProvider.add(suspect("partner" + i, "DE", null, "mail.example"));
        }
        assertThat(DuplicateFinder.among(customersOfOneProvider)).isEmpty();
        assertThat(DuplicateFinder.among(customersOfOneProvider.subList(0, 20))).hasSize(190);
    }
}
