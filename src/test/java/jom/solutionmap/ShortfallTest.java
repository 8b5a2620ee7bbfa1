package jom.solutionmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import jom.network.Capability;
import jom.network.Industry;
import jom.network.OrganisationId;
import jom.network.SolutionArea;
import jom.network.Territory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is worked out for all organisations at once is what looking at each by itself gives. */
class ShortfallTest {

    private static final Cell CELL = new Cell(new Industry("retail"), new SolutionArea("data-analytics"));
    private static final int ROUNDS = 200;

    private final Random random = new Random(4);

    private static List<Capability> capabilities(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new Capability("c" + number))
                .toList();
    }

    private Set<Capability> some(List<Capability> all, int percent) {
        Set<Capability> some = new HashSet<>();
        all.stream().filter(any -> random.nextInt(100) < percent).forEach(some::add);
        return some;
    }

    @Test
    void equalsWhatLookingAtEachByItselfGives() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Set<Capability>> able = new ArrayList<>();
            List<OrganisationId> ids = new ArrayList<>();
            for (int number = 0; number < 70; number++) {
                able.add(some(capabilities(6), 60));
                ids.add(OrganisationId.next());
            }
            CoverageIndex index =
                    new CoverageIndex(ids, ids.stream().map(Object::toString).toList());
            for (int number = 0; number < ids.size(); number++) {
                OrganisationId id = ids.get(number);
                able.get(number).forEach(capability -> index.add(id, capability));
            }
            Set<Capability> needed = some(capabilities(7), 45);
            BitSet within = index.within(MapScope.ALL);
            Shortfall shortfall = Shortfall.of(index, within, new CellNeeds(CELL, needed, 0));
            assertThat(shortfall.none()).isEqualTo(lacking(able, needed, 0));
            assertThat(shortfall.one()).isEqualTo(needed.size() < 2 ? new BitSet() : lacking(able, needed, 1));
            assertThat(within.cardinality()).isEqualTo(ids.size());
        }
    }

    private static BitSet lacking(List<Set<Capability>> able, Set<Capability> needed, int count) {
        BitSet found = new BitSet();
        for (int number = 0; number < able.size(); number++) {
            Set<Capability> lacking = new HashSet<>(needed);
            lacking.removeAll(able.get(number));
            found.set(number, !needed.isEmpty() && lacking.size() == count);
        }
        return found;
    }

    @ParameterizedTest
    @CsvSource({"DE, 3", "DE-BY, 4", "AT, 1", "DE-BE, 3"})
    void countsWhoDeliversInAllOfATerritory(String territory, int partners) {
        List<OrganisationId> ids =
                IntStream.range(0, 5).mapToObj(any -> OrganisationId.next()).toList();
        CoverageIndex index = new CoverageIndex(ids, List.of("a", "b", "c", "d", "e"));
        index.add(ids.get(0), new Territory("DE"));
        index.add(ids.get(1), new Territory("DE"));
        index.add(ids.get(1), new Territory("CH"));
        index.add(ids.get(2), new Territory("DE-BY"));
        index.add(ids.get(3), new Territory("CH"));
        MapScope scope = new MapScope(Optional.empty(), Optional.of(new Territory(territory)));
        assertThat(index.within(scope).cardinality()).isEqualTo(partners);
    }

    @Test
    void leavesOutWhoCameAfterTheIndexWasMade() {
        OrganisationId known = OrganisationId.next();
        CoverageIndex index = new CoverageIndex(List.of(known), List.of("known"));
        index.add(OrganisationId.next(), new Capability("erp"));
        index.addReference(OrganisationId.next(), CELL);
        assertThat(index.able(new Capability("erp")).cardinality()).isZero();
        assertThat(index.references(CELL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, GAP", "1, ONLY_ONE", "2, FEW", "4, FEW", "5, MANY"})
    void tellsHowWellACellIsCovered(int partners, Standing standing) {
        assertThat(Standing.of(partners)).isEqualTo(standing);
    }
}
