package jom.matching.synergy.ranking;

import java.util.Arrays;
import java.util.List;

/** Which of one side belong to which of the other, in two arrays. */
final class Links {

    /** Where those of each begin; one more at the end. */
    private final int[] start;

    /** Whom they link to. */
    private final int[] ends;

    private Links(int[] start, int[] ends) {
        this.start = start;
        this.ends = ends;
    }

    static Links of(List<int[]> rows) {
        int[] start = new int[rows.size() + 1];
        for (int row = 0; row < rows.size(); row++) {
            start[row + 1] = start[row] + rows.get(row).length;
        }
        int[] ends = new int[start[rows.size()]];
        for (int row = 0; row < rows.size(); row++) {
            System.arraycopy(rows.get(row), 0, ends, start[row], rows.get(row).length);
        }
        return new Links(start, ends);
    }

    int rows() {
        return start.length - 1;
    }

    int count(int row) {
        return start[row + 1] - start[row];
    }

    int[] of(int row) {
        return Arrays.copyOfRange(ends, start[row], start[row + 1]);
    }

    /** The same links seen from the other side, which has so many. */
    Links turned(int others) {
        int[] turnedStart = new int[others + 1];
        for (int end : ends) {
            turnedStart[end + 1]++;
        }
        for (int other = 0; other < others; other++) {
            turnedStart[other + 1] += turnedStart[other];
        }
        int[] next = turnedStart.clone();
        int[] turnedEnds = new int[ends.length];
        for (int row = 0; row < rows(); row++) {
            for (int at = start[row]; at < start[row + 1]; at++) {
                turnedEnds[next[ends[at]]++] = row;
            }
        }
        return new Links(turnedStart, turnedEnds);
    }

    /** Gives each row's value to all it links to, and adds up what each gets. */
    double[] scatter(double[] values, int others) {
        double[] sums = new double[others];
        for (int row = 0; row < rows(); row++) {
            if (values[row] != 0) {
                for (int at = start[row]; at < start[row + 1]; at++) {
                    sums[ends[at]] += values[row];
                }
            }
        }
        return sums;
    }

    /** For each row the sum of the values it links to. */
    double gather(int row, double[] values) {
        double sum = 0;
        for (int at = start[row]; at < start[row + 1]; at++) {
            sum += values[ends[at]];
        }
        return sum;
    }
}
