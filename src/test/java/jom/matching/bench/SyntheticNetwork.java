package jom.matching.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jom.matching.index.Listing;
import jom.matching.index.Points;
import jom.matching.index.Question;
import jom.matching.index.Scope;
import jom.network.Capability;
import jom.network.Industry;
import jom.network.Offering;
import jom.network.OrganisationId;
import jom.network.PartnerType;
import jom.network.Territory;

/**
 * Organisations that nobody has to type in: 400 capabilities with a long tail, 30 industries, 250 territories. The same
 * seed gives the same ones.
 */
public final class SyntheticNetwork {

    private static final int CAPABILITIES = 400;
    private static final int INDUSTRIES = 30;
    private static final int REFERENCES_MAX = 10;
    private static final List<String> TYPES =
            List.of("software-vendor", "system-integrator", "hosting-provider", "reseller", "large-account-reseller");

    /** The countries of the world, and parts of one, to make 250. */
    private static final List<Territory> TERRITORIES = territories();

    private static final int[] TAIL = tail();

    private final Random random;

    public SyntheticNetwork(long seed) {
        random = new Random(seed);
    }

    private static List<Territory> territories() {
        List<Territory> found = Arrays.stream(Locale.getISOCountries())
                .map(Territory::new)
                .limit(250)
                .collect(Collectors.toList());
        for (int part = 1; found.size() < 250; part++) {
            found.add(new Territory("DE-" + part));
        }
        return found;
    }

    /** How many of the first capabilities are drawn up to each: the n-th one as often as 1/n of the first. */
    private static int[] tail() {
        int[] sums = new int[CAPABILITIES];
        int sum = 0;
        for (int rank = 0; rank < CAPABILITIES; rank++) {
            sum += 1_000_000 / (rank + 1);
            sums[rank] = sum;
        }
        return sums;
    }

    private Capability capability() {
        int place = Arrays.binarySearch(TAIL, random.nextInt(TAIL[CAPABILITIES - 1]));
        return capability(place < 0 ? -place - 1 : place);
    }

    private static Capability capability(int rank) {
        return new Capability("capability-" + rank);
    }

    private Industry industry() {
        return new Industry("industry-" + random.nextInt(INDUSTRIES));
    }

    private Territory territory() {
        return TERRITORIES.get(random.nextInt(TERRITORIES.size()));
    }

    private <T> Set<T> some(int atMost, Function<SyntheticNetwork, T> one) {
        int count = 1 + random.nextInt(atMost);
        return IntStream.range(0, count)
                .mapToObj(any -> one.apply(this))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** One out of ten delivers anywhere, the others in up to eight territories. */
    public Listing organisation(int number) {
        Set<Territory> there = random.nextInt(10) == 0 ? Set.of() : some(8, SyntheticNetwork::territory);
        Offering offering = new Offering(
                some(2, any -> new PartnerType(TYPES.get(random.nextInt(TYPES.size())))),
                some(10, SyntheticNetwork::capability),
                some(3, SyntheticNetwork::industry),
                there);
        return new Listing(id(number), offering, random.nextInt(3) == 0 ? random.nextInt(16) : 0, true);
    }

    /** In the order of their numbers. */
    public static OrganisationId id(int number) {
        return new OrganisationId(new UUID(0x0190_0000_0000_7000L + number, 0x8000_0000_0000_0000L));
    }

    /** Three to six capabilities, as often as organisations have them. */
    public Question question() {
        List<Capability> wanted = List.copyOf(exactly(3 + random.nextInt(4), any -> capability()));
        Set<Capability> ofAreas = exactly(4, any -> capability());
        return new Question(
                wanted, ofAreas, industry(), territory(), points(wanted.size(), ofAreas.size()), having(wanted));
    }

    /** Whoever has one of these may be asked. */
    public static Scope having(Collection<Capability> wanted) {
        return new Scope(Set.of(), Set.copyOf(wanted), Set.of(), Scope.Standing.ELIGIBLE);
    }

    /** The same about organisations of some types, or that have some capabilities; some are left out. */
    public Question scopedQuestion(int organisations) {
        Question question = question();
        Set<PartnerType> types = random.nextInt(3) == 0
                ? Set.of()
                : exactly(1 + random.nextInt(2), any -> new PartnerType(TYPES.get(random.nextInt(TYPES.size()))));
        Set<Capability> capabilities =
                random.nextInt(3) == 0 ? exactly(2, any -> capability()) : Set.copyOf(question.wanted());
        Set<OrganisationId> leftOut = exactly(random.nextInt(50), any -> id(random.nextInt(organisations)));
        Scope.Standing standing = List.of(Scope.Standing.values()).get(random.nextInt(3));
        return new Question(
                question.wanted(),
                question.ofAreas(),
                question.industry(),
                question.place(),
                question.points(),
                new Scope(types, random.nextBoolean() ? Set.of() : capabilities, leftOut, standing));
    }

    private static <T> Set<T> exactly(int count, IntFunction<T> one) {
        Set<T> found = new HashSet<>();
        while (found.size() < count) {
            found.add(one.apply(found.size()));
        }
        return found;
    }

    private static Points points(int wanted, int ofAreas) {
        return new Points(
                IntStream.rangeClosed(0, wanted)
                        .map(count -> 400 * count / wanted)
                        .toArray(),
                IntStream.rangeClosed(0, ofAreas)
                        .map(count -> 200 * count / ofAreas)
                        .toArray(),
                IntStream.rangeClosed(0, REFERENCES_MAX)
                        .map(count -> 20 * count)
                        .toArray(),
                200);
    }
}
