package jom.workflow.partner;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jom.engagement.HostedServices;
import jom.engagement.ServiceFact.UsageReported;
import jom.kernel.Written;
import jom.workflow.GatewayAnswers;
import jom.workflow.TaskAtHand;
import jom.workflow.TaskContract;
import jom.workflow.Viewer;
import jom.workflow.contract.Ids;
import jom.workflow.contract.OpportunityBrief;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A hosting provider credits what the service level owes for a month; how much follows from what it reported. */
@Component("grantCredit")
class GrantCredit implements TaskContract<GrantCredit.View, GrantCredit.Answers> {

    private final PartnerDesk desk;
    private final HostedServices services;

    GrantCredit(PartnerDesk desk, HostedServices services) {
        this.desk = desk;
        this.services = services;
    }

    record View(OpportunityBrief opportunity, @Nullable Credit credit) {}

    record Credit(String month, String availability, String charge, String credit, String netPrice) {}

    /** @param reference of the credit note */
    record Answers(@NotBlank @Size(max = 60) String reference) {}

    @Override
    public View show(TaskAtHand task, Viewer viewer) {
        PartnerDesk.Sheet sheet = desk.sheet(task, viewer);
        OpportunityBrief opportunity = sheet.opportunity();
        Written written = viewer.written();
        return new View(
                opportunity,
                desk.latest(task, UsageReported.class)
                        .flatMap(month -> services.credit(Ids.opportunity(task), Ids.organisation(task))
                                .map(due -> new Credit(
                                        written.month(month.month()),
                                        month.availability().text(written),
                                        sheet.price(month.charge(), opportunity),
                                        written.money(due.credit()),
                                        written.money(due.price()))))
                        .orElse(null));
    }

    @Override
    public GatewayAnswers complete(TaskAtHand task, Answers answers) {
        services.grantCredit(Ids.opportunity(task), Ids.organisation(task), answers.reference());
        return GatewayAnswers.none();
    }
}
