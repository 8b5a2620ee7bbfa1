package jom.workflow.matching;

import jom.matching.NoEligibleTeam;
import jom.matching.Replacements;
import jom.matching.TeamFormation;
import jom.workflow.BuildingBlock;
import jom.workflow.contract.Ids;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What service tasks may ask of the module matching. */
@Configuration(proxyBeanMethods = false)
class MatchingBlocks {

    /** Throws {@link NoEligibleTeam#CODE}, which models draw. */
    @Bean
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
    BuildingBlock proposeReplacement(Replacements replacements) {
        return execution -> replacements.propose(Ids.opportunity(execution), Ids.organisation(execution));
    }
}
