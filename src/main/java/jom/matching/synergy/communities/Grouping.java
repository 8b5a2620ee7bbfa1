package jom.matching.synergy.communities;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jom.matching.synergy.SynergyBook;
import jom.network.OrganisationId;
import jom.network.connections.OrganisationPair;

/** What to propose, given the communities and who is in which portfolio. The same facts give the same proposals. */
final class Grouping {

    /** More proposals than anybody reads. */
    static final int PROPOSALS_MAX = 20;

    /** Of a bigger portfolio those who joined first are compared. */
    static final int MEMBERS_COMPARED_MAX = 100;

    private static final Comparator<MemberPair> MOST_FIRST = Comparator.comparingInt(MemberPair::points)
            .reversed()
            .thenComparing(pair -> pair.one() + " " + pair.other());

    private final CommunityMap map;
    private final Set<OrganisationPair> apart;

    /** @param apart who is never proposed together, since one keeps the other away */
    Grouping(CommunityMap map, Set<OrganisationPair> apart) {
        this.map = map;
        this.apart = Set.copyOf(apart);
    }

    private boolean areApart(OrganisationId one, OrganisationId other) {
        return !one.equals(other) && apart.contains(OrganisationPair.of(one, other));
    }

    /** Without those who are apart from somebody who stands before them. */
    private List<OrganisationId> together(List<OrganisationId> members) {
        List<OrganisationId> together = new ArrayList<>();
        members.stream()
                .filter(member -> together.stream().noneMatch(other -> areApart(member, other)))
                .forEach(together::add);
        return together;
    }

    /**
     * Portfolios to be founded, those with the most points for each pair first.
     *
     * @param taken who is in a portfolio
     */
    List<ProposedPortfolio> portfolios(Set<OrganisationId> taken) {
        return map.communities().stream()
                .map(community -> community.members().stream()
                        .filter(member -> !taken.contains(member))
                        .toList())
                .map(this::together)
                .filter(free -> free.size() >= ProposedPortfolio.MEMBERS_MIN)
                .map(this::portfolio)
                .sorted(Comparator.comparingInt(ProposedPortfolio::average)
                        .reversed()
                        .thenComparing(proposed -> proposed.members().size(), Comparator.reverseOrder())
                        .thenComparing(proposed -> proposed.members().get(0).toString()))
                .limit(PROPOSALS_MAX)
                .toList();
    }

    private ProposedPortfolio portfolio(List<OrganisationId> members) {
        List<MemberPair> pairs = new ArrayList<>();
        Map<OrganisationId, Integer> points = new HashMap<>();
        for (int one = 0; one < members.size(); one++) {
            for (int other = one + 1; other < members.size(); other++) {
                MemberPair pair = pair(members.get(one), members.get(other));
                pairs.add(pair);
                points.merge(pair.one(), pair.points(), Integer::sum);
                points.merge(pair.other(), pair.points(), Integer::sum);
            }
        }
        return new ProposedPortfolio(
                members.stream()
                        .sorted(Comparator.comparing((OrganisationId member) -> points.getOrDefault(member, 0))
                                .reversed()
                                .thenComparing(OrganisationId::toString))
                        .toList(),
                average(pairs),
                pairs.stream()
                        .sorted(MOST_FIRST)
                        .limit(ProposedPortfolio.PAIRS_MAX)
                        .toList());
    }

    /**
     * Who could join a portfolio: whoever is in a community with one of its members, those with the most points first.
     *
     * @param members of the portfolio, in the order in which they joined
     */
    List<ProposedMember> members(List<OrganisationId> members) {
        SynergyBook book = map.book();
        List<OrganisationId> compared =
                members.stream().filter(book::knows).limit(MEMBERS_COMPARED_MAX).toList();
        Set<OrganisationId> beside = new LinkedHashSet<>();
        compared.forEach(member -> map.of(member).ifPresent(community -> beside.addAll(community.members())));
        members.forEach(beside::remove);
        return beside.stream()
                .filter(candidate -> members.stream().noneMatch(member -> areApart(candidate, member)))
                .map(candidate -> member(candidate, compared))
                .filter(candidate -> candidate.average() > 0)
                .sorted(Comparator.comparingInt(ProposedMember::average)
                        .reversed()
                        .thenComparing(candidate -> candidate.organisation().toString()))
                .limit(PROPOSALS_MAX)
                .toList();
    }

    private ProposedMember member(OrganisationId candidate, List<OrganisationId> members) {
        List<MemberPair> best = members.stream()
                .map(member -> pair(member, candidate))
                .sorted(MOST_FIRST)
                .limit(ProposedMember.PAIRS_MAX)
                .toList();
        return new ProposedMember(candidate, average(best), best);
    }

    private MemberPair pair(OrganisationId one, OrganisationId other) {
        SynergyBook book = map.book();
        return new MemberPair(one, other, book.between(one, other).orElseThrow(), book.haveWorkedTogether(one, other));
    }

    private static int average(Collection<MemberPair> pairs) {
        return pairs.stream().mapToInt(MemberPair::points).sum() / pairs.size();
    }
}
