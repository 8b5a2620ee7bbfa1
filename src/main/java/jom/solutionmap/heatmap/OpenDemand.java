package jom.solutionmap.heatmap;

import java.util.Optional;
import jom.network.Reader;

/** What this module asks about opportunities. The module that has them answers. */
public interface OpenDemand {

    /**
     * What customers of open opportunities look for, as far as the reader may know of them.
     *
     * @param portfolio only opportunities that it looks after; of all the reader manages if empty
     * @return empty for whoever may not know how many there are
     */
    Optional<Demand> of(Optional<PortfolioRef> portfolio, Reader reader);
}
