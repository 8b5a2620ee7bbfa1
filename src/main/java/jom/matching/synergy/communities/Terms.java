package jom.matching.synergy.communities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sets of terms as bits, so that very many pairs can be compared. Each organisation has its place; the words of all stand in
 * one array, those of one beside each other.
 */
final class Terms {

    private final int width;
    private final long[] words;
    private final int[] sizes;

    private Terms(int width, long[] words, int[] sizes) {
        this.width = width;
        this.words = words;
        this.sizes = sizes;
    }

    /**
     * Of each organisation.
     *
     * @param sets by place
     * @param first terms that are numbered first, in this order: what is made with the same ones can be compared
     */
    static Terms of(List<? extends Set<?>> sets, Set<?> first) {
        Map<Object, Integer> numbers = new HashMap<>();
        first.forEach(term -> numbers.put(term, numbers.size()));
        List<int[]> members = new ArrayList<>();
        for (Set<?> set : sets) {
            members.add(set.stream()
                    .mapToInt(term -> numbers.computeIfAbsent(term, any -> numbers.size()))
                    .toArray());
        }
        int width = (numbers.size() + Long.SIZE - 1) / Long.SIZE;
        long[] words = new long[width * sets.size()];
        int[] sizes = new int[sets.size()];
        for (int place = 0; place < sizes.length; place++) {
            for (int term : members.get(place)) {
                words[place * width + term / Long.SIZE] |= 1L << term % Long.SIZE;
            }
            sizes[place] = members.get(place).length;
        }
        return new Terms(width, words, sizes);
    }

    int size(int place) {
        return sizes[place];
    }

    /** How many terms two have in common. */
    int common(int one, int other) {
        return common(one, this, other);
    }

    /** How many terms one has in common with another one's of further sets, which are made with the same first terms alone. */
    int common(int one, Terms others, int other) {
        int common = 0;
        for (int word = 0; word < width; word++) {
            common += Long.bitCount(words[one * width + word] & others.words[other * width + word]);
        }
        return common;
    }
}
