package jom.workflow.partner;

import java.util.List;
import java.util.Map;
import jom.engagement.MilestoneState;
import jom.engagement.Milestones;
import jom.engagement.PlannedMilestone;
import jom.workflow.Choice;
import jom.workflow.contract.OpportunityBrief;

/**
 * The view of a form about the milestones of one integrator. The choice {@code milestones} has those that the task can be
 * about.
 *
 * @param milestone the first of them, as the field's first value
 */
record AboutMilestones(
        OpportunityBrief opportunity, List<Row> milestones, Map<String, List<Choice>> choices, String milestone) {

    /** @param defects what the customer found last */
    record Row(String name, String acceptance, String due, String price, String state, String defects) {}

    static AboutMilestones of(PartnerDesk.Sheet sheet, MilestoneState... states) {
        Milestones milestones = sheet.milestones();
        OpportunityBrief opportunity = sheet.opportunity();
        List<Choice> possible = milestones.in(states).stream()
                .map(each -> new Choice(each.name(), each.name()))
                .toList();
        return new AboutMilestones(
                opportunity,
                milestones.all().stream()
                        .map(each -> row(each, opportunity, sheet))
                        .toList(),
                Map.of("milestones", possible),
                possible.stream().map(Choice::value).findFirst().orElse(""));
    }

    private static Row row(PlannedMilestone each, OpportunityBrief opportunity, PartnerDesk.Sheet sheet) {
        return new Row(
                each.name(),
                each.acceptance(),
                each.due().map(sheet::day).orElse(""),
                sheet.price(each.price(), opportunity),
                sheet.label("milestoneState", each.state().key()),
                each.defects().orElse(""));
    }
}
