package jom.matching.synergy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jom.matching.synergy.ranking.PartnerRanking;
import jom.matching.synergy.ranking.RankingWeights;
import jom.matching.synergy.ranking.SharedWork;
import jom.matching.synergy.ranking.WorkGraph;
import jom.network.Industry;
import jom.network.MatchProfile;
import jom.network.Offering;
import jom.network.OrganisationId;
import jom.network.SolutionArea;
import jom.opportunity.AnsweringRecord;
import jom.opportunity.JointEffort;

/** All that is known of how organisations work together, as of one instant. Never changes; facts that change make a new one. */
public final class SynergyBook {

    private final Instant asOf;
    private final Map<OrganisationId, Offering> offerings;
    private final Map<OrganisationId, AnsweringRecord> answers;
    private final Set<OrganisationId> verified;
    private final List<JointEffort> efforts;
    private final Map<OrganisationId, List<JointEffort>> effortsOf;
    private final PartnerRanking ranking;

    SynergyBook(
            Instant asOf,
            Collection<MatchProfile> profiles,
            Collection<JointEffort> efforts,
            Map<OrganisationId, AnsweringRecord> answers) {
        this.asOf = asOf;
        this.answers = Map.copyOf(answers);
        offerings = new HashMap<>();
        profiles.forEach(profile -> offerings.put(profile.id(), profile.offering()));
        verified = profiles.stream()
                .filter(MatchProfile::verified)
                .map(MatchProfile::id)
                .collect(Collectors.toUnmodifiableSet());
        this.efforts = List.copyOf(efforts);
        effortsOf = new HashMap<>();
        for (JointEffort effort : efforts) {
            effort.participants()
                    .forEach(participant -> effortsOf
                            .computeIfAbsent(participant, any -> new ArrayList<>())
                            .add(effort));
        }
        WorkGraph graph = WorkGraph.of(
                efforts.stream()
                        .filter(effort -> !effort.participants().isEmpty())
                        .map(SynergyBook::work)
                        .toList(),
                asOf.atZone(ZoneOffset.UTC).toLocalDate());
        ranking = new PartnerRanking(graph, RankingWeights.standard());
    }

    /** When this was worked out. */
    public Instant asOf() {
        return asOf;
    }

    /** Whether the organisation was there. */
    public boolean knows(OrganisationId organisation) {
        return offerings.containsKey(organisation);
    }

    /** All that were there and are not joining still, in the order of ids. */
    public List<OrganisationId> verified() {
        return verified.stream()
                .sorted(Comparator.comparing(OrganisationId::toString))
                .toList();
    }

    /**
     * What one that is known brings.
     *
     * @throws IllegalArgumentException if it is not known
     */
    public Offering offering(OrganisationId organisation) {
        return side(organisation).offering();
    }

    /** All joint work, as it was told: the oldest first. */
    public List<JointEffort> efforts() {
        return efforts;
    }

    /** In how many opportunities an organisation took part. */
    public int effortsOf(OrganisationId organisation) {
        return effortsOf.getOrDefault(organisation, List.of()).size();
    }

    /** Of two that are known and not the same; empty otherwise. */
    public Optional<PairSynergy> between(OrganisationId one, OrganisationId other) {
        if (one.equals(other) || !knows(one) || !knows(other)) {
            return Optional.empty();
        }
        return Optional.of(PairRules.between(side(one), side(other), shared(one, other)));
    }

    /**
     * Those who complement an organisation best, best first; ties in the order of ids.
     *
     * @param limit at most so many
     */
    public List<Partner> bestFor(OrganisationId organisation, Comparator<Partner> order, int limit) {
        Comparator<Partner> bestFirst =
                order.thenComparing(partner -> partner.organisation().toString());
        TreeSet<Partner> best = new TreeSet<>(bestFirst);
        for (OrganisationId other : offerings.keySet()) {
            between(organisation, other).ifPresent(synergy -> best.add(new Partner(other, synergy)));
            if (best.size() > limit) {
                best.pollLast();
            }
        }
        return List.copyOf(best);
    }

    /** Somebody with what the two have together. */
    public record Partner(OrganisationId organisation, PairSynergy synergy) {}

    /** Whether two were ever in an opportunity together. */
    public boolean haveWorkedTogether(OrganisationId one, OrganisationId other) {
        return shared(one, other).pursued() > 0;
    }

    /** When somebody was last chosen to be asked; empty if never. */
    public Optional<Instant> lastOffered(OrganisationId organisation) {
        return Optional.ofNullable(answers.get(organisation)).map(AnsweringRecord::lastOffered);
    }

    /** Ranks by past work. */
    PartnerRanking ranking() {
        return ranking;
    }

    private PairRules.Side side(OrganisationId organisation) {
        Offering offering = offerings.get(organisation);
        if (offering == null) {
            throw new IllegalArgumentException("unknown organisation " + organisation);
        }
        return new PairRules.Side(offering, answers.get(organisation));
    }

    /** From the one with fewer works, so that who works with everybody costs nothing. */
    private PairRules.Shared shared(OrganisationId one, OrganisationId other) {
        List<JointEffort> ofOne = effortsOf.getOrDefault(one, List.of());
        List<JointEffort> ofOther = effortsOf.getOrDefault(other, List.of());
        OrganisationId partner = ofOne.size() <= ofOther.size() ? other : one;
        int won = 0;
        int pursued = 0;
        for (JointEffort effort : ofOne.size() <= ofOther.size() ? ofOne : ofOther) {
            if (effort.participants().contains(partner)) {
                pursued++;
                won += effort.isWon() ? 1 : 0;
            }
        }
        return pursued == 0 ? PairRules.Shared.NOTHING : new PairRules.Shared(won, pursued);
    }

    private static SharedWork work(JointEffort effort) {
        Set<OrganisationId> leads = new HashSet<>(effort.participants());
        leads.retainAll(List.of(effort.originator(), effort.prime()));
        return new SharedWork(
                leads,
                effort.participants(),
                topics(effort.solutionAreas(), effort.industry()),
                effort.takenInAt().atZone(ZoneOffset.UTC).toLocalDate(),
                outcome(effort));
    }

    /** What an opportunity is about, as the ranking knows it. */
    static Set<String> topics(Set<SolutionArea> areas, Industry industry) {
        Set<String> topics = new HashSet<>();
        areas.forEach(area -> topics.add("area:" + area.code()));
        topics.add("industry:" + industry.code());
        return topics;
    }

    private static SharedWork.Outcome outcome(JointEffort effort) {
        if (effort.isWon()) {
            return SharedWork.Outcome.SUCCEEDED;
        }
        return effort.stage().isEnd() ? SharedWork.Outcome.FAILED : SharedWork.Outcome.OPEN;
    }
}
