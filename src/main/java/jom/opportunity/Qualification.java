package jom.opportunity;

import jom.platform.UseCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Finds out whether an opportunity is worth pursuing: the third gate. */
@Service
public class Qualification {

    private static final Logger LOG = LoggerFactory.getLogger(Qualification.class);

    private final StoredOpportunities opportunities;
    private final Claims claims;
    private final Chronicle chronicle;

    Qualification(StoredOpportunities opportunities, Claims claims, Chronicle chronicle) {
        this.opportunities = opportunities;
        this.claims = claims;
        this.chronicle = chronicle;
    }

    /**
     * It is worth pursuing; publishes {@link OpportunityQualified}.
     *
     * @throws StageNotReachable if it is not registered, or qualified already
     */
    @UseCase
    public void qualify(OpportunityId id, QualificationAnswers answers) {
        decide(id, answers, true);
        chronicle.tell(new OpportunityQualified(id));
    }

    /** It is not; publishes {@link OpportunityDisqualified} and gives the claim free. */
    @UseCase
    public void reject(OpportunityId id, QualificationAnswers answers) {
        decide(id, answers, false);
        claims.release(id);
        chronicle.tell(new OpportunityDisqualified(id));
    }

    private void decide(OpportunityId id, QualificationAnswers answers, boolean worthwhile) {
        Opportunity opportunity = opportunities.require(id);
        Stage before = opportunity.stage();
        opportunity.qualify(answers, worthwhile);
        chronicle.keep(Chronicle.about(id, opportunity.stage().key())
                .changed("stage", before.key(), opportunity.stage().key())
                .with("need", answers.need().key())
                .with("budget", answers.budget().key())
                .with("authority", answers.authority().key())
                .with("timing", answers.timing().key()));
        LOG.info("qualification decided opportunity={} worthwhile={}", id, worthwhile);
    }
}
