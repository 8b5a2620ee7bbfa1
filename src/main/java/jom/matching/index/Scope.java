package jom.matching.index;

import java.util.Set;
import jom.network.Capability;
import jom.network.OrganisationId;
import jom.network.PartnerType;

/**
 * Among whom is sought: those who are of one of some types, or have one of some capabilities.
 *
 * @param leftOut who is not meant
 * @param standing whether they may be asked, or why not
 */
public record Scope(
        Set<PartnerType> types, Set<Capability> capabilities, Set<OrganisationId> leftOut, Standing standing) {

    /** What there is to say of somebody who offers what is sought. */
    public enum Standing {
        /** Verified, and delivers there. */
        ELIGIBLE,
        /** Not verified, wherever it delivers. */
        NOT_VERIFIED,
        /** Verified, and delivers elsewhere alone. */
        NOT_THERE
    }

    public Scope {
        types = Set.copyOf(types);
        capabilities = Set.copyOf(capabilities);
        leftOut = Set.copyOf(leftOut);
    }

    Scope with(Standing other) {
        return new Scope(types, capabilities, leftOut, other);
    }
}
