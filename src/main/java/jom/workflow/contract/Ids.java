package jom.workflow.contract;

import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;
import jom.portfolio.PortfolioId;
import jom.workflow.ProcessVariables;
import jom.workflow.TaskAtHand;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Reads the ids that processes carry as what they are. */
public final class Ids {

    private Ids() {}

    /** The opportunity a process is about. */
    public static OpportunityId opportunity(VariableScope scope) {
        return OpportunityId.parse(ProcessVariables.OPPORTUNITY_ID.in(scope));
    }

    /** The opportunity a task is about. */
    public static OpportunityId opportunity(TaskAtHand task) {
        return task.opportunity(OpportunityId::new);
    }

    /** The organisation that acts in this branch. */
    public static OrganisationId organisation(VariableScope scope) {
        return OrganisationId.parse(ProcessVariables.ORGANISATION_ID.in(scope));
    }

    /** The organisation whose people a task is for. */
    public static OrganisationId organisation(TaskAtHand task) {
        return task.organisation(OrganisationId::new);
    }

    /** The portfolio a process runs in. */
    public static PortfolioId portfolio(VariableScope scope) {
        return PortfolioId.parse(ProcessVariables.PORTFOLIO_ID.in(scope));
    }
}
