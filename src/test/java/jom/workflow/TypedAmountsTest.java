package jom.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jom.JomTest;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityId;
import jom.portfolio.FoundPortfolio;
import jom.portfolio.Portfolios;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Amounts that people type into a form of Tasklist are what they mean, or are refused with what to type instead; in no
 * language is one taken for a hundred or a thousand times more or less.
 */
@JomTest
class TypedAmountsTest {

    private final NetworkFixture network;
    private final Portfolios portfolios;
    private final Opportunities opportunities;
    private final ObjectMapper json;
    private final int port;

    @Autowired
    TypedAmountsTest(
            NetworkFixture network,
            Portfolios portfolios,
            Opportunities opportunities,
            ObjectMapper json,
            @LocalServerPort int port) {
        this.network = network;
        this.portfolios = portfolios;
        this.opportunities = opportunities;
        this.json = json;
        this.port = port;
    }

    private HttpResponse<String> taken(String language, String amount, String currency) {
        OrganisationId originator = network.organisation("reseller");
        PersonProfile seller = network.person(Locale.forLanguageTag(language), Set.of(originator), Role.PARTNER_USER);
        portfolios.found(new FoundPortfolio(
                NetworkFixture.unique("Portfolio"),
                Set.of(network.person(Role.PPM).id()),
                List.of(originator)));
        Tasklist tasklist = Tasklist.signedIn(port, seller.signInName());
        return StartForm.submit(tasklist, StartForm.answers(amount, currency));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | 250000,00 | EUR | 250000.00 EUR",
                "de | 250000.00 | EUR | 250000.00 EUR",
                "de | 250.000,00 | EUR | 250000.00 EUR",
                "de | 250 000,5 | EUR | 250000.50 EUR",
                "de | 12,50 | EUR | 12.50 EUR",
                "en | 250000,00 | EUR | 250000.00 EUR",
                "en | 250,000.00 | EUR | 250000.00 EUR",
                "en | 1,250,000 | EUR | 1250000.00 EUR",
                "en | 1'250'000.00 | CHF | 1250000.00 CHF",
                "de | 1.250.000 | JPY | 1250000 JPY",
                "en | 1250000.00 | JPY | 1250000 JPY",
                "de | 1.250,125 | BHD | 1250.125 BHD",
                "en | 250.1250 | BHD | 250.125 BHD",
                "de | 0,125 | BHD | 0.125 BHD",
            })
    void areUnderstoodIfTheyCanOnlyMeanOneThing(String language, String typed, String currency, String value) {
        HttpResponse<String> started = taken(language, typed, currency);
        assertThat(started.statusCode()).as(started.body()).isEqualTo(200);
        OpportunityId id = OpportunityId.parse(businessKey(started));
        assertThat(opportunities.facts(id).value()).hasToString(value);
    }

    private String businessKey(HttpResponse<String> started) {
        return tree(started).path("businessKey").asText();
    }

    private JsonNode tree(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (IOException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | 250.000 | EUR | 400 | Erwarteter Wert: lässt sich auf zwei Arten lesen: schreiben Sie 250000 oder 250,00",
                "de | 250,000 | BHD | 400 | Erwarteter Wert: lässt sich auf zwei Arten lesen: schreiben Sie 250000 oder 250,00",
                "en | 250.000 | JPY | 400 | Expected value: can be read in two ways: type 250000, or 250.00",
                "en | 250,125 | BHD | 400 | Expected value: can be read in two ways: type 250125, or 250.1250",
                "en | 250.00 EUR | EUR | 400 | Expected value: must be an amount in digits with a point before its decimals, such as 12500.00",
                "de | 1.25.000 | EUR | 400 | Erwarteter Wert: muss ein Betrag aus Ziffern sein, mit einem Punkt vor den Nachkommastellen, etwa 12500.00",
                "de | 1.250,505 | EUR | 422 | 1250.505 EUR ist kein Betrag in dieser Währung. Vielleicht sind es zu viele Nachkommastellen.",
                "en | 1250,50 | JPY | 422 | 1250.50 JPY is no amount of money in this currency. It may have too many decimals.",
            })
    void areRefusedElseInWordsThatSayWhatToType(
            String language, String typed, String currency, int status, String words) {
        HttpResponse<String> refused = taken(language, typed, currency);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(status);
        assertThat(tree(refused).path("message").asText()).isEqualTo(words);
    }
}
