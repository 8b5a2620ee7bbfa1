package jom.workflow.partner;

import java.time.LocalDate;
import java.util.Optional;
import jom.engagement.Engagements;
import jom.engagement.FactTold;
import jom.engagement.LicenceFact.LicencesProvisioned;
import jom.engagement.LicenceFact.RenewalDecided;
import jom.engagement.LicenceFact.SolutionLaunched;
import jom.workflow.Variable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Licences that run out ask for their renewal in time. A renewal with a new last day asks again in its turn. */
@Component
class LicenceRenewals {

    private static final String PROCESS = "licenceRenewal";
    private static final Variable<String> NOTICE_AT = Variable.text("renewalNoticeAt");
    private static final Variable<String> EXPIRE_AT = Variable.text("licencesExpireAt");

    private final Engagements engagements;
    private final AfterSale afterSale;

    LicenceRenewals(Engagements engagements, AfterSale afterSale) {
        this.engagements = engagements;
        this.afterSale = afterSale;
    }

    @EventListener
    void on(FactTold told) {
        lastDay(told).ifPresent(day -> start(told, day));
    }

    /** Of the licences that are launched or go on with this fact, if they have one. */
    private Optional<LocalDate> lastDay(FactTold told) {
        if (told.fact() instanceof SolutionLaunched) {
            return engagements
                    .latest(told.opportunity(), told.teller(), LicencesProvisioned.class)
                    .map(LicencesProvisioned::expiresOn);
        }
        return told.fact() instanceof RenewalDecided decided && decided.goesOn()
                ? Optional.ofNullable(decided.expiresOn())
                : Optional.empty();
    }

    private void start(FactTold told, LocalDate lastDay) {
        afterSale.start(
                PROCESS,
                told,
                NOTICE_AT.with(afterSale.firstMoment(afterSale.notice(PROCESS, lastDay), told.teller())),
                EXPIRE_AT.with(afterSale.firstMoment(lastDay.plusDays(1), told.teller())));
    }
}
