package jom.matching.synergy.communities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import jom.matching.synergy.communities.Bonds.Bond;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * Finds communities that are denser inside than chance would have them (modularity), none of them bigger than wanted: a bigger
 * one is divided more finely. The same bonds give the same communities.
 *
 * @see <a href="https://www.nature.com/articles/s41598-019-41695-z">Traag, Waltman, van Eck: From Louvain to Leiden</a>
 */
final class Leiden {

    private static final long SEED = 20_261_127L;
    private static final int ITERATIONS = 20;

    /** How often a community that is too big is divided again, each time with twice the resolution. */
    private static final int DIVISIONS_MAX = 12;

    private final int sizeMax;

    Leiden(int sizeMax) {
        this.sizeMax = sizeMax;
    }

    /**
     * Places that belong together, each place at most once, those without any bond left out; communities by their lowest place.
     * What cannot be divided is left out, too.
     */
    List<int[]> communities(Map<Bond, Integer> bonds) {
        List<int[]> found = new ArrayList<>();
        divide(bonds, 1, 0, found);
        found.sort((one, other) -> Integer.compare(one[0], other[0]));
        return found;
    }

    private void divide(Map<Bond, Integer> bonds, double resolution, int divisions, List<int[]> found) {
        if (bonds.isEmpty() || divisions > DIVISIONS_MAX) {
            return;
        }
        List<int[]> tooBig = new ArrayList<>();
        for (int[] community : once(bonds, resolution)) {
            (community.length <= sizeMax ? found : tooBig).add(community);
        }
        within(bonds, tooBig).forEach(inside -> divide(inside, resolution * 2, divisions + 1, found));
    }

    /** The bonds inside of each. */
    private static List<Map<Bond, Integer>> within(Map<Bond, Integer> bonds, List<int[]> communities) {
        Map<Integer, Integer> ofEach = new HashMap<>();
        List<Map<Bond, Integer>> inside = new ArrayList<>();
        for (int community = 0; community < communities.size(); community++) {
            inside.add(new HashMap<>());
            for (int place : communities.get(community)) {
                ofEach.put(place, community);
            }
        }
        bonds.forEach((bond, points) -> {
            Integer community = ofEach.get(bond.one());
            if (community != null && community.equals(ofEach.get(bond.other()))) {
                inside.get(community).put(bond, points);
            }
        });
        return inside;
    }

    private static List<int[]> once(Map<Bond, Integer> bonds, double resolution) {
        List<Map.Entry<Bond, Integer>> inOrder = bonds.entrySet().stream()
                .sorted((one, other) -> order(one.getKey(), other.getKey()))
                .toList();
        int[] places = inOrder.stream()
                .flatMapToInt(entry -> Arrays.stream(
                        new int[] {entry.getKey().one(), entry.getKey().other()}))
                .sorted()
                .distinct()
                .toArray();
        int[] ones = new int[inOrder.size()];
        int[] others = new int[inOrder.size()];
        double[] weights = new double[inOrder.size()];
        for (int bond = 0; bond < ones.length; bond++) {
            ones[bond] = Arrays.binarySearch(places, inOrder.get(bond).getKey().one());
            others[bond] =
                    Arrays.binarySearch(places, inOrder.get(bond).getKey().other());
            weights[bond] = inOrder.get(bond).getValue();
        }
        Network network = new Network(
                places.length,
                true,
                new LargeIntArray[] {new LargeIntArray(ones), new LargeIntArray(others)},
                new LargeDoubleArray(weights),
                false,
                true);
        double ofModularity = resolution / (2 * network.getTotalEdgeWeight() + network.getTotalEdgeWeightSelfLinks());
        Clustering clustering = new LeidenAlgorithm(
                        ofModularity, ITERATIONS, LeidenAlgorithm.DEFAULT_RANDOMNESS, new Random(SEED))
                .findClustering(network);
        return members(clustering, places);
    }

    /** Each sorted, the one with the lowest place first. */
    private static List<int[]> members(Clustering clustering, int[] places) {
        Map<Integer, List<Integer>> byCluster = new TreeMap<>();
        for (int node = 0; node < places.length; node++) {
            byCluster
                    .computeIfAbsent(clustering.getCluster(node), any -> new ArrayList<>())
                    .add(places[node]);
        }
        return byCluster.values().stream()
                .map(members -> members.stream().mapToInt(Integer::intValue).toArray())
                .sorted((one, other) -> Integer.compare(one[0], other[0]))
                .toList();
    }

    private static int order(Bond one, Bond other) {
        return one.one() == other.one()
                ? Integer.compare(one.other(), other.other())
                : Integer.compare(one.one(), other.one());
    }
}
