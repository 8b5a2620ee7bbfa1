package jom.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jom.matching.index.Listing;
import jom.matching.index.Moment;
import jom.network.Aliases;
import jom.network.Capability;
import jom.network.OrganisationId;
import jom.network.Territory;
import jom.opportunity.OpportunityFacts;
import jom.solutionmap.SolutionAreas;
import org.springframework.stereotype.Component;

/** Tells those who could be asked for what is open from those who cannot, by the hard rules. */
@Component
class Selection {

    private final SolutionAreas solutionAreas;
    private final PastWork pastWork;
    private final Turns turns;
    private final Aliases aliases;
    private final Busy busy;
    private final Clock clock;

    Selection(SolutionAreas solutionAreas, PastWork pastWork, Turns turns, Aliases aliases, Busy busy, Clock clock) {
        this.solutionAreas = solutionAreas;
        this.pastWork = pastWork;
        this.turns = turns;
        this.aliases = aliases;
        this.busy = busy;
        this.clock = clock;
    }

    /** What is sought among whom, and how it is weighed. */
    Brief brief(OpportunityFacts facts, OpenNeed need, Moment everybody, Scout.Barred barred, MatchingWeights weighed) {
        FitRules rules = new FitRules(
                facts.need().capabilitiesWanted(),
                solutionAreas.capabilitiesFor(facts.need().solutionAreas()),
                facts.customer().industry(),
                weighed);
        return new Brief(facts, need, everybody, barred, rules, CertificateRule.of(facts, LocalDate.now(clock)));
    }

    /** Everybody concerned, weighed: who could be asked, and who not for which reason. */
    Field field(Brief brief) {
        OpportunityFacts facts = brief.facts();
        OpenNeed need = brief.need();
        FitRules rules = brief.rules();
        Collection<Listing> concerned = concerned(brief);
        Map<OrganisationId, Integer> worked = pastWork.each(facts.id(), need, rules.weights(), concerned);
        List<Candidate> eligible = new ArrayList<>();
        Map<Candidate, RejectionReason> rejected = new LinkedHashMap<>();
        for (Listing profile : concerned) {
            Candidate able = brief.ableCandidate(profile, worked.getOrDefault(profile.id(), 0));
            Candidate candidate = brief.asCertified(able);
            Optional<RejectionReason> reason = brief.barred()
                    .reason(profile.id())
                    .or(() -> unsuitable(able, facts.customer().country()))
                    .or(() -> candidate.covers() == 0
                            ? Optional.of(RejectionReason.LACKS_CERTIFICATE)
                            : Optional.empty());
            reason.ifPresentOrElse(why -> rejected.put(candidate, why), () -> eligible.add(candidate));
        }
        leaveOutTheBusy(eligible, rejected);
        return new Field(need, rules.weights(), turns.given(eligible), rejected);
    }

    private void leaveOutTheBusy(List<Candidate> eligible, Map<Candidate, RejectionReason> rejected) {
        Set<OrganisationId> full = busy.among(
                eligible.stream().map(candidate -> candidate.profile().id()).toList());
        eligible.stream()
                .filter(candidate -> full.contains(candidate.profile().id()))
                .forEach(candidate -> rejected.put(candidate, RejectionReason.AT_CAPACITY));
        eligible.removeIf(candidate -> full.contains(candidate.profile().id()));
    }

    /**
     * Whoever has anything to do with it: can bring something that is open, has something of what is asked for, or is kept
     * out by name. All others bring nothing; nobody asks why.
     */
    private Collection<Listing> concerned(Brief brief) {
        OpenNeed need = brief.need();
        Map<OrganisationId, Listing> concerned = new LinkedHashMap<>();
        Set<Capability> asked = new HashSet<>(need.capabilities());
        asked.addAll(brief.rules().wanted());
        asked.addAll(brief.rules().ofSolutionAreas());
        brief.everybody().each(asked, need::isForType, found -> {
            if (aliases.isLiving(found.id())) {
                concerned.put(found.id(), found);
            }
        });
        brief.barred().reasons().keySet().stream()
                .filter(organisation -> !concerned.containsKey(organisation))
                .sorted(Comparator.comparing(OrganisationId::toString))
                .forEach(organisation ->
                        brief.everybody().find(organisation).ifPresent(found -> concerned.put(organisation, found)));
        return concerned.values();
    }

    private static Optional<RejectionReason> unsuitable(Candidate candidate, Territory country) {
        if (!candidate.profile().verified()) {
            return Optional.of(RejectionReason.NOT_VERIFIED);
        }
        Set<Territory> territories = candidate.profile().offering().territories();
        if (!territories.isEmpty() && territories.stream().noneMatch(territory -> territory.covers(country))) {
            return Optional.of(RejectionReason.DOES_NOT_DELIVER_THERE);
        }
        return candidate.covers() == 0 ? Optional.of(RejectionReason.BRINGS_NOTHING_OPEN) : Optional.empty();
    }
}
