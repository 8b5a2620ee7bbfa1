package jom.workflow.matching;

import jom.matching.NoEligibleTeam;
import jom.matching.Replacements;
import jom.matching.TeamFormation;
import jom.workflow.BuildingBlock;
import jom.workflow.contract.Ids;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Description;

/** What service tasks may ask of the module matching. */
@Configuration(proxyBeanMethods = false)
class MatchingBlocks {

    /** Throws {@link NoEligibleTeam#CODE}, which models draw. */
    @Bean
    @Description("Proposes the partners that fill the open roles best as a team, with reasons. Draw the error "
            + "matching.noEligibleTeam for the case that there is none.")
    BuildingBlock proposeTeam(TeamFormation teams) {
        return execution -> {
            try {
                teams.propose(Ids.opportunity(execution));
            } catch (NoEligibleTeam none) {
                throw new BpmnError(none.code(), none.getMessage());
            }
        };
    }

    @Bean
    @Description("Proposes the next best candidate for an organisation that does not take part.")
    BuildingBlock proposeReplacement(Replacements replacements) {
        return execution -> replacements.propose(Ids.opportunity(execution), Ids.organisation(execution));
    }
}
