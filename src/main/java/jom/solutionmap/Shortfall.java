package jom.solutionmap;

import java.util.BitSet;
import jom.network.Capability;

/**
 * Who lacks how much of what a cell takes, by their numbers in an index.
 *
 * @param none who has everything; nobody where nothing is needed
 * @param one who lacks one capability and has at least one
 */
record Shortfall(BitSet none, BitSet one) {

    /** Each capability is looked at once, for all organisations together. */
    static Shortfall of(CoverageIndex index, BitSet within, CellNeeds needs) {
        if (!needs.isWanted()) {
            return new Shortfall(new BitSet(), new BitSet());
        }
        BitSet once = new BitSet();
        BitSet more = new BitSet();
        for (Capability capability : needs.capabilities()) {
            BitSet lacking = (BitSet) within.clone();
            lacking.andNot(index.able(capability));
            BitSet again = (BitSet) once.clone();
            again.and(lacking);
            more.or(again);
            once.or(lacking);
        }
        BitSet none = (BitSet) within.clone();
        none.andNot(once);
        if (needs.capabilities().size() == 1) {
            return new Shortfall(none, new BitSet());
        }
        once.andNot(more);
        return new Shortfall(none, once);
    }
}
