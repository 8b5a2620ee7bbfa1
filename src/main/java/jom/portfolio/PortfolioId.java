package jom.portfolio;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import jom.kernel.Identifier;
import jom.kernel.Identifiers;

/** The identity of a portfolio. */
public record PortfolioId(UUID value) implements Identifier {

    public static PortfolioId next() {
        return new PortfolioId(Identifiers.next());
    }

    /**
     * Reads the canonical form.
     *
     * @throws jom.kernel.MalformedIdentifier if the text is no identifier
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PortfolioId parse(String text) {
        return Identifiers.parse(text, PortfolioId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
