package jom.workflow.mapping;

import java.util.Set;
import jom.network.OrganisationId;
import jom.network.PartnerType;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityId;
import jom.opportunity.ParticipantFacts;
import jom.portfolio.Phase;
import jom.portfolio.WorkflowOverrides;
import jom.portfolio.WorkflowPlace;
import jom.workflow.Roster;
import jom.workflow.Selector;
import jom.workflow.contract.Ids;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which process a participant runs: its portfolio's own, else that of the partner type as which it takes part. */
@Configuration(proxyBeanMethods = false)
class PartnerWorkflows {

    /** As models name it. */
    static final String PREPARE = "prepareWorkflow";

    /** Likewise. */
    static final String DELIVER = "deliverWorkflow";

    private final Opportunities opportunities;
    private final WorkflowOverrides workflows;

    PartnerWorkflows(Opportunities opportunities, WorkflowOverrides workflows) {
        this.opportunities = opportunities;
        this.workflows = workflows;
    }

    @Bean(PREPARE)
    Selector prepareWorkflow() {
        return scope -> workflow(scope, Phase.PREPARE);
    }

    @Bean(DELIVER)
    Selector deliverWorkflow() {
        return scope -> workflow(scope, Phase.DELIVER);
    }

    /** Who takes part and has not begun to prepare: at first everybody, after a change of the team whoever is new. */
    @Bean
    Roster unprepared(ParticipantWorkflowRows rows) {
        return scope -> {
            OpportunityId id = Ids.opportunity(scope);
            Set<OrganisationId> begun = rows.begun(id, Phase.PREPARE);
            return opportunities.participants(id).stream()
                    .map(ParticipantFacts::organisation)
                    .filter(organisation -> !begun.contains(organisation))
                    .map(OrganisationId::toString)
                    .toList();
        };
    }

    private String workflow(VariableScope scope, Phase phase) {
        PartnerType type = opportunities
                .participant(Ids.opportunity(scope), Ids.organisation(scope))
                .map(ParticipantFacts::partnerType)
                .orElseThrow(() -> new IllegalStateException(Ids.organisation(scope) + " takes no part"));
        return workflows
                .workflow(new WorkflowPlace(Ids.portfolio(scope), type, phase))
                .value();
    }
}
