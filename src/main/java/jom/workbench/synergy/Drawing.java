package jom.workbench.synergy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jom.matching.synergy.PortfolioSynergies.Member;
import jom.matching.synergy.PortfolioSynergies.Pair;
import jom.matching.synergy.PortfolioSynergies.Picture;

/**
 * The members on a circle in the order in which they joined, and a line for each pair that worked together or is among the
 * best of one of the two. The same members give the same picture. All numbers are in units of the picture. Where there is room
 * for names, labels have them; otherwise they are numbers, and a list beside the picture has the names.
 */
record Drawing(List<Node> nodes, List<Line> lines) {

    /** Wide enough for names on both sides. */
    static final int WIDTH = 860;

    static final int HEIGHT = 520;

    private static final int RADIUS = 190;
    private static final int LABEL_DISTANCE = 18;

    /** Below its place a label stands lower, since it grows upwards. */
    private static final int LABEL_DROP = 8;

    private static final int LINES_OF_EACH = 3;

    /** Of each where there are many members: more lie on each other. */
    private static final int LINES_OF_MANY = 1;

    /** So many names lie on the circle without lying on each other. */
    private static final int NAMED_MAX = 12;

    private static final int NAME_LENGTH_MAX = 22;
    private static final int POINTS_PER_WIDTH = 20;

    /** @param anchor on which side of its place the label stands */
    record Node(String label, int x, int y, int labelX, int labelY, String anchor) {}

    /** @param worked whether the two were ever in an opportunity together: a whole line, else a broken one */
    record Line(int fromX, int fromY, int toX, int toY, int width, boolean worked) {}

    static Drawing of(Picture picture, int membersMax) {
        List<Member> members = picture.members().stream().limit(membersMax).toList();
        List<Node> nodes = new ArrayList<>();
        for (int place = 0; place < members.size(); place++) {
            nodes.add(node(place, members.size(), label(place, members)));
        }
        int each = members.size() > NAMED_MAX ? LINES_OF_MANY : LINES_OF_EACH;
        Map<Integer, Integer> drawn = new HashMap<>();
        List<Line> lines = new ArrayList<>();
        for (Pair pair : picture.bestFirst()) {
            if (pair.other() < members.size() && (pair.worked() || isWanted(pair, drawn, each))) {
                drawn.merge(pair.one(), 1, Integer::sum);
                drawn.merge(pair.other(), 1, Integer::sum);
                lines.add(line(nodes.get(pair.one()), nodes.get(pair.other()), pair));
            }
        }
        return new Drawing(List.copyOf(nodes), List.copyOf(lines));
    }

    private static boolean isWanted(Pair pair, Map<Integer, Integer> drawn, int each) {
        return pair.synergy().total() > 0
                && (drawn.getOrDefault(pair.one(), 0) < each || drawn.getOrDefault(pair.other(), 0) < each);
    }

    private static String label(int place, List<Member> members) {
        if (members.size() > NAMED_MAX) {
            return String.valueOf(place + 1);
        }
        String name = members.get(place).name();
        int end = name.offsetByCodePoints(0, Math.min(NAME_LENGTH_MAX, name.codePointCount(0, name.length())));
        return (place + 1) + " " + name.substring(0, end).strip() + (end < name.length() ? "\u2026" : "");
    }

    /** On a circle, the first one at the top. */
    private static Node node(int place, int all, String label) {
        double angle = 2 * Math.PI * place / all - Math.PI / 2;
        double across = StrictMath.cos(angle);
        double down = StrictMath.sin(angle);
        String anchor = Math.abs(across) < 0.2 ? "middle" : across > 0 ? "start" : "end";
        return new Node(
                label,
                at(WIDTH, across, RADIUS),
                at(HEIGHT, down, RADIUS),
                at(WIDTH, across, RADIUS + LABEL_DISTANCE),
                at(HEIGHT, down, RADIUS + LABEL_DISTANCE) + (down > 0.5 ? LABEL_DROP : 0),
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
