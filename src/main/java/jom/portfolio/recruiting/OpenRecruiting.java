package jom.portfolio.recruiting;

import java.time.LocalDate;
import java.util.Set;
import jom.network.Capability;
import jom.network.PersonId;
import jom.network.Territory;
import jom.solutionmap.Cell;
import jom.solutionmap.CellNeeds;

/**
 * Look for a partner for this cell.
 *
 * @param capabilities that are missing, of those that the cell takes, at most {@value CellNeeds#CAPABILITIES_MAX}
 * @param territories where somebody is missing, at most {@value #TERRITORIES_MAX}; none if it does not matter where
 * @param owner a manager of the portfolio, who answers for it
 * @param dueOn when somebody should be found
 */
public record OpenRecruiting(
        Cell cell, Set<Capability> capabilities, Set<Territory> territories, PersonId owner, LocalDate dueOn) {

    public static final int TERRITORIES_MAX = 50;

    public OpenRecruiting {
        capabilities = Set.copyOf(capabilities);
        territories = Set.copyOf(territories);
        if (territories.size() > TERRITORIES_MAX) {
            throw new IllegalArgumentException("more than " + TERRITORIES_MAX + " territories");
        }
    }
}
