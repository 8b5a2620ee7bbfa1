package jom.workflow.progress;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jom.network.OrganisationId;
import jom.network.Reader;
import jom.workflow.Viewer;

/**
 * What a reader may see of a course.
 *
 * @param viewer the same reader, as the engine knows people
 * @param office whether the reader manages the portfolio: sees every step and every answer
 * @param leading whether the grounds of joint decisions are for the reader
 * @param named the organisations that may be named to the reader; others have only been asked
 * @param roles the organisations that play a role in the whole, by the variable that models call them by
 */
record Sight(
        Reader reader,
        Viewer viewer,
        boolean office,
        boolean leading,
        Set<OrganisationId> named,
        Map<String, OrganisationId> roles) {

    /** Whether the steps and gateways of such a workflow are for the reader. */
    boolean sees(Belonging workflow) {
        return office || workflow.joint() || isOwn(workflow);
    }

    /** Whether the reader may know what a gateway of such a workflow was told. */
    boolean knowsFacts(Belonging workflow) {
        return workflow.joint() || isOwn(workflow);
    }

    /** Whether the reader may know which row of a table advised it. */
    boolean knowsGrounds(Belonging workflow) {
        return workflow.joint() ? leading : isOwn(workflow);
    }

    private boolean isOwn(Belonging workflow) {
        return workflow.organisation().filter(reader::belongsTo).isPresent();
    }

    /** The task of a step, if it is open for the reader. */
    Optional<String> task(RanStep step) {
        boolean isFor = step.assignee() == null
                ? step.group() != null && viewer.groups().contains(step.group())
                : step.assignee().equals(viewer.signInName());
        return step.ended() == null && isFor ? Optional.ofNullable(step.task()) : Optional.empty();
    }

    Optional<OrganisationId> disclosed(OrganisationId organisation) {
        return office || leading || named.contains(organisation) || reader.belongsTo(organisation)
                ? Optional.of(organisation)
                : Optional.empty();
    }
}
