package jom.matching.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jom.matching.bench.SyntheticNetwork;
import jom.matching.index.Scope.Standing;
import jom.network.Capability;
import jom.network.CertificateHeld;
import jom.network.CertificateKind;
import jom.network.Industry;
import jom.network.Offering;
import jom.network.PartnerType;
import jom.network.Territory;
import org.junit.jupiter.api.Test;

class OrganisationIndexTest {

    private static final int ORGANISATIONS = 5_000;
    private static final int QUESTIONS = 100;

    private static List<Listing> listings(SyntheticNetwork network, int count) {
        List<Listing> listings = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            listings.add(network.organisation(number));
        }
        return listings;
    }

    private static OrganisationIndex index(List<Listing> listings) {
        OrganisationIndex.Building building = new OrganisationIndex.Building();
        listings.forEach(building::add);
        return building.done();
    }

    /** By looking at everybody. */
    private static List<Ranked> everybody(List<Listing> listings, Question question, int limit) {
        return meant(listings, question)
                .map(listing -> new Ranked(listing.id(), points(listing, question)))
                .sorted(Comparator.comparingInt(Ranked::points)
                        .reversed()
                        .thenComparing(ranked -> ranked.organisation().toString()))
                .limit(limit)
                .toList();
    }

    private static Stream<Listing> meant(List<Listing> listings, Question question) {
        Scope scope = question.scope();
        return listings.stream()
                .filter(listing -> standing(listing, question.place()) == scope.standing())
                .filter(listing -> !scope.leftOut().contains(listing.id()))
                .filter(listing -> count(listing, scope.capabilities()) > 0
                        || !Collections.disjoint(listing.offering().partnerTypes(), scope.types()));
    }

    private static Standing standing(Listing listing, Territory place) {
        Standing ofVerified = delivers(listing, place) ? Standing.ELIGIBLE : Standing.NOT_THERE;
        return listing.verified() ? ofVerified : Standing.NOT_VERIFIED;
    }

    private static boolean delivers(Listing listing, Territory place) {
        Set<Territory> territories = listing.offering().territories();
        return territories.isEmpty() || territories.stream().anyMatch(territory -> territory.covers(place));
    }

    private static int count(Listing listing, Iterable<Capability> wanted) {
        int count = 0;
        for (Capability each : wanted) {
            count += listing.offering().capabilities().contains(each) ? 1 : 0;
        }
        return count;
    }

    private static int points(Listing listing, Question question) {
        return question.points().wanted(count(listing, question.wanted()))
                + question.points().areas(count(listing, question.ofAreas()))
                + question.points().references(listing.references())
                + (listing.offering().industries().contains(question.industry())
                        ? question.points().industry()
                        : 0);
    }

    @Test
    void ranksAsLookingAtEverybodyDoes() {
        List<Listing> listings = listings(new SyntheticNetwork(1), ORGANISATIONS);
        OrganisationIndex index = index(listings);
        SyntheticNetwork asked = new SyntheticNetwork(2);
        int found = 0;
        for (int round = 0; round < QUESTIONS; round++) {
            Question question = asked.question();
            int limit = 1 + round % 40;
            List<Ranked> top = index.top(question, limit);
            assertThat(top).as("question %s", round).isEqualTo(everybody(listings, question, limit));
            found += top.size();
        }
        assertThat(found).isGreaterThan(10 * QUESTIONS);
    }

    @Test
    void ranksAndCountsThoseWhoAreMeant() {
        List<Listing> listings = listings(new SyntheticNetwork(1), ORGANISATIONS);
        for (int number = 0; number < ORGANISATIONS; number += 11) {
            Listing known = listings.get(number);
            listings.set(number, new Listing(known.id(), known.offering(), known.references(), false));
        }
        OrganisationIndex index = index(listings);
        SyntheticNetwork asked = new SyntheticNetwork(5);
        Map<Standing, Integer> found = new EnumMap<>(Standing.class);
        for (int round = 0; round < 3 * QUESTIONS; round++) {
            Question question = asked.scopedQuestion(ORGANISATIONS);
            int limit = round % 10 == 0 ? ORGANISATIONS : 1 + round % 40;
            List<Ranked> top = index.top(question, limit);
            assertThat(top).as("question %s", round).isEqualTo(everybody(listings, question, limit));
            assertThat(index.moment().count(question))
                    .isEqualTo(meant(listings, question).count());
            found.merge(question.scope().standing(), top.size(), Integer::sum);
        }
        assertThat(found).containsOnlyKeys(Standing.values());
        assertThat(found.values()).allMatch(many -> many > 5 * QUESTIONS);
    }

    @Test
    void followsChangesAndNewcomers() {
        List<Listing> listings = listings(new SyntheticNetwork(1), ORGANISATIONS);
        OrganisationIndex index = index(listings.subList(0, ORGANISATIONS - 500));
        SyntheticNetwork changes = new SyntheticNetwork(3);
        for (int number = 0; number < ORGANISATIONS; number += 7) {
            listings.set(number, changes.organisation(number));
            if (number < ORGANISATIONS - 500) {
                index.put(List.of(listings.get(number)));
            }
        }
        index.put(listings.subList(ORGANISATIONS - 500, ORGANISATIONS));
        assertThat(index.size()).isEqualTo(ORGANISATIONS);
        SyntheticNetwork asked = new SyntheticNetwork(4);
        for (int round = 0; round < QUESTIONS; round++) {
            Question question = asked.question();
            assertThat(index.top(question, 20)).as("question %s", round).isEqualTo(everybody(listings, question, 20));
        }
    }

    @Test
    void deliversInACountryWhereverItsPartsAre() {
        OrganisationIndex index = index(List.of(
                delivering(1, new Territory("DE")),
                delivering(2, new Territory("DE-BY")),
                delivering(3, new Territory("FR")),
                delivering(4)));
        assertThat(index.top(erpIn("DE-BY"), 9))
                .extracting(Ranked::organisation)
                .containsExactly(id(1), id(2), id(4));
        assertThat(index.top(erpIn("DE"), 9)).extracting(Ranked::organisation).containsExactly(id(1), id(4));
        assertThat(index.top(erpIn("NZ"), 9)).extracting(Ranked::organisation).containsExactly(id(4));
    }

    @Test
    void findsNobodyForWhatNobodyHas() {
        OrganisationIndex empty = index(List.of());
        assertThat(empty.top(erpIn("DE"), 5)).isEmpty();
        assertThat(empty.contains(id(1))).isFalse();
        empty.put(List.of(delivering(1)));
        assertThat(empty.contains(id(1))).isTrue();
        assertThat(empty.top(erpIn("DE"), 5)).hasSize(1);
        assertThat(empty.top(erpIn("DE"), 0)).isEmpty();
    }

    /** Portions have some with certificates among many without; who has them, comes to have them or has none any more keeps its row. */
    @Test
    void keepsTheCertificatesOfTheFewWhoHaveThem() {
        List<Listing> listings = listings(new SyntheticNetwork(1), ORGANISATIONS);
        for (int number = 0; number < ORGANISATIONS; number += 13) {
            listings.set(number, certified(listings.get(number), number % 4, number));
        }
        OrganisationIndex index = index(listings);
        assertSame(index, listings);
        for (int number = 0; number < ORGANISATIONS; number += 7) {
            listings.set(number, certified(listings.get(number), number % 3, number + 1));
            index.put(List.of(listings.get(number)));
        }
        Listing newcomer = certified(delivering(ORGANISATIONS), 2, 1);
        index.put(List.of(newcomer));
        listings.add(newcomer);
        assertSame(index, listings);
        index.remove(List.of(newcomer.id()));
        assertThat(index.moment().find(newcomer.id())).isEmpty();
        index.put(List.of(delivering(ORGANISATIONS)));
        assertThat(index.moment().find(newcomer.id()).orElseThrow().certificates())
                .isEmpty();
    }

    private static void assertSame(OrganisationIndex index, List<Listing> listings) {
        for (Listing listing : listings) {
            assertThat(index.moment().find(listing.id())).contains(listing);
        }
    }

    private static Listing certified(Listing listing, int count, int seed) {
        List<CertificateHeld> certificates = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            certificates.add(new CertificateHeld(
                    CertificateKind.of("ISO " + (seed + number) % 300),
                    LocalDate.ofEpochDay(seed - 50L),
                    number == 0 ? null : LocalDate.ofEpochDay(seed + 20_000L)));
        }
        return new Listing(listing.id(), listing.offering(), listing.references(), listing.verified(), certificates);
    }

    private static jom.network.OrganisationId id(int number) {
        return SyntheticNetwork.id(number);
    }

    private static Listing delivering(int number, Territory... territories) {
        return new Listing(
                id(number),
                new Offering(
                        Set.of(new PartnerType("reseller")),
                        Set.of(new Capability("erp")),
                        Set.of(),
                        Set.of(territories)),
                0,
                true);
    }

    private static Question erpIn(String place) {
        return new Question(
                List.of(new Capability("erp")),
                Set.of(),
                new Industry("retail"),
                new Territory(place),
                new Points(new int[] {0, 400}, new int[] {200}, new int[] {0, 20}, 200),
                SyntheticNetwork.having(Set.of(new Capability("erp"))));
    }
}
