package jom.solutionmap;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import jom.network.Capability;
import jom.network.Industry;
import jom.network.OrganisationId;
import jom.network.Territory;

/**
 * All organisations, numbered, and one bit of each per capability, industry and territory, so that a whole map is a few
 * thousand set operations. Never changed once it is made.
 */
final class CoverageIndex {

    private static final BitSet NOBODY = new BitSet();

    private final List<OrganisationId> organisations;
    private final List<String> names;
    private final Map<OrganisationId, Integer> numbers;
    private final Map<Capability, BitSet> able = new HashMap<>();
    private final Map<Industry, BitSet> knowing = new HashMap<>();
    private final Map<Territory, BitSet> delivering = new TreeMap<>();
    private final Map<Cell, Map<Integer, Integer>> references = new HashMap<>();
    private final BitSet choosy = new BitSet();

    CoverageIndex(List<OrganisationId> organisations, List<String> names) {
        this.organisations = List.copyOf(organisations);
        this.names = List.copyOf(names);
        this.numbers = new HashMap<>();
        for (int number = 0; number < organisations.size(); number++) {
            numbers.put(organisations.get(number), number);
        }
    }

    /** What has come meanwhile has no number yet and waits for the next index. */
    void add(OrganisationId organisation, Capability capability) {
        mark(able, capability, organisation);
    }

    void add(OrganisationId organisation, Industry industry) {
        mark(knowing, industry, organisation);
    }

    void add(OrganisationId organisation, Territory territory) {
        mark(delivering, territory, organisation);
        number(organisation).ifPresent(choosy::set);
    }

    void addReference(OrganisationId organisation, Cell cell) {
        number(organisation)
                .ifPresent(number ->
                        references.computeIfAbsent(cell, any -> new HashMap<>()).merge(number, 1, Integer::sum));
    }

    private <T> void mark(Map<T, BitSet> bits, T term, OrganisationId organisation) {
        number(organisation)
                .ifPresent(number -> bits.computeIfAbsent(term, any -> new BitSet(organisations.size()))
                        .set(number));
    }

    private Optional<Integer> number(OrganisationId organisation) {
        return Optional.ofNullable(numbers.get(organisation));
    }

    OrganisationId organisation(int number) {
        return organisations.get(number);
    }

    String name(int number) {
        return names.get(number);
    }

    /** Whom a map counts, by their numbers; a set of the caller's own. */
    BitSet within(MapScope scope) {
        BitSet within = scope.members().map(this::numbers).orElseGet(this::everybody);
        scope.territory().ifPresent(territory -> within.and(deliveringIn(territory)));
        return within;
    }

    BitSet numbers(Set<OrganisationId> some) {
        BitSet bits = new BitSet(organisations.size());
        some.forEach(organisation -> number(organisation).ifPresent(bits::set));
        return bits;
    }

    private BitSet everybody() {
        BitSet all = new BitSet(organisations.size());
        all.set(0, organisations.size());
        return all;
    }

    /** Who delivers everywhere, in the whole country, or in this very territory. */
    BitSet deliveringIn(Territory territory) {
        BitSet bits = everywhere();
        bits.or(delivering.getOrDefault(territory, NOBODY));
        bits.or(delivering.getOrDefault(territory.country(), NOBODY));
        return bits;
    }

    /** Who has named no territory delivers everywhere. */
    BitSet everywhere() {
        BitSet bits = everybody();
        bits.andNot(choosy);
        return bits;
    }

    /** The territories that somebody has named, in their order; not to be changed. */
    Map<Territory, BitSet> delivering() {
        return delivering;
    }

    /** Not to be changed. */
    BitSet able(Capability capability) {
        return able.getOrDefault(capability, NOBODY);
    }

    boolean knows(int number, Industry industry) {
        return knowing.getOrDefault(industry, NOBODY).get(number);
    }

    int references(int number, Cell cell) {
        return references.getOrDefault(cell, Map.of()).getOrDefault(number, 0);
    }

    /** By number, of all who have any in a cell. */
    Map<Integer, Integer> references(Cell cell) {
        return references.getOrDefault(cell, Map.of());
    }
}
