package jom.workflow.partner;

import jom.engagement.ResaleFact.DealReported;
import jom.engagement.ResaleFact.FulfilmentConfirmed;
import jom.engagement.ResaleFact.OrderPlaced;
import jom.workflow.contract.OpportunityBrief;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a reseller is asked after the win: the order, its fulfilment, and why the deal was won. */
@Configuration(proxyBeanMethods = false)
class ResellerDelivery {

    @Bean
    static PartnerContract<AboutOpportunity, OrderPlaced> recordOrder(PartnerDesk desk) {
        return new PartnerContract<>(desk, PartnerDesk.Sheet::about) {};
    }

    record AboutOrder(
            OpportunityBrief opportunity, @Nullable Order order) {}

    record Order(String orderReference, String orderedOn) {}

    @Bean
    static PartnerContract<AboutOrder, FulfilmentConfirmed> confirmFulfilment(PartnerDesk desk) {
        return new PartnerContract<>(
                desk,
                sheet -> new AboutOrder(
                        sheet.opportunity(),
                        sheet.latest(OrderPlaced.class)
                                .map(told -> new Order(told.orderReference(), sheet.day(told.orderedOn())))
                                .orElse(null))) {};
    }

    @Bean
    static PartnerContract<AboutOpportunity, DealReported> reportDeal(PartnerDesk desk) {
        return new PartnerContract<>(desk, PartnerDesk.Sheet::about) {};
    }
}
