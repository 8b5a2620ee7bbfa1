package jom.opportunity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jom.kernel.Texts;
import jom.network.OrganisationId;
import jom.platform.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks each participant why an opportunity was not won. */
@Service
public class LossReasons {

    /** The kind under which they are kept among the facts. */
    public static final String KIND = "explainLoss";

    private final StoredOpportunities opportunities;
    private final PartnerFacts facts;

    LossReasons(StoredOpportunities opportunities, PartnerFacts facts) {
        this.opportunities = opportunities;
        this.facts = facts;
    }

    /**
     * Keeps what one participant says.
     *
     * @param note at most 1,000 characters
     * @throws StageNotReachable if it was not lost
     */
    @UseCase
    public void record(OpportunityId id, OrganisationId teller, LossCause reason, @Nullable String note) {
        Stage stage = opportunities.require(id).stage();
        if (stage != Stage.LOST && stage != Stage.CUSTOMER_WITHDREW) {
            throw new StageNotReachable(id, stage, Stage.LOST);
        }
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("lossReason", reason.key());
        String words = Texts.optional("note", note, Opportunity.REASON_LENGTH_MAX);
        if (words != null) {
            content.put("note", words);
        }
        facts.record(id, teller, KIND, content);
    }

    /** What all participants said, newest first. */
    @Transactional(readOnly = true)
    public List<LossReason> of(OpportunityId id) {
        return facts.all(id, KIND).stream()
                .map(fact -> new LossReason(
                        fact.organisation(),
                        LossCause.of(String.valueOf(fact.content().get("lossReason"))),
                        (String) fact.content().get("note")))
                .toList();
    }
}
