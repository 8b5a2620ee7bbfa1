package jom.solutionmap;

import java.util.Optional;
import jom.kernel.BasisPoints;

/**
 * Who could serve a cell, in numbers.
 *
 * @param partners who have every capability needed
 * @param proven those of them with a reference in this industry and solution area
 * @param lackingOne who have all capabilities but one, where more than one is needed
 * @param references of {@code partners} in this industry and solution area
 * @param own how much of what is needed the reader's own organisation has, the best of them if there are several; empty
 *     for who belongs to none
 */
public record CellCoverage(
        CellNeeds needs, int partners, int proven, int lackingOne, int references, Optional<BasisPoints> own) {

    public Cell cell() {
        return needs.cell();
    }

    public Standing standing() {
        return Standing.of(partners);
    }
}
