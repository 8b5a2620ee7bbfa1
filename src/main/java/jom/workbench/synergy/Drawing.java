package jom.workbench.synergy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jom.matching.synergy.PortfolioSynergies.Member;
import jom.matching.synergy.PortfolioSynergies.Pair;
import jom.matching.synergy.PortfolioSynergies.Picture;

/**
 * The members on a circle in the order in which they joined, and a line for each pair that is among the three best of one of
 * the two. The same members give the same picture. All numbers are in units of the picture.
 */
record Drawing(List<Node> nodes, List<Line> lines) {

    static final int WIDTH = 720;
    static final int HEIGHT = 520;

    private static final int RADIUS = 190;
    private static final int LABEL_DISTANCE = 18;
    private static final int LINES_OF_EACH = 3;
    private static final int POINTS_PER_WIDTH = 20;

    /** @param anchor on which side of its place the label stands */
    record Node(int number, int x, int y, int labelX, int labelY, String anchor) {}

    /** @param worked whether the two were ever in an opportunity together: a whole line, else a broken one */
    record Line(int fromX, int fromY, int toX, int toY, int width, boolean worked) {}

    static Drawing of(Picture picture, int membersMax) {
        List<Member> members = picture.members().stream().limit(membersMax).toList();
        List<Node> nodes = new ArrayList<>();
        for (int place = 0; place < members.size(); place++) {
            nodes.add(node(place, members.size()));
        }
        Map<Integer, Integer> drawn = new HashMap<>();
        List<Line> lines = new ArrayList<>();
        for (Pair pair : picture.bestFirst()) {
            if (pair.other() < members.size() && pair.synergy().total() > 0 && isWanted(pair, drawn)) {
                drawn.merge(pair.one(), 1, Integer::sum);
                drawn.merge(pair.other(), 1, Integer::sum);
                lines.add(line(nodes.get(pair.one()), nodes.get(pair.other()), pair));
            }
        }
        return new Drawing(List.copyOf(nodes), List.copyOf(lines));
    }

    private static boolean isWanted(Pair pair, Map<Integer, Integer> drawn) {
        return drawn.getOrDefault(pair.one(), 0) < LINES_OF_EACH || drawn.getOrDefault(pair.other(), 0) < LINES_OF_EACH;
    }

    private static Node node(int place, int all) {
        double angle = 2 * Math.PI * place / all - Math.PI / 2;
        double across = StrictMath.cos(angle);
        double down = StrictMath.sin(angle);
        String anchor = Math.abs(across) < 0.2 ? "middle" : across > 0 ? "start" : "end";
        return new Node(
                place + 1,
                at(WIDTH, across, RADIUS),
                at(HEIGHT, down, RADIUS),
                at(WIDTH, across, RADIUS + LABEL_DISTANCE),
                at(HEIGHT, down, RADIUS + LABEL_DISTANCE),
                anchor);
    }

    private static int at(int whole, double direction, int distance) {
        return (int) Math.round(whole / 2.0 + direction * distance);
    }

    private static Line line(Node from, Node to, Pair pair) {
        return new Line(
                from.x(), from.y(), to.x(), to.y(), 1 + pair.synergy().total() / POINTS_PER_WIDTH, pair.worked());
    }
}
