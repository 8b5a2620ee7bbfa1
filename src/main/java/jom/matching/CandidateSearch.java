package jom.matching;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jom.matching.index.Listing;
import jom.matching.index.Question;
import jom.matching.index.Ranked;
import jom.network.OrganisationId;
import org.springframework.stereotype.Component;

/**
 * Finds the best candidates as the index ranks them, and adds what the index does not know: past joint work, whose turn it
 * is among equals, and who works on as much as it wants to. It looks as deep as that can matter.
 */
@Component
class CandidateSearch {

    /** As many as are looked at first; rarely more. */
    private static final int LOOK = 200;

    /** Of more equals than that, those who joined first are looked at. */
    private static final int LOOK_MAX = 3_200;

    private final PastWork pastWork;
    private final Turns turns;
    private final Busy busy;

    CandidateSearch(PastWork pastWork, Turns turns, Busy busy) {
        this.pastWork = pastWork;
        this.turns = turns;
        this.busy = busy;
    }

    /**
     * Some of those who were looked at.
     *
     * @param best who can be asked, the best first
     * @param busy who works on as much as it wants to
     * @param uncertified who lacks a certificate for it
     */
    record Found(List<Candidate> best, List<Candidate> busy, List<Candidate> uncertified) {}

    /** @param mask of one of which the candidates bring something, as {@link OpenNeed} numbers it */
    Found best(Brief brief, Question question, int mask, int limit) {
        for (int look = LOOK; ; look *= 4) {
            List<Ranked> ranked = brief.everybody().top(question, look);
            Found found = sifted(brief, candidates(brief, ranked), mask);
            boolean isEnough = look >= LOOK_MAX && found.best().size() >= limit;
            if (ranked.size() < look || isEnough || isDeepEnough(found, ranked, brief, limit)) {
                return found;
            }
        }
    }

    /** Whoever was not looked at has fewer points than all that are told, whatever joint work adds. */
    private static boolean isDeepEnough(Found found, List<Ranked> ranked, Brief brief, int limit) {
        int othersMost =
                ranked.get(ranked.size() - 1).points() + brief.rules().weights().jointWork();
        return found.best().size() >= limit && found.best().get(limit - 1).points() > othersMost;
    }

    private List<Candidate> candidates(Brief brief, List<Ranked> ranked) {
        List<Listing> listings = ranked.stream()
                .map(Ranked::organisation)
                .flatMap(organisation -> brief.everybody().find(organisation).stream())
                .toList();
        Map<OrganisationId, Integer> worked =
                pastWork.each(brief.facts().id(), brief.need(), brief.rules().weights(), listings);
        return listings.stream()
                .map(listing -> brief.ableCandidate(listing, worked.getOrDefault(listing.id(), 0)))
                .toList();
    }

    private Found sifted(Brief brief, List<Candidate> able, int mask) {
        Map<Boolean, List<Candidate>> certified = able.stream()
                .map(brief::asCertified)
                .collect(Collectors.partitioningBy(candidate -> (candidate.covers() & mask) != 0));
        List<Candidate> candidates = certified.getOrDefault(true, List.of());
        Set<OrganisationId> full = busy.among(
                candidates.stream().map(candidate -> candidate.profile().id()).toList());
        List<Candidate> free = candidates.stream()
                .filter(candidate -> !full.contains(candidate.profile().id()))
                .toList();
        return new Found(
                turns.given(free).stream().sorted(Candidate.BEST_FIRST).toList(),
                candidates.stream()
                        .filter(candidate -> full.contains(candidate.profile().id()))
                        .toList(),
                certified.getOrDefault(false, List.of()));
    }
}
