package jom.opportunity;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import jom.kernel.Texts;
import jom.network.Capability;
import jom.network.SolutionArea;

/**
 * What the customer needs and who is wanted for it.
 *
 * @param problem {@value #PROBLEM_LENGTH_MIN} to {@value #PROBLEM_LENGTH_MAX} characters
 * @param solutionAreas 1 to {@value #SOLUTION_AREAS_MAX}
 * @param rolesWanted at least one
 * @param capabilitiesWanted at most {@value #CAPABILITIES_MAX}
 */
public record CustomerNeed(
        String problem,
        Set<SolutionArea> solutionAreas,
        Set<ParticipantRole> rolesWanted,
        Set<Capability> capabilitiesWanted) {

    public static final int PROBLEM_LENGTH_MIN = 20;
    public static final int PROBLEM_LENGTH_MAX = 2_000;
    public static final int SOLUTION_AREAS_MAX = 10;

    /** As many as there are. */
    public static final int ROLES_MAX = 7;

    public static final int CAPABILITIES_MAX = 20;

    public CustomerNeed {
        Texts.required("problem", problem, PROBLEM_LENGTH_MAX);
        if (problem.length() < PROBLEM_LENGTH_MIN) {
            throw new IllegalArgumentException("problem is shorter than " + PROBLEM_LENGTH_MIN + " characters");
        }
        solutionAreas = limited("solution areas", solutionAreas, 1, SOLUTION_AREAS_MAX);
        rolesWanted = limited("roles wanted", rolesWanted, 1, ROLES_MAX);
        capabilitiesWanted = limited("capabilities wanted", capabilitiesWanted, 0, CAPABILITIES_MAX);
    }

    private static <T extends Comparable<? super T>> Set<T> limited(String field, Set<T> terms, int min, int max) {
        if (terms.size() < min || terms.size() > max) {
            throw new IllegalArgumentException(field + ": " + min + " to " + max + " are possible");
        }
        return Collections.unmodifiableSet(new TreeSet<>(terms));
    }
}
