package jom.workflow.proposal;

import jom.opportunity.Opportunities;
import jom.proposal.Charters;
import jom.proposal.JointProposals;
import jom.proposal.RoundResult;
import jom.workflow.BuildingBlock;
import jom.workflow.ProcessVariables;
import jom.workflow.contract.Answered;
import jom.workflow.contract.Ids;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Description;

/** What service tasks may ask of the module proposal. */
@Configuration(proxyBeanMethods = false)
class ProposalBlocks {

    /** Who speaks with the customer so far proposes the charter. */
    @Bean
    @Description("Begins the charter. Sets primeId: who speaks with the customer so far, and proposes.")
    BuildingBlock draftCharter(Charters charters, Opportunities opportunities) {
        return execution -> {
            charters.draft(Ids.opportunity(execution));
            ProcessVariables.PRIME_ID.set(
                    execution,
                    opportunities.facts(Ids.opportunity(execution)).prime().toString());
        };
    }

    @Bean
    @Description("Takes stock of who signed the charter. Sets charterSigned, charterEscalated and, once it is signed, "
            + "primeId, the contracting party.")
    BuildingBlock closeCharterRound(Charters charters) {
        return execution -> {
            RoundResult result = charters.closeRound(Ids.opportunity(execution));
            Answered.CHARTER_SIGNED.set(execution, result.signed());
            Answered.CHARTER_ESCALATED.set(execution, result.escalated());
            if (result.signed()) {
                ProcessVariables.PRIME_ID.set(
                        execution, result.contractingParty().toString());
            }
        };
    }

    /** Whether the charter is signed by whoever takes part now. */
    @Bean
    @Description("Asks whether the charter is signed by whoever takes part now. Sets teamAsAgreed.")
    BuildingBlock checkTeam(Charters charters) {
        return execution -> Answered.TEAM_AS_AGREED.set(execution, charters.isSigned(Ids.opportunity(execution)));
    }

    @Bean
    @Description("Begins the joint proposal.")
    BuildingBlock openProposal(JointProposals proposals) {
        return execution -> proposals.open(Ids.opportunity(execution));
    }

    @Bean
    @Description("Takes stock of who signed the joint proposal off. Sets proposalSignedOff.")
    BuildingBlock closeSignOffs(JointProposals proposals) {
        return execution ->
                Answered.PROPOSAL_SIGNED_OFF.set(execution, proposals.closeSignOffs(Ids.opportunity(execution)));
    }

    @Bean
    @Description("Releases the joint proposal that everybody signed off.")
    BuildingBlock releaseProposal(JointProposals proposals) {
        return execution -> proposals.release(Ids.opportunity(execution));
    }
}
