package jom.solutionmap;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.UUID;
import jom.network.Industry;
import jom.network.SolutionArea;

/** A place on the map: customers of an industry who look for something in a solution area. */
public record Cell(Industry industry, SolutionArea area) implements Comparable<Cell> {

    private static final Comparator<Cell> ORDER =
            Comparator.comparing(Cell::industry).thenComparing(Cell::area);

    /** Under which its changes are in the audit trail; the same on every installation. */
    UUID stream() {
        return UUID.nameUUIDFromBytes(("solutionmap:" + this).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return industry + "/" + area;
    }
}
