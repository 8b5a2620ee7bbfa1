package jom.engagement;

import java.time.YearMonth;
import java.util.Optional;
import jom.engagement.HostingFact.ServiceLevelOffered;
import jom.engagement.ServiceFact.CreditGranted;
import jom.engagement.ServiceFact.UsageOverdue;
import jom.engagement.ServiceFact.UsageReported;
import jom.network.OrganisationId;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityId;
import jom.platform.Audience;
import jom.platform.AuditRecord;
import jom.platform.AuditTrail;
import jom.platform.UseCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks after services in operation. */
@Service
public class HostedServices {

    private static final Logger LOG = LoggerFactory.getLogger(HostedServices.class);

    private final Engagements engagements;
    private final Dossiers dossiers;
    private final Opportunities opportunities;
    private final AuditTrail audit;

    HostedServices(Engagements engagements, Dossiers dossiers, Opportunities opportunities, AuditTrail audit) {
        this.engagements = engagements;
        this.dossiers = dossiers;
        this.opportunities = opportunities;
        this.audit = audit;
    }

    /**
     * The service of a hosting provider.
     *
     * @throws IllegalStateException if none has started
     */
    @Transactional(readOnly = true)
    public HostedService of(OpportunityId id, OrganisationId hoster) {
        return HostedService.of(dossiers.of(id, hoster));
    }

    /** What the month reported last costs; empty before the first one, and where no service level was offered. */
    @Transactional(readOnly = true)
    public Optional<ServiceCredit> credit(OpportunityId id, OrganisationId hoster) {
        return engagements
                .latest(id, hoster, UsageReported.class)
                .flatMap(month -> engagements
                        .latest(id, hoster, ServiceLevelOffered.class)
                        .map(promised -> ServiceCredit.of(
                                month,
                                promised,
                                Prices.of(
                                        month.charge(),
                                        opportunities.facts(id).value().currency()))));
    }

    /**
     * Grants the credit for the month reported last, as the service level says.
     *
     * @param reference of the credit note
     * @throws IllegalStateException if no credit is due
     */
    @UseCase
    public void grantCredit(OpportunityId id, OrganisationId hoster, String reference) {
        UsageReported month = engagements
                .latest(id, hoster, UsageReported.class)
                .orElseThrow(() -> new IllegalStateException(hoster + " has reported no month"));
        ServiceCredit due = credit(id, hoster)
                .filter(ServiceCredit::isDue)
                .orElseThrow(() -> new IllegalStateException("no credit is due for " + month.month()));
        engagements.record(
                id,
                hoster,
                new CreditGranted(
                        month.month(),
                        due.credit().amount().toPlainString(),
                        due.price().amount().toPlainString(),
                        reference));
    }

    /** Tells the managers of the portfolio that a month has not been reported in time. */
    @UseCase
    public void overdue(OpportunityId id, OrganisationId hoster) {
        YearMonth month = of(id, hoster).nextMonth();
        engagements.record(id, hoster, new UsageOverdue(month));
        audit.record(AuditRecord.of(id.value(), "engagement.usageOverdue")
                .visibleTo(Audience.OFFICE)
                .with("organisation", hoster.toString())
                .with("month", month.toString()));
        LOG.warn("usage report overdue opportunity={} organisation={} month={}", id, hoster, month);
    }
}
