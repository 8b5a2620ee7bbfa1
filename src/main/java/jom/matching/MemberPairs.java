package jom.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jom.matching.search.PairPoints;

/**
 * What each two candidates add, weighed.
 *
 * @param weight the most points of a pair
 * @param inOrder the candidates by their numbers
 */
record MemberPairs(JointWork jointWork, int weight, List<Candidate> inOrder) implements PairPoints {

    @Override
    public int[][] among(int[] candidates) {
        if (weight == 0) {
            return new int[candidates.length][candidates.length];
        }
        int[][] known = jointWork.pairs(Arrays.stream(candidates)
                .mapToObj(candidate -> inOrder.get(candidate).profile().id())
                .toList());
        return Arrays.stream(known)
                .map(row -> Arrays.stream(row)
                        .map(points -> weight * points / JointWork.PAIR_MAX)
                        .toArray())
                .toArray(int[][]::new);
    }

    @Override
    public int max() {
        return weight;
    }

    List<Candidate> candidates(List<Integer> numbers) {
        return numbers.stream().map(inOrder::get).toList();
    }

    /** Each two that add something. */
    List<PairScore> scores(List<Integer> numbers) {
        int[][] points = among(numbers.stream().mapToInt(Integer::intValue).toArray());
        List<PairScore> scores = new ArrayList<>();
        for (int one = 0; one < points.length; one++) {
            for (int other = one + 1; other < points.length; other++) {
                if (points[one][other] > 0) {
                    scores.add(new PairScore(
                            inOrder.get(numbers.get(one)).profile().id(),
                            inOrder.get(numbers.get(other)).profile().id(),
                            points[one][other]));
                }
            }
        }
        return scores;
    }
}
