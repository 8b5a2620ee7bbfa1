package jom.solutionmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import jom.JomTest;
import jom.network.Capability;
import jom.network.Industry;
import jom.network.NetworkFixture;
import jom.network.PersonProfile;
import jom.network.Role;
import jom.network.SolutionArea;
import jom.network.UnknownTerm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

/** Works on a cell that is not on the map as shipped, and leaves it so. */
@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class CellChangesTest {

    private static final Cell CELL = new Cell(new Industry("mining"), new SolutionArea("research-innovation"));

    private final SolutionMap map;
    private final CellChanges changes;
    private final NetworkFixture network;

    CellChangesTest(SolutionMap map, CellChanges changes, NetworkFixture network) {
        this.map = map;
        this.changes = changes;
        this.network = network;
    }

    @AfterEach
    void takeItOffAgain() {
        change();
    }

    private void change(String... codes) {
        changes.change(CELL, set(codes), map.needs(CELL).version());
    }

    private static Set<Capability> set(String... codes) {
        return Arrays.stream(codes).map(Capability::new).collect(Collectors.toSet());
    }

    @Test
    void putsACellOnTheMapAndTakesItOff() {
        assertThat(map.wanted()).doesNotContainKey(CELL);
        change("geospatial", "machine-learning");
        assertThat(map.needs(CELL).capabilities()).isEqualTo(set("geospatial", "machine-learning"));
        assertThat(map.wanted()).containsKey(CELL);
        change();
        assertThat(map.wanted()).doesNotContainKey(CELL);
        assertThat(map.needs(CELL).isWanted()).isFalse();
    }

    @Test
    void remembersWhoChangedWhat() {
        PersonProfile manager = network.person(Role.PPM);
        change("geospatial");
        network.as(manager, () -> {
            change("machine-learning", "analytics");
            return CELL;
        });
        CellChange newest = changes.history(CELL).get(0);
        assertThat(newest.who()).isEqualTo(manager.signInName());
        assertThat(newest.added()).isEqualTo(set("machine-learning", "analytics"));
        assertThat(newest.removed()).isEqualTo(set("geospatial"));
        assertThat(changes.history(CELL).get(1).added()).isEqualTo(set("geospatial"));
    }

    @Test
    void keepsNothingOfAChangeThatChangesNothing() {
        change("geospatial");
        CellNeeds before = map.needs(CELL);
        int entries = changes.history(CELL).size();
        change("geospatial");
        assertThat(map.needs(CELL)).isEqualTo(before);
        assertThat(changes.history(CELL)).hasSize(entries);
    }

    @Test
    void refusesAChangeOfWhatHasChangedMeanwhile() {
        long version = map.needs(CELL).version();
        change("geospatial");
        assertThatThrownBy(() -> changes.change(CELL, set("erp"), version)).isInstanceOf(CellChanged.class);
        assertThat(map.needs(CELL).capabilities()).isEqualTo(set("geospatial"));
    }

    @Test
    void refusesWhatNoListHas() {
        assertThatThrownBy(() -> change("flying")).isInstanceOf(UnknownTerm.class);
        Cell nowhere = new Cell(new Industry("piracy"), CELL.area());
        assertThatThrownBy(() -> map.needs(nowhere)).isInstanceOf(UnknownCell.class);
        Cell neither = new Cell(CELL.industry(), new SolutionArea("magic"));
        assertThatThrownBy(() -> changes.history(neither)).isInstanceOf(UnknownCell.class);
    }

    @Test
    void isShippedWithACellForEveryIndustry() {
        assertThat(map.wanted()).hasSizeGreaterThan(250);
        assertThat(map.wanted().values())
                .allSatisfy(needs -> assertThat(needs.capabilities().size()).isBetween(2, CellNeeds.CAPABILITIES_MAX));
        assertThat(map.wanted().keySet().stream().map(Cell::industry).distinct())
                .hasSize(28);
    }
}
