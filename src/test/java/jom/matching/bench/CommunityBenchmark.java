package jom.matching.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import jom.matching.synergy.Books;
import jom.matching.synergy.SynergyBook;
import jom.matching.synergy.communities.CommunityMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Measures how long communities take, up to the most organisations that are looked at. Needs no application, and never fails
 * for a time: times are of one machine.
 */
@Tag("bench")
class CommunityBenchmark {

    private static final int CAPABILITIES = 400;
    private static final int INDUSTRIES = 30;
    private static final String[] TERRITORIES = {"DE", "AT", "CH", "FR", "IT", "ES", "PL", "GB", "US", "CA"};

    @Test
    void measures() {
        for (String size :
                System.getProperty("bench.communities", "1000,5000,20000").split(",", -1)) {
            measure(Integer.parseInt(size));
        }
    }

    private static void measure(int organisations) {
        SynergyBook book = network(organisations);
        for (int round = 0; round < 3; round++) {
            long begun = System.nanoTime();
            CommunityMap map = CommunityMap.of(book);
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            int members = map.communities().stream()
                    .mapToInt(community -> community.members().size())
                    .sum();
            System.out.printf(
                    "communities of %,d organisations: %,d ms, %,d communities with %,d members%n",
                    organisations, took.toMillis(), map.communities().size(), members);
        }
    }

    /** As many opportunities as organisations, of two to six each; capabilities and industries with a long tail. */
    private static SynergyBook network(int organisations) {
        Random random = new Random(organisations);
        Books books = new Books();
        for (int number = 0; number < organisations; number++) {
            books.partner(
                    number,
                    some(random, "c-", CAPABILITIES, 12),
                    some(random, "i-", INDUSTRIES, 4),
                    new TreeSet<>(Arrays.asList(TERRITORIES).subList(0, random.nextInt(TERRITORIES.length))),
                    true);
        }
        for (int work = 0; work < organisations; work++) {
            books.won(IntStream.generate(() -> random.nextInt(organisations))
                    .distinct()
                    .limit(2 + random.nextInt(5))
                    .boxed()
                    .toArray(Integer[]::new));
        }
        return books.book();
    }

    private static Set<String> some(Random random, String prefix, int all, int most) {
        Set<String> some = new TreeSet<>();
        for (int term = random.nextInt(most); term >= 0; term--) {
            double low = random.nextDouble();
            some.add(prefix + (int) (all * low * low));
        }
        return some;
    }
}
