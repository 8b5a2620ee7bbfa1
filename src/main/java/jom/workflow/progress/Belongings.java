package jom.workflow.progress;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import jom.network.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whose workflows the instances of a course are: by what was kept when they began, else by who called them.
 * Where a workflow is somebody's and nothing tells whose, or where it has passed from one to another, it is nobody's.
 */
final class Belongings {

    private final Map<String, RanInstance> instances = new HashMap<>();
    private final Map<String, RanStep> calls = new HashMap<>();
    private final Map<String, Set<String>> kept = new HashMap<>();
    private final Map<String, Belonging> found = new HashMap<>();
    private final ModelMaps models;
    private final String spine;

    Belongings(RanCourse course, ModelMaps models) {
        this.models = models;
        this.spine = course.spine();
        course.instances().forEach(instance -> instances.put(instance.id(), instance));
        course.steps().stream().filter(step -> step.called() != null).forEach(step -> calls.put(step.called(), step));
        course.passages().stream()
                .filter(passage -> passage.workflowOf() != null)
                .forEach(passage -> kept.computeIfAbsent(passage.instance(), any -> new HashSet<>())
                        .add(passage.workflowOf()));
    }

    /** A workflow of the organisation with this id. */
    static Belonging to(String organisation) {
        return Belonging.to(OrganisationId.parse(organisation));
    }

    Belonging of(String instance) {
        @Nullable Belonging known = found.get(instance);
        if (known == null) {
            known = find(instance);
            found.put(instance, known);
        }
        return known;
    }

    private Belonging find(String id) {
        Set<String> organisations = kept.getOrDefault(id, Set.of());
        if (!organisations.isEmpty()) {
            return organisations.size() == 1 ? to(organisations.iterator().next()) : Belonging.UNKNOWN;
        }
        @Nullable RanInstance instance = instances.get(id);
        if (instance == null) {
            return Belonging.UNKNOWN;
        }
        if (instance.caller() == null) {
            return instance.key().equals(spine) ? Belonging.JOINT : Belonging.UNKNOWN;
        }
        return called(id, of(instance.caller()));
    }

    /** The joint workflow tells its parts whose they are; what such a part calls is of the same organisation. */
    private Belonging called(String id, Belonging caller) {
        @Nullable RanStep call = calls.get(id);
        @Nullable RanInstance calling = call == null ? null : instances.get(call.instance());
        if (call == null || calling == null) {
            return Belonging.UNKNOWN;
        }
        boolean isPart = models.of(calling.definition(), calling.key()).parts().contains(call.element());
        return caller.joint() && isPart ? Belonging.UNKNOWN : caller;
    }
}
