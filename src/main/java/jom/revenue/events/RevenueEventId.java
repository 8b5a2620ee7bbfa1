package jom.revenue.events;

import java.util.UUID;
import jom.kernel.Identifier;
import jom.kernel.Identifiers;

/** The identity of a reported event, in this installation. */
public record RevenueEventId(UUID value) implements Identifier {

    public static RevenueEventId next() {
        return new RevenueEventId(Identifiers.next());
    }

    /**
     * Reads the canonical form.
     *
     * @throws jom.kernel.MalformedIdentifier if the text is no identifier
     */
    public static RevenueEventId parse(String text) {
        return Identifiers.parse(text, RevenueEventId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
