package jom.solutionmap.heatmap;

import java.util.UUID;
import jom.kernel.Identifier;
import jom.kernel.Identifiers;

/** A portfolio, by the id that the module that has them gave it. */
public record PortfolioRef(UUID value) implements Identifier {

    /**
     * Reads the canonical form.
     *
     * @throws jom.kernel.MalformedIdentifier if the text is no identifier
     */
    public static PortfolioRef parse(String text) {
        return Identifiers.parse(text, PortfolioRef::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
