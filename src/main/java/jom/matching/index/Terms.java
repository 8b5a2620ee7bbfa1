package jom.matching.index;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import jom.network.Capability;
import jom.network.Industry;
import jom.network.Offering;
import jom.network.PartnerType;
import jom.network.Territory;

/** Gives each code of each list a number; a code that was met once keeps its number. */
final class Terms {

    /** Numbers are kept in two bytes. */
    static final int TERMS_MAX = Character.MAX_VALUE;

    /** Nobody has it. */
    static final int UNKNOWN = -1;

    /** What is no code of a list. */
    private enum Mark {
        /** Delivers in no territories in particular. */
        ANYWHERE,
        VERIFIED,
        UNVERIFIED
    }

    private final Map<Object, Integer> numbers = new ConcurrentHashMap<>();
    private final CertificateCodes certificates = new CertificateCodes();

    /** Filled before a number is given away, so whoever has a number finds it here. */
    private volatile Object[] byNumber = new Object[256];

    /** All that an organisation has: first as many numbers as it has capabilities, for these. */
    char[] of(Listing listing) {
        Offering offering = listing.offering();
        int[] found = Stream.<Stream<?>>of(
                        offering.capabilities().stream(),
                        offering.industries().stream(),
                        offering.partnerTypes().stream(),
                        offering.territories().isEmpty() ? Stream.of(Mark.ANYWHERE) : offering.territories().stream(),
                        Stream.of(listing.verified() ? Mark.VERIFIED : Mark.UNVERIFIED))
                .<Object>flatMap(terms -> terms)
                .mapToInt(this::number)
                .toArray();
        char[] terms = new char[found.length];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = (char) found[i];
        }
        return terms;
    }

    CertificateCodes certificates() {
        return certificates;
    }

    private int number(Object term) {
        Integer number = numbers.get(term);
        return number == null ? newNumber(term) : number;
    }

    private synchronized int newNumber(Object term) {
        Integer known = numbers.get(term);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        if (number > TERMS_MAX) {
            throw new IllegalStateException("more than " + TERMS_MAX + " codes");
        }
        Object[] room = byNumber.length > number ? byNumber : Arrays.copyOf(byNumber, 2 * byNumber.length);
        room[number] = term;
        byNumber = room;
        numbers.put(term, number);
        return number;
    }

    /** What an organisation offers that has these. */
    Offering offering(char[] own) {
        Set<PartnerType> types = new HashSet<>();
        Set<Capability> capabilities = new HashSet<>();
        Set<Industry> industries = new HashSet<>();
        Set<Territory> territories = new HashSet<>();
        Object[] known = byNumber;
        for (char number : own) {
            Object term = known[number];
            if (term instanceof Capability capability) {
                capabilities.add(capability);
            } else if (term instanceof Territory territory) {
                territories.add(territory);
            } else if (term instanceof Industry industry) {
                industries.add(industry);
            } else if (term instanceof PartnerType type) {
                types.add(type);
            }
        }
        return new Offering(types, capabilities, industries, territories);
    }

    boolean isVerified(char[] own) {
        int verified = verified();
        for (char number : own) {
            if (number == verified) {
                return true;
            }
        }
        return false;
    }

    /** All types that anybody has had. */
    Stream<PartnerType> types() {
        return numbers.keySet().stream().filter(PartnerType.class::isInstance).map(PartnerType.class::cast);
    }

    int find(Object term) {
        return numbers.getOrDefault(term, UNKNOWN);
    }

    /** Whoever has one of these delivers there: the territory, the country around it, or anywhere. */
    int[] deliveringIn(Territory territory) {
        return Stream.of(territory, territory.country(), Mark.ANYWHERE)
                .distinct()
                .mapToInt(this::find)
                .toArray();
    }

    int[] find(Collection<?> terms) {
        return terms.stream().mapToInt(this::find).toArray();
    }

    int verified() {
        return find(Mark.VERIFIED);
    }

    int unverified() {
        return find(Mark.UNVERIFIED);
    }

    int size() {
        return numbers.size();
    }
}
