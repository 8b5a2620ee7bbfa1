package jom.opportunity;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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
 * @param certificatesWanted at most {@value #CERTIFICATES_MAX}, of everybody or of whoever takes one of the roles wanted
 */
public record CustomerNeed(
        String problem,
        Set<SolutionArea> solutionAreas,
        Set<ParticipantRole> rolesWanted,
        Set<Capability> capabilitiesWanted,
        Set<CertificateWanted> certificatesWanted) {

    public static final int PROBLEM_LENGTH_MIN = 20;
    public static final int PROBLEM_LENGTH_MAX = 2_000;
    public static final int SOLUTION_AREAS_MAX = 10;

    /** As many as there are. */
    public static final int ROLES_MAX = 7;

    public static final int CAPABILITIES_MAX = 20;

    /** More of them no buyer asks for; each one makes teams rarer. */
    public static final int CERTIFICATES_MAX = 10;

    /** @throws IntakeRefused if a certificate is asked of a role that is not wanted */
    public CustomerNeed {
        Texts.required("problem", problem, PROBLEM_LENGTH_MAX);
        if (problem.length() < PROBLEM_LENGTH_MIN) {
            throw new IllegalArgumentException("problem is shorter than " + PROBLEM_LENGTH_MIN + " characters");
        }
        solutionAreas = limited("solution areas", solutionAreas, 1, SOLUTION_AREAS_MAX);
        rolesWanted = limited("roles wanted", rolesWanted, 1, ROLES_MAX);
        capabilitiesWanted = limited("capabilities wanted", capabilitiesWanted, 0, CAPABILITIES_MAX);
        certificatesWanted = limited("certificates wanted", certificatesWanted, 0, CERTIFICATES_MAX);
        requireRoles(rolesWanted, certificatesWanted);
    }

    /** For which no certificates are asked. */
    public CustomerNeed(
            String problem,
            Set<SolutionArea> solutionAreas,
            Set<ParticipantRole> rolesWanted,
            Set<Capability> capabilitiesWanted) {
        this(problem, solutionAreas, rolesWanted, capabilitiesWanted, Set.of());
    }

    /** The same with another problem. */
    CustomerNeed about(String other) {
        return new CustomerNeed(other, solutionAreas, rolesWanted, capabilitiesWanted, certificatesWanted);
    }

    /** The same with other certificates. */
    CustomerNeed askingFor(Set<CertificateWanted> others) {
        return new CustomerNeed(problem, solutionAreas, rolesWanted, capabilitiesWanted, others);
    }

    private static void requireRoles(Set<ParticipantRole> wanted, Set<CertificateWanted> certificates) {
        certificates.stream()
                .flatMap(certificate -> Stream.ofNullable(certificate.role()))
                .filter(role -> !wanted.contains(role))
                .findFirst()
                .ifPresent(role -> {
                    throw IntakeRefused.certificateOfNoRole(role);
                });
    }

    private static <T extends Comparable<? super T>> Set<T> limited(String field, Set<T> terms, int min, int max) {
        if (terms.size() < min || terms.size() > max) {
            throw new IllegalArgumentException(field + ": " + min + " to " + max + " are possible");
        }
        return Collections.unmodifiableSet(new TreeSet<>(terms));
    }
}
