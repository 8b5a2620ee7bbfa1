package jom.workflow.partner;

import jom.engagement.ResaleFact.EngagementRecorded;
import jom.engagement.ResaleFact.FulfilmentConfirmed;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a reseller is asked: evidence of its engagement, then that the order was fulfilled. */
@Configuration(proxyBeanMethods = false)
class Reseller {

    @Bean
    static PartnerContract<AboutOpportunity, EngagementRecorded> recordEngagement(PartnerDesk desk) {
        return new PartnerContract<>(desk, PartnerDesk.Sheet::about) {};
    }

    @Bean
    static PartnerContract<AboutOpportunity, FulfilmentConfirmed> confirmFulfilment(PartnerDesk desk) {
        return new PartnerContract<>(desk, PartnerDesk.Sheet::about) {};
    }
}
