package jom.solutionmap.heatmap;

import java.util.Locale;
import java.util.Optional;
import jom.network.Reader;
import jom.network.Territory;

/**
 * Which map somebody wants to see.
 *
 * @param portfolio only its members count; the whole network if empty
 * @param territory only who delivers in all of it counts; anywhere if empty
 * @param language of the names
 */
public record MapQuestion(
        Reader reader, Optional<PortfolioRef> portfolio, Optional<Territory> territory, Locale language) {}
