package jom.workflow.revenue;

import jom.network.OrganisationId;
import jom.opportunity.OpportunityId;
import jom.platform.Once;
import jom.revenue.Ledger;
import jom.revenue.Settlements;
import jom.workflow.BuildingBlock;
import jom.workflow.Roster;
import jom.workflow.contract.Answered;
import jom.workflow.contract.Ids;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Description;

/** What service tasks may ask of the module revenue, and who is meant by {@code ${openSettlements}}. */
@Configuration(proxyBeanMethods = false)
class RevenueBlocks {

    private record OpenSettlements(OpportunityId opportunity) {}

    @Bean
    @Description("Posts the agreed split of a won opportunity to the ledger. Runs by itself in the background and is "
            + "tried again if it fails.")
    BuildingBlock postSplit(Ledger ledger) {
        return execution -> ledger.postDeal(Ids.opportunity(execution));
    }

    @Bean
    @Description("Takes stock of who approved its part of the split. Sets splitApproved.")
    BuildingBlock closeSettlement(Settlements settlements) {
        return execution ->
                Answered.SPLIT_APPROVED.set(execution, settlements.closeSettlement(Ids.opportunity(execution)));
    }

    @Bean
    Roster openSettlements(Settlements settlements, Once once) {
        return scope -> {
            OpportunityId id = Ids.opportunity(scope);
            return once.read(
                    new OpenSettlements(id),
                    () -> settlements.openSettlements(id).stream()
                            .map(OrganisationId::toString)
                            .toList());
        };
    }
}
