package jom.portfolio;

import java.util.Optional;
import jom.network.PartnerType;
import jom.network.WorkflowKey;

/**
 * The process that participants of a partner type who begin a phase now get in a portfolio.
 *
 * @param mapped what the portfolio has mapped; may be another than {@code workflow} if that cannot begin any more
 * @param byDefault what the partner type runs where nothing is mapped
 * @param latestVersion the version that would begin; empty if not even the default can begin
 * @param mappingVersion how often the mapping has been changed, for its entity tag
 */
public record EffectiveWorkflow(
        PartnerType type,
        Phase phase,
        WorkflowKey workflow,
        Optional<Integer> latestVersion,
        Optional<WorkflowKey> mapped,
        WorkflowKey byDefault,
        long mappingVersion) {

    /** Where it can be changed. */
    public WorkflowPlace in(PortfolioId portfolio) {
        return new WorkflowPlace(portfolio, type, phase);
    }

    /** Whether participants get what the portfolio has mapped. */
    public boolean isOwn() {
        return mapped.filter(workflow::equals).isPresent();
    }

    /** Whether something is mapped that participants do not get, since it is suspended or not deployed any more. */
    public boolean isOut() {
        return mapped.isPresent() && !isOwn();
    }
}
