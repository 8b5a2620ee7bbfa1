package jom.opportunity;

import jom.kernel.Texts;
import jom.platform.UseCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Ends the search for a team that cannot be found; the opportunity ends with it. */
@Service
public class TeamSearch {

    private static final Logger LOG = LoggerFactory.getLogger(TeamSearch.class);

    private final StoredOpportunities opportunities;
    private final Ending ending;

    TeamSearch(StoredOpportunities opportunities, Ending ending) {
        this.opportunities = opportunities;
        this.ending = ending;
    }

    /**
     * Gives the search up and publishes {@link TeamSearchAbandoned}.
     *
     * @param reason at most 1,000 characters
     * @throws StageNotReachable if no team is sought
     */
    @UseCase
    public void abandon(OpportunityId id, String reason) {
        String words = Texts.required("reason", reason, Opportunity.REASON_LENGTH_MAX);
        ending.end(opportunities.require(id), Stage.ABANDONED, words);
        LOG.info("team search abandoned opportunity={}", id);
        ending.tell(new TeamSearchAbandoned(id));
    }
}
