package jom.opportunity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.util.List;
import jom.JomTest;
import jom.network.Caller;
import jom.network.Industry;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.Territory;
import jom.opportunity.AnOpportunity;
import jom.opportunity.Customer;
import jom.opportunity.OpportunityFixture;
import jom.opportunity.OpportunityFixture.Deal;
import jom.opportunity.OpportunityId;
import jom.opportunity.ParticipantRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

/** Who finds what of an opportunity, and at which addresses there is nothing. */
@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ReadingDoorTest {

    private static final String URL = "/api/v1/opportunities";
    private static final List<String> DOORS =
            List.of("", "/participants", "/invitations", "/timeline", "/team-proposal");

    private final MockMvc http;
    private final NetworkFixture network;
    private final OpportunityFixture fixture;
    private Deal deal;
    private OpportunityId id;

    @SuppressWarnings("NullAway.Init") // set before each test
    ReadingDoorTest(MockMvc http, NetworkFixture network, OpportunityFixture fixture) {
        this.http = http;
        this.network = network;
        this.fixture = fixture;
    }

    @BeforeEach
    void givenAnOpportunity() {
        deal = fixture.deal();
        id = fixture.qualified(AnOpportunity.of(deal.originator()).order());
    }

    private Caller as(PersonProfile person) {
        return new Caller(http, person);
    }

    @Test
    void strangersAndOtherManagersFindNothing() throws Exception {
        PersonProfile stranger = network.partnerUser(network.organisation("reseller"));
        for (PersonProfile outside : List.of(stranger, fixture.deal().manager())) {
            for (String door : DOORS) {
                as(outside)
                        .read(URL + "/" + id + door)
                        .andExpect(status().isNotFound())
                        .andExpect(jsonPath("$.type").value("urn:jom:problem:opportunity.unknown"));
            }
            as(outside).read(URL).andExpect(jsonPath("$.items", hasSize(0)));
        }
    }

    @Test
    void aStrangersAnswerIsThatOfAnAddressWithoutAnything() throws Exception {
        PersonProfile stranger = network.partnerUser(network.organisation("reseller"));
        String nobodys = "00000000-0000-7000-8000-000000000000";
        for (String door : DOORS) {
            String nothing = body(stranger, nobodys + door).replace(nobodys, "");
            assertThat(body(stranger, id + door).replace(id.toString(), "")).isEqualTo(nothing);
        }
    }

    private String body(PersonProfile person, String address) throws Exception {
        return as(person).read(URL + "/" + address).andReturn().getResponse().getContentAsString();
    }

    @Test
    void whoIsAskedFindsThePreviewAndItsOwnInvitationAlone() throws Exception {
        OrganisationId invitee = network.organisation("software-vendor");
        fixture.invited(id, invitee, ParticipantRole.SOLUTION);
        fixture.invited(id, network.organisation("hosting-provider"), ParticipantRole.HOSTING);
        Caller invited = as(network.partnerUser(invitee));
        invited.read(URL + "/" + id)
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("ETag"))
                .andExpect(jsonPath("$.*", hasSize(7)))
                .andExpect(jsonPath("$.roles[0]").value("solution"))
                .andExpect(content().string(not(containsString(deal.originator().toString()))));
        invited.read(URL + "/" + id + "/invitations")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$", hasSize(1)))
                .andExpect(jsonPath("$[0].organisation").value(invitee.toString()));
        for (String door : List.of("/participants", "/timeline", "/team-proposal")) {
            invited.read(URL + "/" + id + door).andExpect(status().isNotFound());
        }
        invited.read(URL).andExpect(jsonPath("$.items", hasSize(0)));
    }

    @Test
    void whoIsAskedIsNotToldTheCustomersNameInOtherWords() throws Exception {
        Customer customer = new Customer(
                "Media Group GmbH & Co. KG", null, new Territory("DE"), new Industry("healthcare"), null, null);
        id = fixture.qualified(AnOpportunity.of(deal.originator())
                .at(customer)
                .titled("Media Group")
                .because("MediaGroup and the Media Group's seven systems")
                .order());
        OrganisationId invitee = network.organisation("software-vendor");
        fixture.invited(id, invitee, ParticipantRole.SOLUTION);
        as(network.partnerUser(invitee))
                .read(URL + "/" + id)
                .andExpect(jsonPath("$.problem").value("█████ and the █████'s seven systems"));
    }

    @Test
    void participantsFindAllButTheGroundsOfDecisions() throws Exception {
        OrganisationId partner = network.organisation("software-vendor");
        fixture.joined(id, partner, ParticipantRole.SOLUTION);
        Caller participant = as(network.partnerUser(partner));
        participant
                .read(URL + "/" + id)
                .andExpect(status().isOk())
                .andExpect(header().exists("ETag"))
                .andExpect(jsonPath("$.participants", hasSize(2)))
                .andExpect(content().string(not(containsString("seen the budget"))));
        as(deal.seller())
                .read(URL + "/" + id)
                .andExpect(jsonPath("$.qualification.note").value("seen the budget"));
        participant.read(URL + "/" + id + "/team-proposal").andExpect(status().isNotFound());
    }

    @Test
    void listsPageByPageNewestFirst() throws Exception {
        OpportunityId newer =
                fixture.qualified(AnOpportunity.of(deal.originator()).order());
        String page = as(deal.seller())
                .read(URL + "?limit=1")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].id").value(newer.toString()))
                .andExpect(header().string("Link", containsString("rel=\"next\"")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        as(deal.seller())
                .read(URL + "?limit=1&cursor=" + JsonPath.read(page, "$.next"))
                .andExpect(jsonPath("$.items[0].id").value(id.toString()))
                .andExpect(header().doesNotExist("Link"));
        String started = as(deal.seller())
                .read(URL + "/" + id + "/timeline?limit=1")
                .andExpect(jsonPath("$.items[0].action").value("opportunity.takenIn"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        as(deal.seller())
                .read(URL + "/" + id + "/timeline?limit=200&cursor=" + JsonPath.read(started, "$.next"))
                .andExpect(jsonPath("$.items[0].action").value("opportunity.registrationDecided"));
    }

    @ParameterizedTest
    @CsvSource({"limit=0", "limit=201", "limit=-1", "limit=many", "limit=99999999999", "cursor=***", "cursor=YWJj"})
    void refuseMalformedQueries(String query) throws Exception {
        for (String list : List.of(URL, URL + "/" + id + "/timeline")) {
            as(deal.seller())
                    .read(list + "?" + query)
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.type").value("urn:jom:problem:platform.invalid"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00000000-0000-7000-8000-000000000000",
                "nonsense",
                "1-1-1-1-1",
                "%00",
                "..%2fpeople",
                "%F0%9F%9A%80"
            })
    void findNothingAtOtherAddresses(String other) throws Exception {
        for (String door : DOORS) {
            http.perform(as(deal.seller()).signed(get(URI.create(URL + "/" + other + door))))
                    .andExpect(result ->
                            assertThat(result.getResponse().getStatus()).isIn(400, 404));
        }
    }

    @Test
    void openToNobodyWhoHasNotSignedIn() throws Exception {
        for (String door : DOORS) {
            http.perform(get(URL + "/" + id + door))
                    .andExpect(status().isUnauthorized())
                    .andExpect(jsonPath("$.type").value("urn:jom:problem:platform.notSignedIn"));
        }
        http.perform(get(URL)).andExpect(status().isUnauthorized());
    }
}
