package jom.network.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import jom.JomTest;
import jom.network.NetworkFixture;
import jom.network.OrganisationId;
import jom.network.OrganisationRegistry;
import jom.network.RegisterOrganisation;
import jom.network.connections.OrganisationPair;
import jom.network.search.OrganisationQuery;
import jom.network.search.OrganisationSearch;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DuplicatesTest {

    private final Duplicates duplicates;
    private final OrganisationRegistry registry;
    private final OrganisationSearch search;
    private final String word = NetworkFixture.unique("dw").replace("-", "x");

    DuplicatesTest(Duplicates duplicates, OrganisationRegistry registry, OrganisationSearch search) {
        this.duplicates = duplicates;
        this.registry = registry;
        this.search = search;
    }

    private OrganisationId named(String name) {
        return registry.register(RegisterOrganisation.of(NetworkFixture.details(name, "reseller")));
    }

    private int shown() {
        return search.counts(new OrganisationQuery(word, Map.of(), null, false, Set.of()))
                .total();
    }

    @Test
    void areListedOnceDecidedAndDecidedAgain() {
        OrganisationPair pair = OrganisationPair.of(named(word + " Berlin"), named("Berlin, " + word + " AG"));
        assertThat(duplicates.search()).isPositive();
        assertThat(duplicates.search()).isZero();
        SuspectedDuplicate suspected = duplicates.get(pair);
        assertThat(suspected.likenesses()).containsExactly(Likeness.NAME);
        assertThat(duplicates.list(false, null, 10_000)).contains(suspected);
        assertThat(shown()).isEqualTo(2);
        SuspectedDuplicate same = duplicates.decide(pair, 0, true, "Same address.");
        assertThat(same.same()).contains(true);
        assertThat(duplicates.list(false, null, 10_000)).doesNotContain(same);
        assertThat(duplicates.list(true, null, 10_000)).contains(same);
        assertThat(shown()).as("the one registered first stands for both").isEqualTo(1);
        assertThatThrownBy(() -> duplicates.decide(pair, 0, false, "No."))
                .extracting("code")
                .isEqualTo("network.duplicateChanged");
        duplicates.undo(pair, 1);
        assertThat(shown()).isEqualTo(2);
        assertThatThrownBy(() -> duplicates.undo(pair, 2)).extracting("code").isEqualTo("network.duplicateUndecided");
        duplicates.decide(pair, 2, false, "Two companies.");
        assertThat(shown()).isEqualTo(2);
        assertThat(duplicates.search()).as("what is decided stays decided").isZero();
        assertThatThrownBy(() -> duplicates.get(OrganisationPair.of(pair.low(), OrganisationId.next())))
                .extracting("code")
                .isEqualTo("network.unknownDuplicate");
    }
}
