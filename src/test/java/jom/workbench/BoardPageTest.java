package jom.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import jom.JomTest;
import jom.network.NetworkFixture;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.opportunity.ParticipantRole;
import jom.workflow.course.Cast;
import jom.workflow.course.Casts;
import jom.workflow.course.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@JomTest
class BoardPageTest {

    private final Visitors visitors;
    private final ObjectMapper json;
    private final NetworkFixture network;
    private final Stage stage;
    private final Cast cast;

    @Autowired
    BoardPageTest(MockMvc http, ObjectMapper json, NetworkFixture network, Stage stage, Casts casts) {
        this.visitors = new Visitors(http);
        this.json = json;
        this.network = network;
        this.stage = stage;
        this.cast = casts.of("reseller", "software-vendor");
    }

    private String page() {
        return "/portfolios/" + cast.portfolio() + "/steps";
    }

    @Test
    void isThereForTheManagersOfThePortfolioOnly() throws Exception {
        PersonProfile member = cast.person(cast.originator());
        PersonProfile stranger = network.partnerUser(network.organisation("reseller"));
        PersonProfile otherManager = network.person(Role.PPM);
        for (PersonProfile outsider : List.of(member, stranger, otherManager)) {
            visitors.open(outsider, page()).andExpect(status().is4xxClientError());
            visitors.open(outsider, page() + "/diagram").andExpect(status().is4xxClientError());
            assertThat(visitors.read(outsider, "/")).doesNotContain(page());
        }
        visitors.open(cast.manager(), page()).andExpect(status().isOk());
        assertThat(visitors.read(cast.manager(), "/")).contains(page());
    }

    @Test
    void saysSoWhereNothingIsUnderWay() throws Exception {
        assertThat(visitors.read(cast.manager(), page())).contains("Nothing is under way in this portfolio.");
    }

    @Test
    void listsWhatIsUnderWayAndBeginsAnewForWhatIsNoPlaceInTheList() throws Exception {
        stage.takenIn(cast, ParticipantRole.SOLUTION).until("confirmTeam");
        for (String page : List.of(page(), page() + "?cursor=bm9uZQ")) {
            assertThat(visitors.read(cast.manager(), page))
                    .contains("One patient file", "Portfolio management: Confirm team")
                    .doesNotContain("Nothing is under way");
        }
    }

    @Test
    void drawsHowBusyEachStepIs() throws Exception {
        stage.takenIn(cast, ParticipantRole.SOLUTION).until("confirmTeam");
        JsonNode drawing = json.readTree(visitors.read(cast.manager(), page() + "/diagram"));
        assertThat(drawing.path("model").asText()).contains("callActivity_formTeam");
        assertThat(drawing.path("loads")).hasSize(7);
        JsonNode team = drawing.at("/loads/1");
        assertThat(team.path("element").asText()).isEqualTo("callActivity_formTeam");
        assertThat(team.path("mark").asText()).isEqualTo("1");
        assertThat(team.path("level").asInt()).isEqualTo(3);
        assertThat(drawing.at("/loads/0/duration").asText()).isEqualTo("under 2 minutes");
        assertThat(drawing.at("/loads/2/level").asInt()).isZero();
    }
}
