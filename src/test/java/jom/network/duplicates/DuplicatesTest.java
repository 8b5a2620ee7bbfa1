package jom.network.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jom.JomTest;
import jom.network.LegalEntity;
import jom.network.NetworkFixture;
import jom.network.OrganisationDetails;
import jom.network.OrganisationId;
import jom.network.OrganisationRegistry;
import jom.network.Reader;
import jom.network.RegisterOrganisation;
import jom.network.Role;
import jom.network.connections.OrganisationPair;
import jom.network.search.OrganisationQuery;
import jom.network.search.OrganisationSearch;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

@JomTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DuplicatesTest {

    private final Duplicates duplicates;
    private final OrganisationRegistry registry;
    private final OrganisationSearch search;
    private final NetworkFixture network;
    private final String word = NetworkFixture.unique("dw").replace("-", "x");

    DuplicatesTest(
            Duplicates duplicates, OrganisationRegistry registry, OrganisationSearch search, NetworkFixture network) {
        this.duplicates = duplicates;
        this.registry = registry;
        this.search = search;
        this.network = network;
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
        Reader reader = network.person(Role.PPM).reader();
        OrganisationPair pair = OrganisationPair.of(named(word + " Berlin"), named("Berlin, " + word + " AG"));
        assertThat(duplicates.search()).isPositive();
        assertThat(duplicates.search()).isZero();
        SuspectedDuplicate suspected = duplicates.get(pair);
        assertThat(suspected.likenesses()).containsExactly(Likeness.NAME);
        assertThat(duplicates.list(DuplicateQuery.open(), 10_000)).contains(suspected);
        assertThat(shown()).isEqualTo(2);
        SuspectedDuplicate same =
                duplicates.decide(pair, 0, new DuplicateDecision(true, null, "Same address."), reader);
        assertThat(same.same()).contains(true);
        assertThat(same.stays()).as("the one registered first").contains(pair.low());
        assertThat(duplicates.list(DuplicateQuery.open(), 10_000)).doesNotContain(same);
        assertThat(duplicates.list(DuplicateQuery.closed(), 10_000)).contains(same);
        assertThat(shown()).as("they are one").isEqualTo(1);
        refused("network.duplicateChanged", () -> duplicates.decide(pair, 0, no(), reader));
        refused("network.duplicateMerged", () -> duplicates.decide(pair, 1, no(), reader));
        duplicates.undo(pair, 1, reader);
        assertThat(shown()).isEqualTo(2);
        refused("network.duplicateUndecided", () -> duplicates.undo(pair, 2, reader));
        duplicates.decide(pair, 2, no(), reader);
        assertThat(shown()).isEqualTo(2);
        assertThat(duplicates.search()).as("what is decided stays decided").isZero();
        refused(
                "network.unknownDuplicate",
                () -> duplicates.get(OrganisationPair.of(pair.low(), OrganisationId.next())));
    }

    @Test
    void areDecidedAboutByNobodyWhoBelongsToOneOfThemAndInFavourOfNoThird() {
        OrganisationPair pair = OrganisationPair.of(named(word), named(word + " GmbH"));
        duplicates.search();
        Reader own = network.person(Set.of(pair.high()), Role.PPM).reader();
        refused("network.duplicateOwn", () -> duplicates.decide(pair, 0, no(), own));
        Reader reader = network.person(Role.ADMINISTRATOR).reader();
        refused(
                "network.duplicateNeither",
                () -> duplicates.decide(pair, 0, new DuplicateDecision(true, OrganisationId.next(), "x"), reader));
        assertThat(duplicates.get(pair).same()).isEmpty();
    }

    @Test
    void comeMostAlikeFirstAndAreFoundByNameAndReason() {
        OrganisationPair alike = OrganisationPair.of(
                registered(word + " One", "12 34", word + ".example"),
                registered("One " + word, "1234", "www." + word + ".example"));
        OrganisationPair domain = OrganisationPair.of(
                registered(word + " Alpha", null, word + "x.example"),
                registered(word + " Beta", null, word + "x.example"));
        duplicates.search();
        DuplicateQuery named = new DuplicateQuery(false, Optional.empty(), Optional.of(word), Optional.empty());
        List<SuspectedDuplicate> found = duplicates.list(named, 10);
        assertThat(found).extracting(SuspectedDuplicate::pair).containsExactly(alike, domain);
        assertThat(found).extracting(SuspectedDuplicate::points).containsExactly(100, 25);
        assertThat(duplicates.count(named)).isEqualTo(2);
        DuplicateQuery after = new DuplicateQuery(
                false, Optional.empty(), Optional.of(word), Optional.of(new DuplicateQuery.After(100, alike)));
        assertThat(duplicates.list(after, 10))
                .extracting(SuspectedDuplicate::pair)
                .containsExactly(domain);
        DuplicateQuery byNumber = new DuplicateQuery(
                false, Optional.of(Likeness.REGISTRATION_NUMBER), Optional.of(word), Optional.empty());
        assertThat(duplicates.list(byNumber, 10))
                .extracting(SuspectedDuplicate::pair)
                .containsExactly(alike);
    }

    private OrganisationId registered(String name, @Nullable String number, String domain) {
        OrganisationDetails plain = NetworkFixture.details(name, "reseller");
        return registry.register(RegisterOrganisation.of(new OrganisationDetails(
                name, new LegalEntity(name, number, domain), plain.home(), plain.timeZone(), plain.offering())));
    }

    private static DuplicateDecision no() {
        return DuplicateDecision.notTheSame("Two companies.");
    }

    private static void refused(String code, ThrowingCallable work) {
        assertThatThrownBy(work).extracting("code").isEqualTo(code);
    }
}
