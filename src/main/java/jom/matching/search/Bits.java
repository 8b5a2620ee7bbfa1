package jom.matching.search;

/** Places of a pool, as bits. */
final class Bits {

    private final long[] words;

    Bits(int size) {
        words = new long[(size + Long.SIZE - 1) / Long.SIZE];
    }

    void add(int place) {
        words[place / Long.SIZE] |= 1L << place;
    }

    void remove(int place) {
        words[place / Long.SIZE] &= ~(1L << place);
    }

    boolean has(int place) {
        return (words[place / Long.SIZE] & (1L << place)) != 0;
    }

    void copy(Bits other) {
        System.arraycopy(other.words, 0, words, 0, words.length);
    }

    void retain(Bits other) {
        for (int i = 0; i < words.length; i++) {
            words[i] &= other.words[i];
        }
    }

    /** How many of the other's it has. */
    int countOf(Bits other) {
        int count = 0;
        for (int i = 0; i < words.length; i++) {
            count += Long.bitCount(words[i] & other.words[i]);
        }
        return count;
    }

    /** The first one from there on; -1 if there is none. */
    int next(int from) {
        int word = from / Long.SIZE;
        if (word >= words.length) {
            return -1;
        }
        long rest = words[word] & (-1L << from);
        while (rest == 0) {
            if (++word == words.length) {
                return -1;
            }
            rest = words[word];
        }
        return word * Long.SIZE + Long.numberOfTrailingZeros(rest);
    }
}
