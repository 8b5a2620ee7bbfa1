package jom.matching.index;

import java.util.Collection;
import java.util.Map;
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

    private static final String ANYWHERE = "territory:";

    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();

    /** All that an organisation has: first as many numbers as it has capabilities, for these. */
    char[] of(Offering offering) {
        int[] found = Stream.of(
                        offering.capabilities().stream().map(Terms::key),
                        offering.industries().stream().map(Terms::key),
                        offering.partnerTypes().stream().map(Terms::key),
                        offering.territories().isEmpty()
                                ? Stream.of(ANYWHERE)
                                : offering.territories().stream().map(Terms::key))
                .flatMap(keys -> keys)
                .mapToInt(this::number)
                .toArray();
        char[] terms = new char[found.length];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = (char) found[i];
        }
        return terms;
    }

    private synchronized int number(String key) {
        int number = numbers.computeIfAbsent(key, any -> numbers.size());
        if (number > TERMS_MAX) {
            throw new IllegalStateException("more than " + TERMS_MAX + " codes");
        }
        return number;
    }

    int find(Capability capability) {
        return numbers.getOrDefault(key(capability), UNKNOWN);
    }

    int find(Industry industry) {
        return numbers.getOrDefault(key(industry), UNKNOWN);
    }

    int find(PartnerType type) {
        return numbers.getOrDefault(key(type), UNKNOWN);
    }

    /** Whoever has one of these delivers there: the territory, the country around it, or anywhere. */
    int[] deliveringIn(Territory territory) {
        return Stream.of(key(territory), key(territory.country()), ANYWHERE)
                .distinct()
                .mapToInt(key -> numbers.getOrDefault(key, UNKNOWN))
                .toArray();
    }

    int[] find(Collection<Capability> capabilities) {
        return capabilities.stream().mapToInt(this::find).toArray();
    }

    int size() {
        return numbers.size();
    }

    private static String key(Capability capability) {
        return "capability:" + capability.code();
    }

    private static String key(Industry industry) {
        return "industry:" + industry.code();
    }

    private static String key(PartnerType type) {
        return "type:" + type.key();
    }

    private static String key(Territory territory) {
        return ANYWHERE + territory.iso();
    }
}
