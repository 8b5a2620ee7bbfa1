package jom.workbench.directory;

import java.util.List;
import jom.network.connections.OrganisationPair;
import jom.network.duplicates.SuspectedDuplicate;

/**
 * Two that seem to be one, side by side.
 *
 * @param oneName of the one that was registered first
 * @param facts what is known of both
 */
public record DuplicateSheet(SuspectedDuplicate suspected, String oneName, String otherName, List<Compared> facts) {

    public DuplicateSheet {
        facts = List.copyOf(facts);
    }

    /**
     * A fact of both.
     *
     * @param key what it is, as the texts spell it
     * @param same whether both tell the same, and something
     */
    public record Compared(String key, String one, String other, boolean same) {

        static Compared of(String key, String one, String other) {
            return new Compared(key, one, other, !one.isEmpty() && one.equals(other));
        }
    }

    public OrganisationPair pair() {
        return suspected.pair();
    }

    /** Part of an address, and of ids on the page. */
    public String place() {
        return pair().low() + "/" + pair().high();
    }

    public boolean isDecided() {
        return suspected.same().isPresent();
    }

    /** Whether they are one. */
    public boolean isOne() {
        return suspected.same().orElse(false);
    }

    /** The name of the one that stayed; empty while there are two. */
    public String stays() {
        return suspected
                .stays()
                .map(id -> id.equals(pair().low()) ? oneName : otherName)
                .orElse("");
    }

    public String reason() {
        return suspected.reason().orElse("");
    }
}
