package jom.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import jom.JomTest;
import jom.Together;
import jom.network.Caller;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.platform.AuditTrail;
import jom.proposal.JointProposals;
import jom.proposal.TeamFixture;
import jom.proposal.TeamFixture.Alliance;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

/** Fifty who read the same version of a record and change it at once: one does, and every other one is told. */
@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OvertakenChangesTest {

    private static final int WRITERS = 50;

    private final MockMvc http;
    private final NetworkFixture network;
    private final TeamFixture teams;
    private final JointProposals proposals;
    private final AuditTrail trail;

    OvertakenChangesTest(
            MockMvc http, NetworkFixture network, TeamFixture teams, JointProposals proposals, AuditTrail trail) {
        this.http = http;
        this.network = network;
        this.teams = teams;
        this.proposals = proposals;
        this.trail = trail;
    }

    @Test
    void organisationsAreChangedOnce() throws Exception {
        OrganisationId id = network.organisation("reseller");
        assertOneChange(
                new Caller(http, network.person(Role.ADMINISTRATOR)), id.value(), "/api/v1/organisations/" + id, """
                {"name": "Writer %d", "legalName": "Contoso AG", "home": "CH", "timeZone": "Europe/Zurich",
                 "partnerTypes": ["reseller"]}""");
    }

    @Test
    void peopleAreChangedOnce() throws Exception {
        PersonProfile person = network.person(Role.FINANCE);
        assertOneChange(
                new Caller(http, network.person(Role.ADMINISTRATOR)),
                person.id().value(),
                "/api/v1/people/" + person.id(),
                """
                {"displayName": "Writer %d", "email": "writer@example.com", "language": "en", "roles": ["FINANCE"],
                 "organisations": []}""");
    }

    @Test
    void sectionsAreChangedOnce() throws Exception {
        Alliance team = teams.chartered(1);
        proposals.open(team.id());
        assertOneChange(
                new Caller(http, network.partnerUser(team.partner())),
                team.id().value(),
                "/api/v1/opportunities/" + team.id() + "/proposal/sections/" + team.partner(),
                "{\"title\": \"Writer %d\", \"text\": \"Ours\", \"priceLines\": []}");
    }

    private void assertOneChange(Caller writer, UUID stream, String url, String body) throws Exception {
        int before = trail.entries(stream).size();
        List<Callable<Integer>> writers = new ArrayList<>();
        for (int number = 0; number < WRITERS; number++) {
            String text = body.formatted(number);
            writers.add(() -> writer.send(put(url).header("If-Match", "\"0\""), text)
                    .andReturn()
                    .getResponse()
                    .getStatus());
        }
        List<Integer> answers = Together.call(WRITERS, writers);
        assertThat(answers)
                .containsOnlyOnce(200)
                .allSatisfy(answer -> assertThat(answer).isIn(200, 409, 412));
        assertThat(trail.entries(stream)).hasSize(before + 1);
    }
}
