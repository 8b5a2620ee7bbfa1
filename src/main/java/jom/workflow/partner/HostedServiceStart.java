package jom.workflow.partner;

import jom.engagement.Engagements;
import jom.engagement.FactTold;
import jom.engagement.ServiceFact.GoLiveAccepted;
import jom.engagement.ServiceFact.ServicePeriodStarted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Once the customer has accepted the go-live, its service is looked after until the customer leaves. */
@Component
class HostedServiceStart {

    private static final String PROCESS = "hostingService";

    private final Engagements engagements;
    private final AfterSale afterSale;

    HostedServiceStart(Engagements engagements, AfterSale afterSale) {
        this.engagements = engagements;
        this.afterSale = afterSale;
    }

    @EventListener
    void on(FactTold told) {
        if (told.fact() instanceof GoLiveAccepted && isFirst(told) && hasPeriod(told)) {
            afterSale.start(PROCESS, told);
        }
    }

    private boolean isFirst(FactTold told) {
        return engagements
                        .history(told.opportunity(), told.teller(), GoLiveAccepted.class)
                        .size()
                == 1;
    }

    /** A portfolio's own workflow may leave it out; then nobody could say which month comes next. */
    private boolean hasPeriod(FactTold told) {
        return engagements
                .latest(told.opportunity(), told.teller(), ServicePeriodStarted.class)
                .isPresent();
    }
}
