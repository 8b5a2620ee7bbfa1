package jom.workbench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.Reader;
import jom.opportunity.MaskedOpportunity;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityView;
import jom.opportunity.Stage;
import jom.opportunity.TimelineEntry;
import jom.portfolio.PortfolioDirectory;
import jom.workbench.course.CourseLines;
import jom.workbench.course.CourseSheet;
import jom.workbench.leaving.LeavingForm;
import jom.workflow.OpenTasks;
import jom.workflow.ProcessPosition;
import jom.workflow.TaskAtHand;
import jom.workflow.Viewer;
import jom.workflow.mapping.ParticipantWorkflows;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the page of an opportunity shows. */
@Component
class OpportunitySheet {

    private final FactSheet facts;
    private final TeamTable team;
    private final Papers papers;
    private final Holders holders;
    private final Moments moments;
    private final AnswerSheet answers;
    private final Spine spine;
    private final CourseSheet course;
    private final Opportunities opportunities;
    private final OrganisationDirectory organisations;
    private final PortfolioDirectory portfolios;
    private final OpenTasks tasks;
    private final ParticipantWorkflows workflows;

    OpportunitySheet(
            FactSheet facts,
            TeamTable team,
            Papers papers,
            Holders holders,
            Moments moments,
            AnswerSheet answers,
            Spine spine,
            CourseSheet course,
            Opportunities opportunities,
            OrganisationDirectory organisations,
            PortfolioDirectory portfolios,
            OpenTasks tasks,
            ParticipantWorkflows workflows) {
        this.facts = facts;
        this.team = team;
        this.papers = papers;
        this.holders = holders;
        this.moments = moments;
        this.answers = answers;
        this.spine = spine;
        this.course = course;
        this.opportunities = opportunities;
        this.organisations = organisations;
        this.portfolios = portfolios;
        this.tasks = tasks;
        this.workflows = workflows;
    }

    void fill(Model model, OpportunityView view, Reader reader, Viewer viewer, Speech say) {
        boolean office = portfolios.isManagedBy(view.portfolio(), reader);
        boolean leading = office || reader.belongsTo(view.originator());
        List<TeamTable.Row> rows = team.of(view, reader, leading, say);
        Names names = new Names(organisations.names(named(view, rows, reader)));
        List<TimelineEntry> timeline = opportunities.timeline(view.id(), reader);
        Optional<ProcessPosition> position = spine.position(view.id());
        CourseLines lines = course.of(view.id(), reader, viewer, say);
        model.addAttribute("view", view);
        model.addAttribute("names", names);
        model.addAttribute("facts", facts.of(view, names, say));
        model.addAttribute("team", rows);
        model.addAttribute("leaving", LeavingForm.of(view, reader, leading));
        model.addAttribute("workflows", workflows.of(view, reader, say.language()));
        model.addAttribute("mayChoose", office);
        model.addAttribute("leads", leading);
        model.addAttribute("holders", lines.open());
        model.addAttribute("course", lines);
        model.addAttribute("steps", spine.steps(position, reached(view, timeline)));
        model.addAttribute("hasDiagram", position.isPresent());
        model.addAttribute("papers", papers.of(view, reader, office));
        model.addAttribute("answers", answers.of(view.id(), reader, say));
        model.addAttribute("timeline", moments.of(timeline, say));
    }

    void fill(Model model, MaskedOpportunity preview, Viewer viewer, Speech say) {
        List<TaskAtHand> open = tasks.about(preview.id().toString());
        Set<OrganisationId> own = viewer.organisations(OrganisationId::new);
        model.addAttribute("preview", preview);
        model.addAttribute("facts", facts.of(preview, say));
        model.addAttribute(
                "holders",
                holders.of(open, viewer, own::contains, new Names(organisations.names(own)), say).stream()
                        .filter(holder -> holder.taskId() != null)
                        .toList());
    }

    /** The stages that the reader's timeline tells of, and the present one. */
    Set<Stage> reached(OpportunityView view, Reader reader) {
        return reached(view, opportunities.timeline(view.id(), reader));
    }

    private static Set<Stage> reached(OpportunityView view, List<TimelineEntry> timeline) {
        Set<Stage> reached = new LinkedHashSet<>();
        timeline.stream()
                .map(entry -> entry.details().get("stage"))
                .flatMap(told ->
                        Stream.of(Stage.values()).filter(stage -> stage.key().equals(told)))
                .forEach(reached::add);
        reached.add(view.stage());
        return reached;
    }

    /** Whom the reader may know: the members, who was asked if the reader leads, and the reader's own. */
    private static Set<OrganisationId> named(OpportunityView view, List<TeamTable.Row> rows, Reader reader) {
        List<OrganisationId> named = new ArrayList<>(reader.organisations());
        named.add(view.originator());
        named.add(view.prime());
        rows.forEach(row -> named.add(row.organisation()));
        return named.stream().collect(Collectors.toUnmodifiableSet());
    }
}
