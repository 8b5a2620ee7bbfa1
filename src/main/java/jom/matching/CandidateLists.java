package jom.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jom.matching.index.Question;
import jom.matching.index.Ranked;
import jom.matching.index.Scope.Standing;
import jom.network.Aliases;
import jom.network.Capability;
import jom.network.OrganisationId;
import jom.network.PartnerType;
import jom.network.Reader;
import jom.opportunity.Opportunities;
import jom.opportunity.OpportunityId;
import jom.opportunity.ParticipantRole;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells whom one could ask for each role of an opportunity. Nothing is kept, nobody is asked. */
@Service
public class CandidateLists {

    /** Why somebody cannot be asked whom no deal keeps out. */
    private static final Map<Standing, RejectionReason> UNSUITABLE = Map.of(
            Standing.NOT_VERIFIED, RejectionReason.NOT_VERIFIED,
            Standing.NOT_THERE, RejectionReason.DOES_NOT_DELIVER_THERE);

    private final Scout scout;
    private final CandidateSearch search;
    private final Proposals proposals;
    private final Opportunities opportunities;
    private final Aliases aliases;

    CandidateLists(
            Scout scout, CandidateSearch search, Proposals proposals, Opportunities opportunities, Aliases aliases) {
        this.scout = scout;
        this.search = search;
        this.proposals = proposals;
        this.opportunities = opportunities;
        this.aliases = aliases;
    }

    /**
     * As things are now. Where the opportunity is over, nobody is sought any more, and all lists are empty.
     *
     * @throws jom.opportunity.UnknownOpportunity if the reader neither belongs to the originator nor manages the portfolio
     */
    @Transactional(readOnly = true)
    public CandidateList of(OpportunityId id, Reader reader) {
        opportunities.requireLeading(id, reader);
        Brief brief = scout.brief(id, TeamFormation.barred(proposals.of(id)));
        CandidateList list = brief.need().all() == 0 || brief.facts().stage().isEnd()
                ? CandidateList.nothing(brief.rules().weights())
                : new Lists(brief).made();
        return opportunities.isOffice(id, reader) ? list : list.forOriginator();
    }

    /** The lists for one brief, as they are being made. */
    private final class Lists {

        private final Brief brief;
        private final OpenNeed need;
        private final Set<OrganisationId> merged = aliases.former();
        private final Map<OrganisationId, RejectedCandidate> notNow = new HashMap<>();

        Lists(Brief brief) {
            this.brief = brief;
            this.need = brief.need();
        }

        CandidateList made() {
            List<RoleCandidates> roles = need.roles().stream()
                    .map(role -> new RoleCandidates(
                            role,
                            ranked(
                                    question(types(role), Set.of()),
                                    1 << need.roles().indexOf(role))))
                    .toList();
            Set<Capability> open = Set.copyOf(need.capabilities());
            RankedCandidates anyRole = open.isEmpty()
                    ? RankedCandidates.NOBODY
                    : ranked(
                            question(Set.of(), open),
                            need.all() & -(1 << need.roles().size()));
            List<RejectedCandidate> keptOut = new ArrayList<>(named());
            keptOut.addAll(notNow.values());
            int count = keptOut.size();
            Question whole = question(
                    need.roles().stream().flatMap(role -> types(role).stream()).collect(Collectors.toSet()), open);
            for (Map.Entry<Standing, RejectionReason> each : UNSUITABLE.entrySet()) {
                Question unsuitable = whole.among(each.getKey());
                count += brief.everybody().count(unsuitable);
                brief.everybody().top(unsuitable, CandidateList.KEPT_OUT_MAX).stream()
                        .map(ranked -> rejected(ranked, each.getValue()))
                        .forEach(keptOut::add);
            }
            return new CandidateList(
                    brief.rules().weights(),
                    roles,
                    need.capabilities().stream().map(this::supply).toList(),
                    anyRole,
                    RejectedCandidate.inOrder(keptOut.stream())
                            .limit(CandidateList.KEPT_OUT_MAX)
                            .toList(),
                    count);
        }

        private Set<PartnerType> types(ParticipantRole role) {
            return brief.everybody().types().stream()
                    .filter(type -> need.specialists().mayPlay(role, type))
                    .collect(Collectors.toSet());
        }

        private Question question(Set<PartnerType> types, Set<Capability> capabilities) {
            return brief.question(types, capabilities, merged);
        }

        private RankedCandidates ranked(Question question, int mask) {
            CandidateSearch.Found found = search.best(brief, question, mask, RankedCandidates.BEST_MAX);
            found.busy().forEach(candidate -> keep(candidate, RejectionReason.AT_CAPACITY));
            found.uncertified().stream()
                    .filter(candidate -> candidate.covers() == 0)
                    .forEach(candidate -> keep(candidate, RejectionReason.LACKS_CERTIFICATE));
            return new RankedCandidates(
                    brief.everybody().count(question),
                    found.best().stream()
                            .limit(RankedCandidates.BEST_MAX)
                            .map(candidate -> new RankedCandidate(
                                    candidate.profile().id(), need.capabilitiesIn(candidate.covers()), candidate.fit()))
                            .toList());
        }

        private void keep(Candidate candidate, RejectionReason reason) {
            notNow.put(candidate.profile().id(), RejectedCandidate.of(candidate, reason, need));
        }

        private CapabilitySupply supply(Capability capability) {
            return new CapabilitySupply(capability, brief.everybody().count(question(Set.of(), Set.of(capability))));
        }

        /** Whom the deal keeps out, if they could bring something. */
        private List<RejectedCandidate> named() {
            List<RejectedCandidate> named = new ArrayList<>();
            Set<OrganisationId> living = new HashSet<>(brief.barred().reasons().keySet());
            living.removeAll(merged);
            living.forEach(organisation -> brief.everybody()
                    .find(organisation)
                    .map(found -> brief.ableCandidate(found, 0))
                    .filter(candidate -> candidate.covers() != 0)
                    .ifPresent(candidate -> named.add(RejectedCandidate.of(
                            candidate, brief.barred().reason(organisation).orElseThrow(), need))));
            return named;
        }
    }

    private static RejectedCandidate rejected(Ranked ranked, RejectionReason reason) {
        return new RejectedCandidate(ranked.organisation(), reason, ranked.points(), List.of());
    }
}
