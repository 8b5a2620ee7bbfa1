package jom.workflow.progress;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jom.network.OrganisationId;
import jom.workflow.Groups;
import jom.workflow.ProcessVariables;

/** Says who has to act: for what has begun by the group of the task, for what is ahead by the model. */
final class Holders {

    private static final String WHOSE_WORKFLOW = "${" + ProcessVariables.ORGANISATION_ID.name() + "}";

    private Holders() {}

    /** Of a task for this group. */
    static Holder of(String group, Sight sight) {
        if (Groups.isManagers(group)) {
            return new Holder(Holder.Kind.PORTFOLIO, Optional.empty());
        }
        Set<OrganisationId> organisations = Groups.organisations(List.of(group), OrganisationId::new);
        return new Holder(kind(group), organisations.stream().findFirst().flatMap(sight::disclosed));
    }

    /** Of a workflow that is somebody's. */
    static Holder of(OrganisationId organisation, Sight sight) {
        return new Holder(Holder.Kind.ORGANISATION, sight.disclosed(organisation));
    }

    /**
     * Of a task that nobody has yet, as the model spells its group; nobody if it names none. Who plays a role in the whole is
     * known by name, and so is whose workflow it is.
     */
    static Optional<Holder> ahead(ModelMap.Task task, Belonging workflow, Sight sight) {
        String group = task.group();
        if (group.isEmpty()) {
            return Optional.empty();
        }
        if (Groups.isManagers(group)) {
            return Optional.of(new Holder(Holder.Kind.PORTFOLIO, Optional.empty()));
        }
        if (group.endsWith(WHOSE_WORKFLOW)) {
            return Optional.of(
                    task.several() && workflow.organisation().isEmpty()
                            ? everybody()
                            : new Holder(kind(group), workflow.organisation().flatMap(sight::disclosed)));
        }
        return Optional.of(new Holder(
                kind(group),
                sight.roles().entrySet().stream()
                        .filter(role -> group.endsWith("${" + role.getKey() + "}"))
                        .findFirst()
                        .map(Map.Entry::getValue)
                        .flatMap(sight::disclosed)));
    }

    /** Of a workflow that each participant has. */
    static Holder everybody() {
        return new Holder(Holder.Kind.PARTICIPANTS, Optional.empty());
    }

    private static Holder.Kind kind(String group) {
        return Groups.isFinance(group) ? Holder.Kind.FINANCE : Holder.Kind.ORGANISATION;
    }
}
