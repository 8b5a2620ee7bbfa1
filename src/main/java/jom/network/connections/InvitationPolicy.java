package jom.network.connections;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import jom.network.OrganisationId;

/**
 * Whose opportunities an organisation may be invited to.
 *
 * @param who everybody's, nobody's, or everybody's but those of the exceptions
 * @param exceptions at most {@value #EXCEPTIONS_MAX}, and none unless it is all but these
 */
public record InvitationPolicy(Openness who, Set<OrganisationId> exceptions) {

    public static final int EXCEPTIONS_MAX = 200;

    /** What holds for whoever has said nothing. */
    public static final InvitationPolicy OPEN = new InvitationPolicy(Openness.ALL, Set.of());

    public InvitationPolicy {
        if (exceptions.size() > EXCEPTIONS_MAX) {
            throw new IllegalArgumentException("more than " + EXCEPTIONS_MAX + " exceptions");
        }
        if (who != Openness.ALL_BUT && !exceptions.isEmpty()) {
            throw new IllegalArgumentException("exceptions only where it is all but these");
        }
        Set<OrganisationId> sorted = new TreeSet<>(Comparator.comparing(OrganisationId::value));
        sorted.addAll(exceptions);
        exceptions = Collections.unmodifiableSet(sorted);
    }

    /** How open an organisation is. */
    public enum Openness {
        ALL("all"),
        NONE("none"),
        ALL_BUT("allBut");

        private final String key;

        Openness(String key) {
            this.key = key;
        }

        /** How JSON, tables and texts spell it. */
        @JsonValue
        public String key() {
            return key;
        }

        static Openness of(String key) {
            return Arrays.stream(values())
                    .filter(each -> each.key.equals(key))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no such openness: " + key));
        }
    }
}
