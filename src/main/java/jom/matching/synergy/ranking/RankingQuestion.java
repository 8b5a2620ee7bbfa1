package jom.matching.synergy.ranking;

import java.util.Set;
import jom.network.OrganisationId;

/**
 * Whom to ask.
 *
 * @param lead who asks; never among the answers
 * @param topics what it is about
 * @param leftOut who is not to be named, too
 * @param limit how many at most, of the best and of the newcomers each
 */
public record RankingQuestion(OrganisationId lead, Set<String> topics, Set<OrganisationId> leftOut, int limit) {

    public RankingQuestion {
        topics = Set.copyOf(topics);
        leftOut = Set.copyOf(leftOut);
        if (limit < 1) {
            throw new IllegalArgumentException("a limit is at least 1: " + limit);
        }
    }
}
