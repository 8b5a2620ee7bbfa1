package jom.engagement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jom.engagement.IntegrationFact.Milestone;
import jom.engagement.IntegrationFact.WorkPlanned;
import jom.engagement.WorkFact.Accepted;
import jom.engagement.WorkFact.ChangeAnswered;
import jom.engagement.WorkFact.MilestoneJudged;
import jom.engagement.WorkFact.MilestoneReported;
import jom.engagement.WorkFact.Progress;

/**
 * Where the milestones of one integrator's statement of work stand, from what was told about them. Each delivery is answered
 * once, so there are as many answers as deliveries or one less.
 */
public final class Milestones {

    private final List<PlannedMilestone> all;

    private Milestones(List<PlannedMilestone> all) {
        this.all = List.copyOf(all);
    }

    /** Those of whoever tells. */
    static Milestones of(Dossier dossier) {
        return of(
                dossier.own(WorkPlanned.class),
                dossier.ownHistory(MilestoneReported.class),
                dossier.ownHistory(MilestoneJudged.class),
                dossier.all(ChangeAnswered.class).stream()
                        .filter(change -> change.integrator().equals(dossier.teller()))
                        .toList());
    }

    /** All lists newest first. */
    static Milestones of(
            Optional<WorkPlanned> plan,
            List<MilestoneReported> reported,
            List<MilestoneJudged> judged,
            List<ChangeAnswered> changes) {
        List<PlannedMilestone> all = new ArrayList<>();
        Map<String, String> prices = prices(changes);
        for (Milestone each : plan.map(WorkPlanned::milestones).orElse(List.of())) {
            List<MilestoneJudged> answers = judged.stream()
                    .filter(answer -> answer.milestone().equals(each.name()))
                    .toList();
            all.add(new PlannedMilestone(
                    each.name(),
                    each.acceptance(),
                    Optional.ofNullable(each.due()),
                    prices.getOrDefault(each.name(), each.price()),
                    state(deliveries(reported, each.name()), answers),
                    answers.stream().findFirst().flatMap(answer -> Optional.ofNullable(answer.defects()))));
        }
        return new Milestones(all);
    }

    /** The newest agreed one of each milestone. */
    private static Map<String, String> prices(List<ChangeAnswered> changes) {
        Map<String, String> prices = new LinkedHashMap<>();
        changes.stream()
                .filter(change -> change.agreement().isAgreed())
                .forEach(change -> prices.putIfAbsent(change.milestone(), change.price()));
        return prices;
    }

    private static long deliveries(List<MilestoneReported> reported, String milestone) {
        return reported.stream()
                .filter(report -> report.progress() == Progress.DELIVERED)
                .filter(report -> report.milestone().equals(milestone))
                .count();
    }

    private static MilestoneState state(long deliveries, List<MilestoneJudged> answers) {
        if (deliveries > answers.size()) {
            return MilestoneState.DELIVERED;
        }
        if (answers.isEmpty()) {
            return MilestoneState.OPEN;
        }
        return answers.get(0).accepted() == Accepted.YES ? MilestoneState.ACCEPTED : MilestoneState.REJECTED;
    }

    /** In the order of the plan. */
    public List<PlannedMilestone> all() {
        return all;
    }

    public List<PlannedMilestone> in(MilestoneState... states) {
        List<MilestoneState> wanted = List.of(states);
        return all.stream()
                .filter(milestone -> wanted.contains(milestone.state()))
                .toList();
    }

    /** Whether the customer has accepted every one; so it has when nothing was planned. */
    public boolean areAllAccepted() {
        return in(MilestoneState.ACCEPTED).size() == all.size();
    }

    boolean mayBeDelivered(String milestone) {
        return names(in(MilestoneState.OPEN, MilestoneState.REJECTED)).contains(milestone);
    }

    boolean mayBeJudged(String milestone) {
        return names(in(MilestoneState.DELIVERED)).contains(milestone);
    }

    private static List<String> names(List<PlannedMilestone> milestones) {
        return milestones.stream().map(PlannedMilestone::name).toList();
    }
}
