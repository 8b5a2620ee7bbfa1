package jom.workflow.partner;

import java.time.LocalDate;
import java.util.Optional;
import jom.engagement.Agreements;
import jom.engagement.EnrolmentFact.EnrolmentSigned;
import jom.engagement.FactTold;
import jom.network.OrganisationId;
import jom.workflow.BuildingBlock;
import jom.workflow.Variable;
import jom.workflow.contract.Answered;
import jom.workflow.contract.Ids;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Description;
import org.springframework.context.event.EventListener;

/** Licences of an enterprise agreement are counted before each anniversary, until the agreement ends. */
@Configuration(proxyBeanMethods = false)
class LicenceTrueUps {

    private static final String PROCESS = "licenceTrueUp";
    private static final Variable<String> TRUE_UP_AT = Variable.text("trueUpAt");

    private final Agreements agreements;
    private final AfterSale afterSale;

    LicenceTrueUps(Agreements agreements, AfterSale afterSale) {
        this.agreements = agreements;
        this.afterSale = afterSale;
    }

    @EventListener
    void on(FactTold told) {
        if (told.fact() instanceof EnrolmentSigned && agreements.isTruedUp(told.opportunity(), told.teller())) {
            afterSale.start(PROCESS, told);
        }
    }

    /** When licences are counted next, if the agreement lasts until then. */
    @Bean
    @Description("Says when the licences of an enterprise agreement are counted next. Sets agreementRunning and, for a "
            + "timer, trueUpAt.")
    BuildingBlock planTrueUp() {
        return execution -> {
            OrganisationId reseller = Ids.organisation(execution);
            Optional<LocalDate> anniversary = agreements.nextTrueUp(Ids.opportunity(execution), reseller);
            Answered.AGREEMENT_RUNNING.set(execution, anniversary.isPresent());
            anniversary.ifPresent(
                    day -> TRUE_UP_AT.set(execution, afterSale.firstMoment(afterSale.notice(PROCESS, day), reseller)));
        };
    }
}
