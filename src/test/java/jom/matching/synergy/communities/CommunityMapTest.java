package jom.matching.synergy.communities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jom.matching.synergy.Books;
import jom.matching.synergy.SynergyBook;
import jom.matching.synergy.communities.Bonds.Bond;
import jom.network.OrganisationId;
import jom.network.connections.OrganisationPair;
import org.junit.jupiter.api.Test;

class CommunityMapTest {

    private static final List<String> CAPABILITIES =
            IntStream.range(0, 90).mapToObj(number -> "c-" + number).toList();
    private static final List<String> INDUSTRIES =
            IntStream.range(0, 12).mapToObj(number -> "i-" + number).toList();
    private static final List<String> TERRITORIES = List.of("DE", "DE-BY", "FR", "IT", "US", "US-CA", "GB");

    /** Three groups in trades of their own; in each, everybody can do something else. */
    private static Books threeGroups(int each) {
        Books books = new Books();
        for (int number = 0; number < 3 * each; number++) {
            int group = number % 3;
            books.partner(
                    number, Set.of(CAPABILITIES.get(number)), Set.of(INDUSTRIES.get(group), INDUSTRIES.get(group + 3)));
        }
        return books;
    }

    private static Set<Set<OrganisationId>> sets(CommunityMap map) {
        return map.communities().stream()
                .map(community -> Set.copyOf(community.members()))
                .collect(Collectors.toSet());
    }

    private static Set<OrganisationId> group(int group, int each) {
        return IntStream.range(0, each)
                .mapToObj(number -> Books.id(3 * number + group))
                .collect(Collectors.toSet());
    }

    private static Books randomBooks(long seed, int partners, int works) {
        Random random = new Random(seed);
        Books books = new Books();
        for (int number = 0; number < partners; number++) {
            books.partner(
                    number,
                    some(random, CAPABILITIES, 8),
                    some(random, INDUSTRIES, 4),
                    some(random, TERRITORIES, 3),
                    random.nextInt(10) > 0);
        }
        for (int work = 0; work < works; work++) {
            int first = random.nextInt(partners);
            int second = (first + 1 + random.nextInt(partners - 1)) % partners;
            books.won(first, second);
        }
        return books;
    }

    private static Set<String> some(Random random, List<String> all, int most) {
        List<String> mixed = new ArrayList<>(all);
        Collections.shuffle(mixed, random);
        return new TreeSet<>(mixed.subList(0, random.nextInt(most + 1)));
    }

    @Test
    void findsWhoBelongsTogether() {
        CommunityMap map = CommunityMap.of(threeGroups(8).book());
        assertThat(sets(map)).containsExactlyInAnyOrder(group(0, 8), group(1, 8), group(2, 8));
        assertThat(map.asOf()).isEqualTo(Books.AS_OF);
        assertThat(map.leftOut()).isZero();
    }

    @Test
    void theSameFactsGiveTheSameCommunities() {
        for (long seed = 1; seed <= 5; seed++) {
            List<Community> once =
                    CommunityMap.of(randomBooks(seed, 300, 200).book()).communities();
            assertThat(CommunityMap.of(randomBooks(seed, 300, 200).book()).communities())
                    .isEqualTo(once);
        }
    }

    @Test
    void nobodyIsInTwoAndNoneIsBiggerThanOneManagerCanLookAfter() {
        for (long seed = 1; seed <= 5; seed++) {
            CommunityMap map = CommunityMap.of(randomBooks(seed, 400, 100).book());
            Set<OrganisationId> seen = new HashSet<>();
            assertThat(map.communities()).isNotEmpty().allSatisfy(community -> {
                assertThat(community.members()).hasSizeBetween(2, CommunityMap.MEMBERS_MAX);
                assertThat(community.members()).allMatch(seen::add);
            });
            seen.forEach(
                    member -> assertThat(map.of(member).orElseThrow().members()).contains(member));
        }
    }

    @Test
    void whoJoinsStillIsInNone() {
        SynergyBook book = randomBooks(7, 200, 50).book();
        CommunityMap map = CommunityMap.of(book);
        assertThat(map.communities().stream().flatMap(community -> community.members().stream()))
                .isSubsetOf(book.verified());
        assertThat(book.verified().size()).isLessThan(200);
    }

    @Test
    void bondsAreTheBestPartnersOfEachAndWhoWorkedTogether() {
        for (long seed = 1; seed <= 5; seed++) {
            SynergyBook book = randomBooks(seed, 120, 60).book();
            List<OrganisationId> all = book.verified();
            Map<Bond, Integer> bonds = Bonds.of(book, all);
            Map<Bond, Integer> exact = new HashMap<>();
            for (int one = 0; one < all.size(); one++) {
                for (int other = one + 1; other < all.size(); other++) {
                    exact.put(
                            new Bond(one, other),
                            Bonds.points(
                                    book.between(all.get(one), all.get(other)).orElseThrow()));
                }
            }
            assertThat(exact).containsAllEntriesOf(bonds);
            exact.forEach((bond, points) -> {
                boolean worked = book.haveWorkedTogether(all.get(bond.one()), all.get(bond.other()));
                if (worked) {
                    assertThat(bonds).containsKey(bond);
                } else if (bonds.containsKey(bond)) {
                    assertThat(points).isGreaterThanOrEqualTo(Bonds.POINTS_MIN);
                }
            });
            for (int place = 0; place < all.size(); place++) {
                assertBestOf(place, exact, bonds, book, all);
            }
        }
    }

