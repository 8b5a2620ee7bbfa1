package jom.workflow.progress;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jom.network.OrganisationId;
import jom.network.Reader;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityId;
import jom.opportunity.OpportunityView;
import jom.workflow.ProcessVariables;
import jom.workflow.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells how far an opportunity is and how it came there. Whoever takes part sees what is joint and the own workflows;
 * the managers of the portfolio see every step and every answer, but what an organisation's own workflow was told
 * and advised stays with that organisation.
 */
@Service
public class OpportunityProgress {

    /** The process that every opportunity runs through. */
    public static final String SPINE = "jointOpportunity";

    private final Opportunities opportunities;
    private final Courses courses;

    OpportunityProgress(Opportunities opportunities, Courses courses) {
        this.opportunities = opportunities;
        this.courses = courses;
    }

    /**
     * The steps and gateways of an opportunity.
     *
     * @param viewer the same reader, as the engine knows people; names and texts are in its language
     * @throws jom.opportunity.UnknownOpportunity if the reader neither takes part nor manages the portfolio
     */
    @Transactional(readOnly = true)
    public Progress of(OpportunityId id, Reader reader, Viewer viewer) {
        OpportunityView view = opportunities.insideView(id, reader);
        boolean office = opportunities.isOffice(id, reader);
        boolean leading = office || reader.belongsTo(view.originator());
        Sight sight = new Sight(reader, viewer, office, leading, named(view), roles(view));
        return courses.read(SPINE, id.toString(), sight);
    }

    private static Map<String, OrganisationId> roles(OpportunityView view) {
        return Map.of(
                ProcessVariables.ORIGINATOR_ID.name(),
                view.originator(),
                ProcessVariables.PRIME_ID.name(),
                view.prime());
    }

    private static Set<OrganisationId> named(OpportunityView view) {
        Set<OrganisationId> named = new HashSet<>(List.of(view.originator(), view.prime()));
        view.participants().forEach(member -> named.add(member.organisation()));
        return named;
    }
}
