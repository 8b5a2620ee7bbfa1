package jom.matching.synergy.communities;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jom.matching.synergy.SynergyBook;
import jom.network.OrganisationId;

/** All communities of the network, as of one instant. Never changes. */
public final class CommunityMap {

    /** More are not looked at; {@link #leftOut} says how many those are. */
    public static final int ORGANISATIONS_MAX = 20_000;

    /** More than one manager can look after. */
    public static final int MEMBERS_MAX = 24;

    private final SynergyBook book;
    private final List<Community> communities;
    private final Map<OrganisationId, Community> ofEach = new HashMap<>();
    private final int leftOut;

    private CommunityMap(SynergyBook book, List<Community> communities, int leftOut) {
        this.book = book;
        this.communities = communities;
        this.leftOut = leftOut;
        communities.forEach(community -> community.members().forEach(member -> ofEach.put(member, community)));
    }

    /**
     * Works them out; the same facts give the same communities.
     *
     * @param book as of when
     */
    public static CommunityMap of(SynergyBook book) {
        return of(book, ORGANISATIONS_MAX);
    }

    /** @param organisationsMax who has worked with others most comes first then, and of equals who joined last */
    static CommunityMap of(SynergyBook book, int organisationsMax) {
        List<OrganisationId> all = book.verified();
        List<OrganisationId> seen = all.size() <= organisationsMax
                ? all
                : all.stream()
                        .sorted(Comparator.comparingInt(book::effortsOf)
                                .thenComparing(OrganisationId::toString)
                                .reversed())
                        .limit(organisationsMax)
                        .sorted(Comparator.comparing(OrganisationId::toString))
                        .toList();
        List<Community> communities = new Leiden(MEMBERS_MAX)
                .communities(Bonds.of(book, seen)).stream()
                        .filter(places -> places.length > 1)
                        .map(places -> new Community(
                                Arrays.stream(places).mapToObj(seen::get).toList()))
                        .toList();
        return new CommunityMap(book, communities, all.size() - seen.size());
    }

    /** When the facts were as they are here. */
    public Instant asOf() {
        return book.asOf();
    }

    /** What this was worked out from. */
    SynergyBook book() {
        return book;
    }

    /** Each with two members at least, by the member with the lowest id. */
    public List<Community> communities() {
        return communities;
    }

    /** Empty for who is in none. */
    public Optional<Community> of(OrganisationId organisation) {
        return Optional.ofNullable(ofEach.get(organisation));
    }

    /** How many organisations were not looked at. */
    public int leftOut() {
        return leftOut;
    }
}
