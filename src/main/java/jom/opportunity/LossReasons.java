package jom.opportunity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jom.kernel.Texts;
import jom.platform.UseCase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks each participant why an opportunity was not won. */
@Service
public class LossReasons {

    /** The kind under which they are kept among the facts. */
    public static final String KIND = "explainLoss";

    public static final int COMPETITOR_LENGTH_MAX = 200;

    private static final String REASON = "lossReason";
    private static final String COMPETITOR = "competitor";
    private static final String NOTE = "note";

    private final StoredOpportunities opportunities;
    private final PartnerFacts facts;

    LossReasons(StoredOpportunities opportunities, PartnerFacts facts) {
        this.opportunities = opportunities;
        this.facts = facts;
    }

    /**
     * Keeps what one participant says.
     *
     * @throws StageNotReachable if it was not lost
     */
    @UseCase
    public void record(OpportunityId id, LossReason told) {
        Stage stage = opportunities.require(id).stage();
        if (stage != Stage.LOST && stage != Stage.CUSTOMER_WITHDREW) {
            throw new StageNotReachable(id, stage, Stage.LOST);
        }
        Map<String, Object> content = new LinkedHashMap<>();
        content.put(REASON, told.reason().key());
        content.put(COMPETITOR, Texts.optional(COMPETITOR, told.competitor(), COMPETITOR_LENGTH_MAX));
        content.put(NOTE, Texts.optional(NOTE, told.note(), Opportunity.REASON_LENGTH_MAX));
        content.values().removeIf(value -> value == null);
        facts.record(id, told.organisation(), KIND, content);
    }

    /** What all participants said, newest first. */
    @Transactional(readOnly = true)
    public List<LossReason> of(OpportunityId id) {
        return facts.all(id, KIND).stream()
                .map(fact -> new LossReason(
                        fact.organisation(),
                        LossCause.of(String.valueOf(fact.content().get(REASON))),
                        (String) fact.content().get(COMPETITOR),
                        (String) fact.content().get(NOTE)))
                .toList();
    }
}
