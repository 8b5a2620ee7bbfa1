package jom.workflow.partner;

import jom.network.PartnerType;
import jom.opportunity.Opportunities;
import jom.opportunity.ParticipantFacts;
import jom.portfolio.Phase;
import jom.portfolio.PortfolioId;
import jom.portfolio.WorkflowOverrides;
import jom.workflow.Selector;
import jom.workflow.contract.Ids;
import jom.workflow.contract.Once;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which process a participant runs: its portfolio's own, else that of the partner type as which it takes part. */
@Configuration(proxyBeanMethods = false)
class PartnerWorkflows {

    private final Opportunities opportunities;
    private final WorkflowOverrides workflows;
    private final Once once;

    PartnerWorkflows(Opportunities opportunities, WorkflowOverrides workflows, Once once) {
        this.opportunities = opportunities;
        this.workflows = workflows;
        this.once = once;
    }

    private record Asked(PortfolioId portfolio, PartnerType type, Phase phase) {}

    @Bean
    Selector prepareWorkflow() {
        return scope -> workflow(scope, Phase.PREPARE);
    }

    @Bean
    Selector deliverWorkflow() {
        return scope -> workflow(scope, Phase.DELIVER);
    }

    private String workflow(VariableScope scope, Phase phase) {
        PartnerType type = opportunities
                .participant(Ids.opportunity(scope), Ids.organisation(scope))
                .map(ParticipantFacts::partnerType)
                .orElseThrow(() -> new IllegalStateException(Ids.organisation(scope) + " takes no part"));
        PortfolioId portfolio = Ids.portfolio(scope);
        return once.read(
                new Asked(portfolio, type, phase),
                () -> workflows.workflow(portfolio, type, phase).value());
    }
}
