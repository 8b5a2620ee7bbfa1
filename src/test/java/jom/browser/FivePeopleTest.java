package jom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import jom.JomTest;
import jom.network.NetworkFixture;
import jom.opportunity.OpportunityId;
import jom.workflow.course.Cast;
import jom.workflow.course.Casts;
import jom.workflow.course.Course;
import jom.workflow.course.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A whole opportunity, from the start form to the settled split, played in Tasklist by five people of five companies, one
 * of each partner type, and by their portfolio manager. On the way they look at the pages. Pictures of every form they
 * fill lie under target/screenshots.
 */
@JomTest
class FivePeopleTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    private int port;

    private final Casts casts;
    private final Stage stage;

    @Autowired
    FivePeopleTest(Casts casts, Stage stage) {
        this.casts = casts;
        this.stage = stage;
    }

    @Test
    void winTogetherInTasklistAndOnThePages() {
        Cast cast = casts.of(Players.PARTNER_TYPES);
        try (Players players = players(cast)) {
            Play play = new Play(players);
            play.takeIn(cast.country().name(Locale.ENGLISH), NetworkFixture.unique("Rheinbogen"));
            OpportunityId id = players.licensing().onlyOpportunity();
            Course course = stage.course(cast, id);
            play.register();
            play.formTeam();
            play.agree();
            players.everybody().forEach(player -> player.sees("Charter signed", id));
            play.prepare();
            play.propose();
            play.decide();
            course.runJobs();
            players.manager().sees("Won", id);
            play.deliver();
            course.runJobs();
            play.settle();
            players.everybody().forEach(player -> player.sees("Settled", id));
            assertThat(course.ends()).contains("endEvent_revenueSettled");
            assertThat(course.openContracts()).isEmpty();
        }
    }

    private Players players(Cast cast) {
        List<String> companies = cast.organisations().stream()
                .map(organisation -> cast.person(organisation).signInName())
                .toList();
        return Players.of(BROWSER, "http://localhost:" + port, cast.manager().signInName(), companies);
    }
}
