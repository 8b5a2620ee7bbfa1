package jom.solutionmap;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jom.kernel.BasisPoints;
import jom.network.Capability;
import jom.network.OrganisationId;
import jom.network.Reader;
import jom.network.Territory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who covers which cell. Decides nothing about who may see names; the doors do. */
@Service
@Transactional(readOnly = true)
public class Coverage {

    private static final int WHOLE = 10_000;

    private final SolutionMap map;
    private final CoverageIndexes indexes;

    Coverage(SolutionMap map, CoverageIndexes indexes) {
        this.map = map;
        this.indexes = indexes;
    }

    /** Every cell that somebody wants, by industry and area. */
    public List<CellCoverage> all(MapScope scope, Reader reader) {
        return covered(map.wanted().values(), scope, reader);
    }

    /** How many of the cells that somebody wants are covered by somebody in scope. */
    public int coveredCells(MapScope scope) {
        CoverageIndex index = indexes.current();
        BitSet within = index.within(scope);
        return Math.toIntExact(map.wanted().values().stream()
                .filter(needs -> !Shortfall.of(index, within, needs).none().isEmpty())
                .count());
    }

    /**
     * One cell; nobody covers what nobody wants.
     *
     * @throws UnknownCell if the lists have no such industry or area
     */
    public CellCoverage of(Cell cell, MapScope scope, Reader reader) {
        return covered(List.of(map.needs(cell)), scope, reader).get(0);
    }

    private List<CellCoverage> covered(Collection<CellNeeds> cells, MapScope scope, Reader reader) {
        CoverageIndex index = indexes.current();
        BitSet within = index.within(scope);
        List<CellCoverage> covered = new ArrayList<>();
        for (CellNeeds needs : cells) {
            covered.add(covered(index, within, needs, reader.organisations()));
        }
        return covered;
    }

    private static CellCoverage covered(CoverageIndex index, BitSet within, CellNeeds needs, Set<OrganisationId> own) {
        Shortfall shortfall = Shortfall.of(index, within, needs);
        int proven = 0;
        int references = 0;
        for (Map.Entry<Integer, Integer> one : index.references(needs.cell()).entrySet()) {
            if (shortfall.none().get(one.getKey())) {
                proven++;
                references += one.getValue();
            }
        }
        return new CellCoverage(
                needs,
                shortfall.none().cardinality(),
                proven,
                shortfall.one().cardinality(),
                references,
                best(index, needs, own));
    }

    private static Optional<BasisPoints> best(CoverageIndex index, CellNeeds needs, Set<OrganisationId> own) {
        return index.numbers(own).stream()
                .mapToObj(number -> share(index, number, needs))
                .reduce((one, other) -> one.value() >= other.value() ? one : other);
    }

    private static BasisPoints share(CoverageIndex index, int number, CellNeeds needs) {
        long has = needs.capabilities().stream()
                .filter(capability -> index.able(capability).get(number))
                .count();
        return new BasisPoints(
                needs.isWanted() ? (int) (has * WHOLE / needs.capabilities().size()) : 0);
    }

    /**
     * The partners of a cell, a stretch of them.
     *
     * @throws UnknownCell if the lists have no such industry or area
     */
    public CellPartners partners(Cell cell, MapScope scope, PartnersWanted wanted) {
        CellNeeds needs = map.needs(cell);
        CoverageIndex index = indexes.current();
        BitSet within = index.within(scope);
        BitSet found = wanted.all()
                ? anyOf(index, within, needs)
                : Shortfall.of(index, within, needs).none();
        List<CellPartner> partners = found.stream()
                .mapToObj(number -> partner(index, number, needs))
                .sorted(wanted.order().comparator())
                .toList();
        return new CellPartners(
                partners.stream().skip(wanted.from()).limit(wanted.limit()).toList(), partners.size());
    }

    /**
     * How the reader's own organisations stand in a cell, whether they have anything of what it takes or not.
     *
     * @throws UnknownCell if the lists have no such industry or area
     */
    public List<CellPartner> own(Cell cell, Reader reader) {
        CellNeeds needs = map.needs(cell);
        CoverageIndex index = indexes.current();
        return index.numbers(reader.organisations()).stream()
                .mapToObj(number -> partner(index, number, needs))
                .sorted(PartnerOrder.NAME.comparator())
                .toList();
    }

    private static BitSet anyOf(CoverageIndex index, BitSet within, CellNeeds needs) {
        BitSet any = new BitSet();
        needs.capabilities().forEach(capability -> any.or(index.able(capability)));
        any.and(within);
        return any;
    }

    private static CellPartner partner(CoverageIndex index, int number, CellNeeds needs) {
        Set<Capability> lacking = needs.capabilities().stream()
                .filter(capability -> !index.able(capability).get(number))
                .collect(Collectors.toSet());
        return new CellPartner(
                index.organisation(number),
                index.name(number),
                share(index, number, needs),
                lacking,
                index.references(number, needs.cell()),
                index.knows(number, needs.cell().industry()));
    }

    /**
     * Where the partners who cover a cell deliver, and where they do not.
     *
     * @throws UnknownCell if the lists have no such industry or area
     */
    public Reach reach(Cell cell, MapScope scope) {
        CellNeeds needs = map.needs(cell);
        CoverageIndex index = indexes.current();
        BitSet within = index.within(scope);
        BitSet covering = Shortfall.of(index, within, needs).none();
        Map<Territory, Integer> partners = new HashMap<>();
        Set<Territory> missing = new HashSet<>();
        index.delivering().forEach((territory, named) -> {
            int here = common(named, covering).cardinality();
            if (here > 0) {
                partners.put(territory, here);
            }
            if (named.intersects(within) && !index.deliveringIn(territory).intersects(covering)) {
                missing.add(territory);
            }
        });
        return new Reach(common(index.everywhere(), covering).cardinality(), partners, missing);
    }

    private static BitSet common(BitSet one, BitSet other) {
        BitSet common = (BitSet) one.clone();
        common.and(other);
        return common;
    }
}
