package jom.workflow.partner;

import jom.engagement.LicensingFact.PriceExceptionRequested;
import jom.workflow.BuildingBlock;
import jom.workflow.Variable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Description;

/** How a licensing partner asks for a price that the price list does not have. */
@Configuration(proxyBeanMethods = false)
class PriceExceptions {

    private static final Variable<String> EXPIRES_AT = Variable.text("exceptionExpiresAt");

    @Bean
    static PartnerContract<AboutOpportunity, PriceExceptionRequested> requestPriceException(PartnerDesk desk) {
        return new PartnerContract<>(desk, PartnerDesk.Sheet::about) {};
    }

    /** From now on the managers have as long as the decision table says; then it counts as not granted. */
    @Bean
    @Description("Gives the managers of the portfolio their time to decide on a price exception. Sets "
            + "exceptionExpiresAt, for a timer.")
    static BuildingBlock awaitPriceException(StepEnds ends) {
        return execution -> EXPIRES_AT.set(execution, ends.ofManagers("decidePriceException"));
    }
}
