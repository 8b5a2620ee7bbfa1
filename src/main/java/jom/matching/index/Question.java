package jom.matching.index;

import java.util.List;
import java.util.Set;
import jom.network.Capability;
import jom.network.Industry;
import jom.network.Territory;

/**
 * What is sought.
 *
 * @param wanted capabilities
 * @param ofAreas what the solution areas take; it gives points, and need not be there
 * @param place where it is to be delivered: the one rule about places, and never a matter of points
 * @param scope among whom
 */
public record Question(
        List<Capability> wanted,
        Set<Capability> ofAreas,
        Industry industry,
        Territory place,
        Points points,
        Scope scope) {

    public Question {
        wanted = wanted.stream().distinct().sorted().toList();
        ofAreas = Set.copyOf(ofAreas);
    }

    /** The same among those who may not be asked, for one reason. */
    public Question among(Scope.Standing standing) {
        return new Question(wanted, ofAreas, industry, place, points, scope.with(standing));
    }
}
