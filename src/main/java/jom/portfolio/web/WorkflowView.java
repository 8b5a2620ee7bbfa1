package jom.portfolio.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jom.network.PartnerType;
import jom.network.WorkflowKey;
import jom.portfolio.EffectiveWorkflow;
import jom.portfolio.Phase;
import org.jspecify.annotations.Nullable;

/**
 * What participants of a partner type who begin a phase now get.
 *
 * @param workflow the id of the process
 * @param version that would begin; missing if not even the default can begin
 * @param source whose it is: what the portfolio maps, or the partner type's own
 * @param mapped what the portfolio has mapped; not what participants get if it cannot begin any more
 * @param mappingVersion what {@code If-Match} has to say, in quotes, to change it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PortfolioWorkflow")
record WorkflowView(
        PartnerType partnerType,
        Phase phase,
        WorkflowKey workflow,
        @Nullable Integer version,
        Source source,
        @Nullable WorkflowKey mapped,
        WorkflowKey defaultWorkflow,
        long mappingVersion) {

    /** Whose a workflow is. */
    enum Source {
        PORTFOLIO,
        PARTNER_TYPE
    }

    static WorkflowView of(EffectiveWorkflow effective) {
        return new WorkflowView(
                effective.type(),
                effective.phase(),
                effective.workflow(),
                effective.latestVersion().orElse(null),
                effective.isOwn() ? Source.PORTFOLIO : Source.PARTNER_TYPE,
                effective.mapped().orElse(null),
                effective.byDefault(),
                effective.mappingVersion());
    }
}
