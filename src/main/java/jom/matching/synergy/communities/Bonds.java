package jom.matching.synergy.communities;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jom.matching.synergy.PairSynergy;
import jom.matching.synergy.SynergyBook;
import jom.network.OrganisationId;
import jom.opportunity.JointEffort;

/**
 * The network in which communities are sought: everybody with its {@value #BEST_OF_EACH} best partners, and each two who worked
 * together. How somebody answers does not count here, for the result is shown to people who may not know that.
 */
final class Bonds {

    /** The most points of a bond. */
    static final int POINTS_MAX = PairSynergy.TOTAL_MAX - PairSynergy.ANSWERING_MAX;

    /** Weaker pairs that never worked together are no bond: a third of the most. */
    static final int POINTS_MIN = POINTS_MAX / 3;

    static final int BEST_OF_EACH = 6;

    /** Of an opportunity with more participants nobody learns who suits whom. */
    static final int TOGETHER_MAX = 30;

    private final SynergyBook book;
    private final List<OrganisationId> organisations;
    private final Map<OrganisationId, Integer> places = new HashMap<>();

    private Bonds(SynergyBook book, List<OrganisationId> organisations) {
        this.book = book;
        this.organisations = organisations;
        for (int place = 0; place < organisations.size(); place++) {
            places.put(organisations.get(place), place);
        }
    }

    /** One bond; {@code one} is the lower place. */
    record Bond(int one, int other) {}

    /**
     * The bonds of some organisations with their points, by place; the same for the same facts.
     *
     * @param organisations in the order of ids
     */
    static Map<Bond, Integer> of(SynergyBook book, List<OrganisationId> organisations) {
        Bonds bonds = new Bonds(book, organisations);
        Map<Bond, Integer> points = new HashMap<>();
        bonds.joint(points);
        bonds.best(points);
        return points;
    }

    /** Without how they answer. */
    static int points(PairSynergy synergy) {
        return synergy.total() - synergy.answering();
    }

    private void joint(Map<Bond, Integer> points) {
        for (JointEffort effort : book.efforts()) {
            List<Integer> together = effort.participants().stream()
                    .filter(places::containsKey)
                    .map(places::get)
                    .sorted()
                    .toList();
            if (together.size() > TOGETHER_MAX) {
                continue;
            }
            for (int one = 0; one < together.size(); one++) {
                for (int other = one + 1; other < together.size(); other++) {
                    points.computeIfAbsent(new Bond(together.get(one), together.get(other)), this::exactly);
                }
            }
        }
    }

    private void best(Map<Bond, Integer> points) {
        QuickPairs pairs =
                new QuickPairs(organisations.stream().map(book::offering).toList());
        BestPartners best = new BestPartners(organisations.size(), BEST_OF_EACH);
        for (int one = 0; one < organisations.size(); one++) {
            for (int other = one + 1; other < organisations.size(); other++) {
                int found = pairs.points(one, other);
                if (found >= POINTS_MIN) {
                    best.offer(one, other, found);
                }
            }
        }
        for (int place = 0; place < organisations.size(); place++) {
            for (int partner : best.of(place)) {
                points.computeIfAbsent(new Bond(Math.min(place, partner), Math.max(place, partner)), this::exactly);
            }
        }
    }

    private int exactly(Bond bond) {
        return points(book.between(organisations.get(bond.one()), organisations.get(bond.other()))
                .orElseThrow());
    }
}
