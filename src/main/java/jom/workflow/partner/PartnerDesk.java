package jom.workflow.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import jom.engagement.EngagementFact;
import jom.engagement.Engagements;
import jom.engagement.Milestones;
import jom.engagement.Told;
import jom.network.OrganisationId;
import jom.opportunity.Opportunities;
import jom.opportunity.ParticipantFacts;
import jom.workflow.Choice;
import jom.workflow.OpenTasks;
import jom.workflow.TaskAtHand;
import jom.workflow.Viewer;
import jom.workflow.contract.Amounts;
import jom.workflow.contract.Briefing;
import jom.workflow.contract.Countries;
import jom.workflow.contract.Ids;
import jom.workflow.contract.OpportunityBrief;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where participants tell about their parts: keeps what a task's organisation answers and finds what it told before. */
@Component
class PartnerDesk {

    private final Engagements engagements;
    private final Opportunities opportunities;
    private final Briefing briefing;
    private final OpenTasks open;

    PartnerDesk(Engagements engagements, Opportunities opportunities, Briefing briefing, OpenTasks open) {
        this.engagements = engagements;
        this.opportunities = opportunities;
        this.briefing = briefing;
        this.open = open;
    }

    /** Keeps the answers to a task as a fact of the organisation it is for. */
    void keep(TaskAtHand task, EngagementFact fact) {
        engagements.record(Ids.opportunity(task), Ids.organisation(task), fact);
    }

    /** What the same organisation told last of this kind. */
    <F extends EngagementFact> Optional<F> latest(TaskAtHand task, Class<F> kind) {
        return engagements.latest(Ids.opportunity(task), Ids.organisation(task), kind);
    }

    /** All that the same organisation told of this kind, newest first. */
    <F extends EngagementFact> List<F> history(TaskAtHand task, Class<F> kind) {
        return engagements.history(Ids.opportunity(task), Ids.organisation(task), kind).stream()
                .map(Told::fact)
                .toList();
    }

    /** Where the milestones of an integrator stand. */
    Milestones milestones(TaskAtHand task, OrganisationId integrator) {
        return engagements.milestones(Ids.opportunity(task), integrator);
    }

    /** The part that a task is about when another organisation's people answer it. */
    Part part(TaskAtHand task) {
        return new Part(this, task, open.workflowOf(task, OrganisationId::new));
    }

    /** What a form about this task may show to this viewer. */
    Sheet sheet(TaskAtHand task, Viewer viewer) {
        return new Sheet(this, task, viewer);
    }

    private List<AboutTeam.Member> team(TaskAtHand task, Viewer viewer) {
        List<ParticipantFacts> team = opportunities.participants(Ids.opportunity(task));
        Map<OrganisationId, String> names =
                briefing.names(team.stream().map(ParticipantFacts::organisation).toList());
        return team.stream()
                .map(member -> new AboutTeam.Member(
                        names.getOrDefault(member.organisation(), ""), briefing.roles(member.roles(), viewer)))
                .toList();
    }

    /** One organisation's part, when it asks another one about it. */
    record Part(PartnerDesk desk, TaskAtHand task, OrganisationId owner) {

        /** Keeps what another one decided about it. */
        void keep(EngagementFact fact) {
            desk.engagements.record(Ids.opportunity(task), owner, fact);
        }

        /** What its owner told last of this kind. */
        <F extends EngagementFact> Optional<F> latest(Class<F> kind) {
            return desk.engagements.latest(Ids.opportunity(task), owner, kind);
        }

        /** All that its owner told of this kind, newest first. */
        <F extends EngagementFact> List<F> history(Class<F> kind) {
            return desk.engagements.history(Ids.opportunity(task), owner, kind).stream()
                    .map(Told::fact)
                    .toList();
        }

        Milestones milestones() {
            return desk.milestones(task, owner);
        }

        String ownerName() {
            return desk.briefing.name(owner);
        }
    }

    /** One task as one viewer sees it. */
    record Sheet(PartnerDesk desk, TaskAtHand task, Viewer viewer) {

        /** The view of a form that shows the opportunity and nothing else. */
        AboutOpportunity about() {
            return new AboutOpportunity(desk.briefing.opportunity(task, viewer));
        }

        /** The view of a form that also shows who takes part. */
        AboutTeam aboutTeam() {
            return new AboutTeam(opportunity(), desk.team(task, viewer));
        }

        OpportunityBrief opportunity() {
            return desk.briefing.opportunity(task, viewer);
        }

        <F extends EngagementFact> Optional<F> latest(Class<F> kind) {
            return desk.latest(task, kind);
        }

        /** What others told last of this kind, each picked by what it is about; newest first. */
        <F extends EngagementFact> Optional<F> answer(Class<F> kind, Function<F, OrganisationId> about) {
            return desk.engagements.all(Ids.opportunity(task), kind).stream()
                    .map(Told::fact)
                    .filter(fact -> about.apply(fact).equals(Ids.organisation(task)))
                    .findFirst();
        }

        Milestones milestones() {
            return desk.milestones(task, Ids.organisation(task));
        }

        /** Whether the task's organisation is the one that contracts with the customer. */
        boolean isPrime() {
            return desk.opportunities.facts(Ids.opportunity(task)).prime().equals(Ids.organisation(task));
        }

        /** A day, if there is one. */
        String day(@Nullable LocalDate day) {
            return day == null ? "" : viewer.written().day(day);
        }

        /** A price as facts hold it, which is in the currency of the opportunity. */
        String price(String amount, OpportunityBrief opportunity) {
            return viewer.written().money(Amounts.of(amount, opportunity.currency()));
        }

        /** What a list of options calls one of them. */
        String label(String list, String value) {
            return desk.briefing.choice(list, value, viewer);
        }

        /** A list of options without some of them. */
        List<Choice> choices(String list, Predicate<String> wanted) {
            return desk.briefing.choices(list, viewer).stream()
                    .filter(choice -> wanted.test(choice.value()))
                    .toList();
        }

        /** What an organisation is called. */
        String name(OrganisationId organisation) {
            return desk.briefing.name(organisation);
        }

        /** The solution areas that the opportunity asks for. */
        List<Choice> areasWanted() {
            return desk.briefing.areasWanted(task, viewer);
        }

        List<Choice> industries() {
            return desk.briefing.industries(viewer);
        }

        List<Choice> countries() {
            return Countries.choices(viewer.language());
        }
    }
}
