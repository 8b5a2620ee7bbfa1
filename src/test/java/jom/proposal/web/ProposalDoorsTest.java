package jom.proposal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import jom.JomTest;
import jom.kernel.Money;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.SignedInPerson;
import jom.proposal.CharterReading;
import jom.proposal.ContentHash;
import jom.proposal.JointProposals;
import jom.proposal.ProposalReading;
import jom.proposal.TeamFixture;
import jom.proposal.TeamFixture.Alliance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ProposalDoorsTest {

    private static final String SECTION = """
            {"title": "Licences", "text": "All of them.",
             "priceLines": [{"description": "Licence", "price": {"amount": "12.50", "currency": "EUR"}}]}
            """;

    private final MockMvc http;
    private final TeamFixture fixture;
    private final NetworkFixture network;
    private final CharterReading charters;
    private final JointProposals proposals;
    private final ProposalReading reading;

    ProposalDoorsTest(
            MockMvc http,
            TeamFixture fixture,
            NetworkFixture network,
            CharterReading charters,
            JointProposals proposals,
            ProposalReading reading) {
        this.http = http;
        this.fixture = fixture;
        this.network = network;
        this.charters = charters;
        this.proposals = proposals;
        this.reading = reading;
    }

    @Test
    void aParticipantReadsAndSignsTheCharter() throws Exception {
        Alliance team = fixture.formed(1);
        ContentHash hash = fixture.proposed(team);
        PersonProfile partner = network.partnerUser(team.partner());
        http.perform(as(partner, get(charter(team))))
                .andExpect(status().isOk())
                .andExpect(header().exists(HttpHeaders.ETAG))
                .andExpect(jsonPath("$.state").value("proposed"))
                .andExpect(jsonPath("$.hash").value(hash.hex()));
        http.perform(as(partner, sign(team, team.partner(), hash.hex())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.signatures", hasSize(1)))
                .andExpect(jsonPath("$.signatures[0].organisationId")
                        .value(team.partner().toString()));
    }

    @Test
    void aSignatureOverAnotherHashIsAConflict() throws Exception {
        Alliance team = fixture.formed(1);
        fixture.proposed(team);
        http.perform(as(network.partnerUser(team.partner()), sign(team, team.partner(), "0".repeat(64))))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:jom:problem:proposal.otherVersionProposed"));
        assertThat(charters.current(team.id()).signatures()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"organisationId\": \"x\", \"hash\": \"y\"}",
                "{\"organisationId\": null, \"hash\": null}",
                "{\"hash\": \"0\", \"admin\": true}",
                "not json"
            })
    void malformedSignaturesAreRefused(String body) throws Exception {
        Alliance team = fixture.formed(1);
        fixture.proposed(team);
        http.perform(as(
                        network.partnerUser(team.partner()),
                        post(charter(team) + "/signatures")
                                .contentType(APPLICATION_JSON)
                                .content(body)))
                .andExpect(status().isBadRequest());
        assertThat(charters.current(team.id()).signatures()).isEmpty();
    }

    @Test
    void nobodySignsForAnotherOrganisation() throws Exception {
        Alliance team = fixture.formed(1);
        ContentHash hash = fixture.proposed(team);
        http.perform(as(team.seller(), sign(team, team.partner(), hash.hex()))).andExpect(status().isNotFound());
        assertThat(charters.current(team.id()).signatures()).isEmpty();
    }

    @Test
    void aSectionIsWrittenAgainstTheVersionThatWasRead() throws Exception {
        Alliance team = fixture.chartered(1);
        proposals.open(team.id());
        PersonProfile partner = network.partnerUser(team.partner());
        http.perform(as(partner, write(team, team.partner()))).andExpect(status().isPreconditionRequired());
        http.perform(as(partner, write(team, team.partner()).header(HttpHeaders.IF_MATCH, "\"0\"")))
                .andExpect(status().isOk())
                .andExpect(header().string(HttpHeaders.ETAG, "\"1\""))
                .andExpect(jsonPath("$.priceLines[0].price.amount").value("12.50"));
        http.perform(as(partner, write(team, team.partner()).header(HttpHeaders.IF_MATCH, "\"0\"")))
                .andExpect(status().isPreconditionFailed());
        http.perform(as(partner, get(section(team, team.partner()))))
                .andExpect(status().isOk())
                .andExpect(header().string(HttpHeaders.ETAG, "\"1\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"title\": \" \", \"text\": \"t\", \"priceLines\": []}",
                "{\"title\": \"\\u2003\", \"text\": \"t\", \"priceLines\": []}",
                "{\"title\": \"half \\ud800\", \"text\": \"t\", \"priceLines\": []}",
                "{\"title\": \"t\", \"text\": \"t\", \"priceLines\": [null]}",
                "{\"title\": \"t\", \"text\": \"t\", \"priceLines\": [{\"description\": \"d\"}]}",
                "{\"title\": \"t\", \"text\": \"t\", \"priceLines\": [{\"description\": \"d\","
                        + " \"price\": {\"amount\": \"1.001\", \"currency\": \"EUR\"}}]}",
                "{\"title\": \"t\", \"text\": \"t\", \"priceLines\": [], \"state\": \"released\"}"
            })
    void malformedSectionsAreRefused(String body) throws Exception {
        Alliance team = fixture.chartered(1);
        proposals.open(team.id());
        http.perform(as(
                        network.partnerUser(team.partner()),
                        put(section(team, team.partner()))
                                .header(HttpHeaders.IF_MATCH, "\"0\"")
                                .contentType(APPLICATION_JSON)
                                .content(body)))
                .andExpect(status().isBadRequest());
        assertThat(reading.section(team.id(), team.partner())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'description': 'd', 'price': 1}                                         | priceLines[1].price",
                "{'description': 'd', 'price': {'amount': 'much', 'currency': 'EUR'}}     | priceLines[1].price",
                "{'description': 1, 'price': {'amount': '1.00', 'currency': 'EUR'}}       | priceLines[1].description",
                "{'description': ' ', 'price': {'amount': '1.00', 'currency': 'EUR'}}     | priceLines[1].description",
                "{'price': {'amount': '1.00', 'currency': 'EUR'}}                         | priceLines[1].description",
                "{'description': 'd'}                                                     | priceLines[1].price",
                "{'description': 'd', 'price': {'amount': '1.00', 'currency': 'EUR'}, 'x': 1} | priceLines[1].x",
                "null                                                                     | priceLines[1]",
                "'a text'                                                                 | priceLines[1]",
                "[]                                                                       | priceLines[1]",
            })
    void aRowThatDoesNotFitIsNamedByItsPlace(String row, String field) throws Exception {
        Alliance team = fixture.chartered(1);
        proposals.open(team.id());
        String body = "{'title': 't', 'text': 't', 'priceLines': [{'description': 'd', 'price': {'amount': '1.00',"
                + " 'currency': 'EUR'}}, " + row + "]}";
        http.perform(as(
                        network.partnerUser(team.partner()),
                        put(section(team, team.partner()))
                                .header(HttpHeaders.IF_MATCH, "\"0\"")
                                .contentType(APPLICATION_JSON)
                                .content(body.replace('\'', '"'))))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors", hasSize(1)))
                .andExpect(jsonPath("$.errors[0].field").value(field));
        assertThat(reading.section(team.id(), team.partner())).isEmpty();
    }

    @Test
    void nobodyWritesOrReadsTheSectionOfAnother() throws Exception {
        Alliance team = fixture.chartered(1);
        proposals.open(team.id());
        http.perform(as(team.seller(), write(team, team.partner()).header(HttpHeaders.IF_MATCH, "\"0\"")))
                .andExpect(status().isNotFound());
        http.perform(as(team.seller(), get(section(team, team.partner())))).andExpect(status().isNotFound());
        assertThat(reading.section(team.id(), team.partner())).isEmpty();
    }

    @Test
    void pricesOfOthersAreForThePrimeAndTheManager() throws Exception {
        Alliance team = fixture.chartered(1);
        fixture.contributed(team, Money.of("4711.47", "EUR"));
        http.perform(as(network.partnerUser(team.partner()), get(proposal(team))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.sections[*].priceLines", hasSize(1)))
                .andExpect(jsonPath("$.total[0].amount").value("9422.94"));
        http.perform(as(team.seller(), get(proposal(team))))
                .andExpect(jsonPath("$.sections[*].priceLines", hasSize(2)));
        http.perform(as(team.manager(), get(proposal(team))))
                .andExpect(jsonPath("$.sections[*].priceLines", hasSize(2)));
    }

    @Test
    void strangersLearnNothing() throws Exception {
        Alliance team = fixture.formed(1);
        ContentHash hash = fixture.proposed(team);
        fixture.signed(team, hash);
        fixture.contributed(team, Money.of("1.00", "EUR"));
        PersonProfile stranger = network.partnerUser(network.organisation("reseller"));
        OrganisationId own = stranger.organisations().iterator().next();
        for (MockHttpServletRequestBuilder request : List.of(
                get(charter(team)),
                sign(team, own, hash.hex()),
                sign(team, team.partner(), hash.hex()),
                get(proposal(team)),
                get(section(team, own)),
                get(section(team, team.partner())),
                write(team, own).header(HttpHeaders.IF_MATCH, "\"0\""),
                write(team, team.partner()).header(HttpHeaders.IF_MATCH, "\"1\""))) {
            http.perform(as(stranger, request)).andExpect(status().isNotFound());
        }
        http.perform(get(charter(team))).andExpect(status().isUnauthorized());
    }

    private static String charter(Alliance team) {
        return "/api/v1/opportunities/" + team.id() + "/charter";
    }

    private static String proposal(Alliance team) {
        return "/api/v1/opportunities/" + team.id() + "/proposal";
    }

    private static String section(Alliance team, OrganisationId organisation) {
        return proposal(team) + "/sections/" + organisation;
    }

    private static MockHttpServletRequestBuilder sign(Alliance team, OrganisationId organisation, String hash) {
        return post(charter(team) + "/signatures")
                .contentType(APPLICATION_JSON)
                .content("{\"organisationId\": \"" + organisation + "\", \"hash\": \"" + hash + "\"}");
    }

    private static MockHttpServletRequestBuilder write(Alliance team, OrganisationId organisation) {
        return put(section(team, organisation)).contentType(APPLICATION_JSON).content(SECTION);
    }

    private static MockHttpServletRequestBuilder as(PersonProfile person, MockHttpServletRequestBuilder request) {
        return request.with(user(new SignedInPerson(person.reader(), person.version())));
    }
}