    /** Nobody who is left out has more than the sixth of those who never worked with it; by then there are six. */
    private static void assertBestOf(
            int place, Map<Bond, Integer> exact, Map<Bond, Integer> bonds, SynergyBook book, List<OrganisationId> all) {
        List<Integer> kept = new ArrayList<>();
        int bestLeftOut = 0;
        for (Map.Entry<Bond, Integer> pair : exact.entrySet()) {
            Bond bond = pair.getKey();
            if (bond.one() != place && bond.other() != place) {
                continue;
            }
            if (bonds.containsKey(bond)) {
                kept.add(pair.getValue());
            } else if (!book.haveWorkedTogether(all.get(bond.one()), all.get(bond.other()))) {
                bestLeftOut = Math.max(bestLeftOut, pair.getValue());
            }
        }
        kept.sort(Collections.reverseOrder());
        if (bestLeftOut >= Bonds.POINTS_MIN) {
            assertThat(kept).hasSizeGreaterThanOrEqualTo(Bonds.BEST_OF_EACH);
            assertThat(kept.get(Bonds.BEST_OF_EACH - 1)).isGreaterThanOrEqualTo(bestLeftOut);
        }
    }

    @Test
    void howSomebodyAnswersChangesNothing() {
        List<Community> before = CommunityMap.of(randomBooks(3, 200, 50).book()).communities();
        Books answering = randomBooks(3, 200, 50);
        IntStream.range(0, 200).filter(number -> number % 2 == 0).forEach(number -> answering.answered(number, number));
        assertThat(CommunityMap.of(answering.book()).communities()).isEqualTo(before);
    }

    @Test
    void looksAtThoseWhoWorkedWithOthersFirstAndSaysHowManyItLeftOut() {
        Books books = threeGroups(8).won(0, 3).won(6, 9);
        CommunityMap map = CommunityMap.of(books.book(), 5);
        assertThat(map.leftOut()).isEqualTo(19);
        Set<OrganisationId> seen = map.communities().stream()
                .flatMap(community -> community.members().stream())
                .collect(Collectors.toSet());
        assertThat(seen).isSubsetOf(Books.id(0), Books.id(3), Books.id(6), Books.id(9), Books.id(23));
    }

    @Test
    void proposesPortfoliosOfThoseInNoneWithTheReasons() {
        CommunityMap map = CommunityMap.of(threeGroups(6).won(0, 3).won(0, 3).book());
        Set<OrganisationId> taken = Set.of(Books.id(1), Books.id(4), Books.id(7), Books.id(10));
        List<ProposedPortfolio> proposals = new Grouping(map, Set.of()).portfolios(taken);
        assertThat(proposals)
                .as("of the group of which four are taken only two are free")
                .extracting(proposed -> Set.copyOf(proposed.members()))
                .containsExactly(group(0, 6), group(2, 6));
        ProposedPortfolio first = proposals.get(0);
        assertThat(first.members().subList(0, 2)).containsExactly(Books.id(0), Books.id(3));
        assertThat(first.strongest()).hasSize(ProposedPortfolio.PAIRS_MAX);
        assertThat(first.strongest().get(0).worked()).isTrue();
        assertThat(first.strongest().get(0).points()).isEqualTo(50 + 20);
        assertThat(first.average()).isEqualTo((15 * 50 + 20) / 15);
        assertThat(first.key()).isNotEqualTo(proposals.get(1).key());
        assertThat(new Grouping(map, Set.of()).portfolios(taken)).isEqualTo(proposals);
    }

    @Test
    void neverProposesTwoOfWhomOneKeepsTheOtherAway() {
        CommunityMap map = CommunityMap.of(threeGroups(4).book());
        Set<OrganisationPair> apart = Set.of(OrganisationPair.of(Books.id(0), Books.id(3)));
        assertThat(new Grouping(map, apart).portfolios(Set.of()))
                .noneMatch(proposed -> proposed.members().containsAll(List.of(Books.id(0), Books.id(3))));
        assertThat(new Grouping(map, apart).members(List.of(Books.id(0))))
                .extracting(ProposedMember::organisation)
                .containsExactlyInAnyOrder(Books.id(6), Books.id(9));
    }

    @Test
    void proposesMembersByTheirBestPairs() {
        CommunityMap map = CommunityMap.of(threeGroups(6).won(0, 9).book());
        List<ProposedMember> proposals =
                new Grouping(map, Set.of()).members(List.of(Books.id(0), Books.id(3), Books.id(1)));
        assertThat(proposals.get(0).organisation()).isEqualTo(Books.id(9));
        assertThat(proposals.get(0).strongest().get(0).one()).isEqualTo(Books.id(0));
        assertThat(proposals.get(0).strongest().get(0).points()).isEqualTo(60);
        assertThat(proposals)
                .extracting(ProposedMember::organisation)
                .doesNotContain(Books.id(0), Books.id(3), Books.id(1))
                .doesNotContainAnyElementsOf(group(2, 6));
        assertThat(new Grouping(map, Set.of()).members(List.of())).isEmpty();
    }

    @Test
    void hasNothingToProposeWhereNobodyIs() {
        CommunityMap map = CommunityMap.of(new Books().book());
        assertThat(map.communities()).isEmpty();
        assertThat(new Grouping(map, Set.of()).portfolios(Set.of())).isEmpty();
    }
}
