package jom.disclosure;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;
import jom.matching.weights.WeightsBook;
import jom.network.PersonProfile;
import jom.opportunity.OpportunityFixture;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What managers do to the matching weights. They count for everybody, so whoever does it takes them back. */
@Component
class MatchingDeeds implements Deeds {

    private static final String POINTS =
            "{'capabilities': 400, 'solutionAreas': 200, 'industry': 200, 'references': 200,"
                    + " 'jointWork': 0, 'pair': 101}";

    private final OpportunityFixture fixture;
    private final WeightsBook book;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;

    MatchingDeeds(OpportunityFixture fixture, WeightsBook book, JdbcTemplate jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.fixture = fixture;
        this.book = book;
    }

    void takeBack() {
        transactions.executeWithoutResult(any -> jdbc.update("delete from matching_weights"));
    }

    @Override
    public Map<String, Deed> byDoor() {
        String door = API + "/matching-weights";
        PersonProfile manager = fixture.deal().manager();
        return Map.of(
                "POST " + door + "/trials",
                Deed.of(manager, () -> post(door + "/trials")).sending(POINTS),
                "POST " + door + "/versions",
                Deed.of(
                                manager,
                                () -> post(door + "/versions")
                                        .header(IF_MATCH, "\"" + book.newest().number() + "\""),
                                "matching.weightsPublished")
                        .sending("{'points': " + POINTS + ", 'reason': 'pairs a little more'}")
                        .changing()
                        .about(WeightsBook.STREAM));
    }
}
