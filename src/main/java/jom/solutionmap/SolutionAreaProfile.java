package jom.solutionmap;

import java.util.Set;
import jom.network.Capability;
import jom.network.SolutionArea;

/**
 * A solution area in the language asked for.
 *
 * @param capabilities that it takes to serve it
 */
public record SolutionAreaProfile(SolutionArea area, String name, Set<Capability> capabilities) {

    public SolutionAreaProfile {
        capabilities = Set.copyOf(capabilities);
    }
}
