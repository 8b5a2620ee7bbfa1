package jom.workbench.synergy;

import java.util.ArrayList;
import java.util.List;
import jom.matching.synergy.PairSynergy;
import jom.matching.synergy.PortfolioSynergies.Member;
import jom.matching.synergy.PortfolioSynergies.Pair;
import jom.matching.synergy.PortfolioSynergies.Picture;

/**
 * Points by two members, for those who joined first.
 *
 * @param rows one for each member, in the order in which they joined
 */
record Matrix(List<Row> rows) {

    private static final int SHADES = 5;

    /**
     * A member's row.
     *
     * @param number from 1, as its column is headed
     */
    record Row(int number, String name, List<Cell> cells) {}

    /**
     * Two members.
     *
     * @param points {@value #NOBODY} for a member with itself
     * @param shade 0 to 4, for the eye only: the number says the same
     */
    record Cell(int points, int shade, boolean worked) {
        static final int NOBODY = -1;

        static Cell itself() {
            return new Cell(NOBODY, 0, false);
        }

        public boolean isItself() {
            return points == NOBODY;
        }
    }

    static Matrix of(Picture picture, int membersMax) {
        List<Member> members = picture.members().stream().limit(membersMax).toList();
        Cell[][] cells = new Cell[members.size()][members.size()];
        for (Pair pair : picture.pairs()) {
            if (pair.other() < members.size()) {
                cells[pair.one()][pair.other()] = cell(pair);
                cells[pair.other()][pair.one()] = cell(pair);
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < cells.length; row++) {
            cells[row][row] = Cell.itself();
            rows.add(new Row(row + 1, members.get(row).name(), List.of(cells[row])));
        }
        return new Matrix(List.copyOf(rows));
    }

    private static Cell cell(Pair pair) {
        int points = pair.synergy().total();
        return new Cell(points, Math.min(SHADES - 1, points * SHADES / PairSynergy.TOTAL_MAX), pair.worked());
    }
}
