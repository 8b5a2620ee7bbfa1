package jom.matching.synergy;

import java.util.Collection;
import java.util.Set;
import jom.network.Offering;
import jom.network.Territory;
import jom.opportunity.AnsweringRecord;
import org.jspecify.annotations.Nullable;

/** How the points of a pair are given: whole numbers, rounded down, symmetric. */
final class PairRules {

    static final int POINTS_PER_WIN = 10;
    static final int POINTS_PER_OTHER = 3;

    private PairRules() {}

    /** What two did together. */
    record Shared(int won, int pursued) {
        static final Shared NOTHING = new Shared(0, 0);
    }

    /** What is known of one of them, without where it sits and how big it is. */
    record Side(Offering offering, @Nullable AnsweringRecord answers) {}

    static PairSynergy between(Side one, Side other, Shared shared) {
        return new PairSynergy(
                complement(one.offering().capabilities(), other.offering().capabilities()),
                inCommon(one.offering().industries(), other.offering().industries()),
                addedUp(one.offering().territories(), other.offering().territories()),
                Math.min(
                        PairSynergy.JOINT_WORK_MAX,
                        shared.won() * POINTS_PER_WIN + (shared.pursued() - shared.won()) * POINTS_PER_OTHER),
                answering(one.answers(), other.answers()));
    }

    /** Twice what the poorer one of both adds, in proportion to all they have. */
    private static int complement(Set<?> one, Set<?> other) {
        int both = common(one, other);
        int all = one.size() + other.size() - both;
        int adds = Math.min(one.size(), other.size()) - both;
        return all == 0 ? 0 : PairSynergy.CAPABILITIES_MAX * 2 * adds / all;
    }

    /** In proportion to what the one with fewer knows. */
    private static int inCommon(Set<?> one, Set<?> other) {
        int fewer = Math.min(one.size(), other.size());
        return fewer == 0 ? 0 : PairSynergy.INDUSTRIES_MAX * common(one, other) / fewer;
    }

    /** To who delivers everywhere (which no territory means) nobody adds any. */
    private static int addedUp(Set<Territory> one, Set<Territory> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        int adds = Math.min(beyond(one, other), beyond(other, one));
        int all = beyond(one, other) + other.size();
        int turned = beyond(other, one) + one.size();
        return PairSynergy.TERRITORIES_MAX * Math.min(2 * adds, Math.max(all, turned)) / Math.max(all, turned);
    }

    private static int beyond(Collection<Territory> one, Collection<Territory> other) {
        return (int) one.stream()
                .filter(territory -> other.stream().noneMatch(known -> known.covers(territory)))
                .count();
    }

    private static int answering(@Nullable AnsweringRecord one, @Nullable AnsweringRecord other) {
        int asked = asked(one) + asked(other);
        if (asked == 0) {
            return PairSynergy.ANSWERING_MAX / 2;
        }
        int good = good(one) + good(other);
        return PairSynergy.ANSWERING_MAX * good / (2 * asked);
    }

    private static int asked(@Nullable AnsweringRecord answers) {
        return answers == null ? 0 : answers.asked();
    }

    private static int good(@Nullable AnsweringRecord answers) {
        return answers == null ? 0 : answers.accepted() + answers.inTime();
    }

    private static int common(Set<?> one, Set<?> other) {
        return (int) one.stream().filter(other::contains).count();
    }
}
