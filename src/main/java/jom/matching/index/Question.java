package jom.matching.index;

import java.util.List;
import java.util.Set;
import jom.network.Capability;
import jom.network.Industry;
import jom.network.Territory;

/**
 * What is sought: somebody who has one of the wanted capabilities at least and delivers there.
 *
 * @param wanted at least one
 * @param ofAreas what the solution areas take; it gives points, and need not be there
 * @param place where it is to be delivered: the one rule about places, and never a matter of points
 */
public record Question(
        List<Capability> wanted, Set<Capability> ofAreas, Industry industry, Territory place, Points points) {

    public Question {
        wanted = wanted.stream().distinct().sorted().toList();
        ofAreas = Set.copyOf(ofAreas);
    }
}
