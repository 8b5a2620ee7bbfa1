package jom.workflow.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Measured figures of one kind. Filled by several threads, read when they are done. */
public final class Figures {

    private final List<Double> values = Collections.synchronizedList(new ArrayList<>());

    public void add(double value) {
        values.add(value);
    }

    void addAll(Figures others) {
        values.addAll(others.values);
    }

    int size() {
        return values.size();
    }

    public double median() {
        return percentile(50);
    }

    /** By the nearest rank. */
    public double percentile(int percent) {
        List<Double> sorted = new ArrayList<>(values);
        if (sorted.isEmpty()) {
            throw new IllegalStateException("nothing was measured");
        }
        Collections.sort(sorted);
        int rank = (int) Math.ceil(percent / 100.0 * sorted.size());
        return sorted.get(Math.max(rank, 1) - 1);
    }

    /** One ratio per round, since whatever else the machine does in a round slows both down. */
    public Figures ratiosTo(Figures others) {
        if (values.size() != others.values.size()) {
            throw new IllegalStateException(values.size() + " rounds against " + others.values.size());
        }
        Figures ratios = new Figures();
        for (int round = 0; round < values.size(); round++) {
            ratios.add(values.get(round) / others.values.get(round));
        }
        return ratios;
    }
}
