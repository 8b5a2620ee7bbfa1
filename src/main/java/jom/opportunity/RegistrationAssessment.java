package jom.opportunity;

import java.util.List;

/**
 * What speaks for and against a claim.
 *
 * @param customerClaimed another live claim is about the same customer
 * @param scopeOverlaps one of them is about one of the same solution areas
 * @param sameOriginator all of them come from the same originator; false if there are none
 * @param overlaps the claims found, newest last
 */
public record RegistrationAssessment(
        boolean customerClaimed, boolean scopeOverlaps, boolean sameOriginator, List<Overlap> overlaps) {

    public RegistrationAssessment {
        overlaps = List.copyOf(overlaps);
    }
}
