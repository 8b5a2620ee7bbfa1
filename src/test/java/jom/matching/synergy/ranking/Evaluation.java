package jom.matching.synergy.ranking;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jom.network.OrganisationId;

/** How well the partners of a year's projects are found with what was known when it began. */
final class Evaluation {

    static final int PLACES = 10;

    /** For newcomers, beside the best. */
    static final int OWN_PLACES = 20;

    private final WorkGraph graph;
    private final PartnerRanking ranking;
    private final List<SharedWork> asked;
    private double recall;
    private double gain;
    private int reachable;
    private int reachableNewcomers;
    private int found;
    private int foundNewcomers;
    private int foundInOwnPlaces;

    Evaluation(Consortia consortia, int year) {
        graph = WorkGraph.of(consortia.before(year), LocalDate.of(year, 1, 1));
        ranking = new PartnerRanking(graph, RankingWeights.standard());
        asked = consortia.askedFor(year);
        asked.forEach(this::ask);
    }

    private void ask(SharedWork work) {
        OrganisationId lead = work.leads().iterator().next();
        Set<OrganisationId> partners = new HashSet<>(work.members());
        partners.remove(lead);
        partners.stream().filter(partner -> graph.works(partner) > 0).forEach(partner -> {
            reachable++;
            reachableNewcomers += isNewcomer(partner) ? 1 : 0;
        });
        PartnerRanking.Ranking answer = ranking.rank(new RankingQuestion(lead, work.topics(), Set.of(), OWN_PLACES));
        Set<OrganisationId> shown = new HashSet<>();
        double gained = 0;
        for (int place = 0; place < Math.min(PLACES, answer.best().size()); place++) {
            OrganisationId named = answer.best().get(place).organisation();
            shown.add(named);
            if (partners.contains(named)) {
                gained += discount(place);
                found++;
                foundNewcomers += isNewcomer(named) ? 1 : 0;
                recall += 1.0 / partners.size();
            }
        }
        answer.newcomers().stream()
                .map(RankedPartner::organisation)
                .filter(named -> partners.contains(named) && !shown.contains(named))
                .forEach(named -> foundInOwnPlaces++);
        gain += gained / ideal(Math.min(PLACES, partners.size()));
    }

    private boolean isNewcomer(OrganisationId organisation) {
        return graph.works(organisation) <= PartnerRanking.NEWCOMER_WORKS_MAX;
    }

    private static double discount(int place) {
        return Math.log(2) / Math.log(place + 2);
    }

    private static double ideal(int hits) {
        double sum = 0;
        for (int place = 0; place < hits; place++) {
            sum += discount(place);
        }
        return sum;
    }

    int questions() {
        return asked.size();
    }

    double recallAtTen() {
        return recall / asked.size();
    }

    double gainAtTen() {
        return gain / asked.size();
    }

    /** The share of small organisations among the true partners that were known at all. */
    double newcomersReachable() {
        return (double) reachableNewcomers / reachable;
    }

    /** Their share among those found in the ten best places. */
    double newcomersFoundInTen() {
        return (double) foundNewcomers / found;
    }

    /** Their share among those found in the ten best places and the twenty of their own. */
    double newcomersFound() {
        return (double) (foundNewcomers + foundInOwnPlaces) / (found + foundInOwnPlaces);
    }
}
