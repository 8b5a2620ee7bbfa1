package jom.revenue;

import java.util.UUID;
import jom.kernel.Identifier;
import jom.kernel.Identifiers;

/** The identity of a posting: a set of ledger entries that adds up to zero. */
public record PostingId(UUID value) implements Identifier {

    public static PostingId next() {
        return new PostingId(Identifiers.next());
    }

    /**
     * Reads the canonical form.
     *
     * @throws jom.kernel.MalformedIdentifier if the text is no identifier
     */
    public static PostingId parse(String text) {
        return Identifiers.parse(text, PostingId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
