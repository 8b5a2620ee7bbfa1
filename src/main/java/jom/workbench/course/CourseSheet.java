package jom.workbench.course;

import java.util.LinkedHashSet;
import java.util.Set;
import jom.network.OrganisationDirectory;
import jom.network.OrganisationId;
import jom.network.Reader;
import jom.opportunity.OpportunityId;
import jom.workbench.Names;
import jom.workbench.Speech;
import jom.workflow.Viewer;
import jom.workflow.progress.OpportunityProgress;
import jom.workflow.progress.Progress;
import org.springframework.stereotype.Component;

/** Gathers what the page of an opportunity tells of its course. */
@Component
public class CourseSheet {

    private final OpportunityProgress progress;
    private final OrganisationDirectory organisations;

    CourseSheet(OpportunityProgress progress, OrganisationDirectory organisations) {
        this.progress = progress;
        this.organisations = organisations;
    }

    /** As far as it is for this reader, who is the same as the viewer. */
    public CourseLines of(OpportunityId id, Reader reader, Viewer viewer, Speech say) {
        Progress seen = progress.of(id, reader, viewer);
        return new CourseSpeech(new Names(organisations.names(named(seen))), say).of(seen);
    }

    private static Set<OrganisationId> named(Progress seen) {
        Set<OrganisationId> named = new LinkedHashSet<>();
        seen.steps().forEach(step -> {
            step.partOf().ifPresent(named::add);
            step.heldBy().flatMap(holder -> holder.organisation()).ifPresent(named::add);
        });
        seen.gateways().forEach(passed -> passed.partOf().ifPresent(named::add));
        seen.interruptions().forEach(between -> between.partOf().ifPresent(named::add));
        return named;
    }
}
