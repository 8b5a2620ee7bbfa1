package jom.network;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an organisation brings into an opportunity.
 *
 * @param partnerTypes at least one, at most {@value #TERMS_MAX}
 * @param capabilities at most {@value #TERMS_MAX}
 * @param industries it knows, at most {@value #TERMS_MAX}
 * @param territories it delivers in, at most {@value #TERRITORIES_MAX}; none means everywhere
 */
public record Offering(
        Set<PartnerType> partnerTypes,
        Set<Capability> capabilities,
        Set<Industry> industries,
        Set<Territory> territories) {

    public static final int TERMS_MAX = 60;
    public static final int TERRITORIES_MAX = 300;

    public Offering {
        partnerTypes = limited("partner types", partnerTypes, TERMS_MAX);
        capabilities = limited("capabilities", capabilities, TERMS_MAX);
        industries = limited("industries", industries, TERMS_MAX);
        territories = limited("territories", territories, TERRITORIES_MAX);
        if (partnerTypes.isEmpty()) {
            throw new IllegalArgumentException("an organisation is of at least one partner type");
        }
    }

    /** Sorted, so that two offerings that are equal also read the same. */
    private static <T extends Comparable<T>> Set<T> limited(String field, Set<T> terms, int max) {
        if (terms.size() > max) {
            throw new IllegalArgumentException("more than " + max + " " + field);
        }
        return Collections.unmodifiableSet(new TreeSet<>(terms));
    }
}
