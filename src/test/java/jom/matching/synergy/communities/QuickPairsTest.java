package jom.matching.synergy.communities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import jom.matching.synergy.Books;
import jom.matching.synergy.SynergyBook;
import jom.network.OrganisationId;
import org.junit.jupiter.api.Test;

class QuickPairsTest {

    private static final List<String> TERRITORIES =
            List.of("DE", "DE-BY", "DE-BE", "FR", "FR-75C", "US", "US-CA", "GB", "IT-25", "CH");

    private static Set<String> some(Random random, String prefix, int all, int most) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(term -> prefix + random.nextInt(all))
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> territories(Random random) {
        List<String> mixed = new ArrayList<>(TERRITORIES);
        Collections.shuffle(mixed, random);
        return new TreeSet<>(mixed.subList(0, random.nextInt(6)));
    }

    @Test
    void givesEachPairThePointsThatItsSynergyHas() {
        for (int seed = 0; seed < 10; seed++) {
            Random random = new Random(seed);
            Books books = new Books();
            for (int number = 0; number < 80; number++) {
                books.partner(number, some(random, "c-", 150, 12), some(random, "i-", 8, 4), territories(random), true);
            }
            SynergyBook book = books.book();
            List<OrganisationId> all = book.verified();
            QuickPairs pairs = new QuickPairs(all.stream().map(book::offering).toList());
            for (int one = 0; one < all.size(); one++) {
                for (int other = one + 1; other < all.size(); other++) {
                    int points = Bonds.points(
                            book.between(all.get(one), all.get(other)).orElseThrow());
                    assertThat(pairs.points(one, other)).isEqualTo(points);
                    assertThat(pairs.points(other, one)).isEqualTo(points);
                }
            }
        }
    }
}
