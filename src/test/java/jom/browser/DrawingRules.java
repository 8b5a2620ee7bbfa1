package jom.browser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jom.browser.Drawing.Edge;
import jom.browser.Drawing.Piece;
import jom.browser.Drawing.Shape;

/** What makes a drawing pleasant to read, as far as it can be measured. Tells what is wrong, element by element. */
final class DrawingRules {

    private static final int NODES_MAX = 15;
    /** Between what only seems to touch: half the width of a line. */
    private static final double HAIR = 1;

    private final Drawing drawing;
    private final List<String> complaints = new ArrayList<>();

    private DrawingRules(Drawing drawing) {
        this.drawing = drawing;
    }

    static List<String> complaints(Drawing drawing) {
        DrawingRules rules = new DrawingRules(drawing);
        rules.levels();
        rules.shapesApart();
        rules.linesClear();
        rules.linesApart();
        rules.namesInside();
        rules.namesBeside();
        return rules.complaints;
    }

    private void complainIf(boolean wrong, String... words) {
        if (wrong) {
            complaints.add(String.join(" ", words));
        }
    }

    /** Few nodes, and from the start to an end on one line. */
    private void levels() {
        drawing.levels().forEach((level, nodes) -> {
            complainIf(
                    nodes.size() > NODES_MAX,
                    level,
                    "has",
                    nodes.size() + " nodes, at most " + NODES_MAX + " fit a level");
            nodes.stream()
                    .filter(node -> node.type().equals("StartEvent"))
                    .map(Shape::id)
                    .forEach(start -> complainIf(
                            !leadsStraightToAnEnd(start, new HashSet<>()), "the way from", start, "to an end bends"));
        });
    }

    private boolean leadsStraightToAnEnd(String node, Set<String> seen) {
        boolean isEnd = drawing.shapes().stream()
                .anyMatch(at -> at.id().equals(node) && at.type().equals("EndEvent"));
        return isEnd
                || (seen.add(node)
                        && drawing.edges().stream()
                                .filter(edge -> edge.source().equals(node) && edge.isStraightOn())
                                .anyMatch(edge -> leadsStraightToAnEnd(edge.target(), seen)));
    }

    private void shapesApart() {
        for (Shape one : drawing.shapes()) {
            for (Shape other : drawing.shapes()) {
                boolean belongs = isInside(one, other) || isInside(other, one);
                complainIf(
                        one.id().compareTo(other.id()) > 0
                                && !belongs
                                && one.box().overlaps(other.box()),
                        one.id(),
                        "lies upon",
                        other.id());
                complainIf(
                        drawing.holds(one, other.id()) && !one.box().contains(other.box()),
                        other.id(),
                        "sticks out of",
                        one.id());
            }
        }
    }

    /** In a sub-process, or an event on the border. */
    private boolean isInside(Shape outer, Shape inner) {
        return drawing.holds(outer, inner.id()) || outer.id().equals(inner.host());
    }

    /** Lines are level or upright and keep out of all shapes but those around both their ends. */
    private void linesClear() {
        for (Edge edge : drawing.edges()) {
            for (Piece piece : edge.pieces()) {
                complainIf(!piece.isLevel() && !piece.isUpright(), edge.id(), "runs aslant");
                drawing.shapes().stream()
                        .filter(shape -> !drawing.holds(shape, edge.source()) || !drawing.holds(shape, edge.target()))
                        .filter(shape ->
                                shape.box().inset(HAIR).shared(piece.box()).isPresent())
                        .forEach(shape -> complainIf(true, edge.id(), "runs through", shape.id()));
            }
        }
    }

    /** Lines meet nowhere but where both end. */
    private void linesApart() {
        List<Piece> pieces =
                drawing.edges().stream().flatMap(edge -> edge.pieces().stream()).toList();
        for (Piece one : pieces) {
            pieces.stream()
                    .filter(other -> one.edge().id().compareTo(other.edge().id()) < 0)
                    .filter(other -> meet(one, other))
                    .forEach(other -> complainIf(
                            true, one.edge().id(), "meets", other.edge().id()));
        }
    }

    private static boolean meet(Piece one, Piece other) {
        return one.box()
                .shared(other.box())
                .filter(shared -> !one.edge().endsAt(shared) || !other.edge().endsAt(shared))
                .isPresent();
    }

    private void namesInside() {
        drawing.shapes()
                .forEach(shape -> complainIf(
                        shape.text() != null && !shape.outside() && !shape.box().contains(shape.text()),
                        "the name of",
                        shape.id(),
                        "does not fit in"));
    }

    /** Names beside shapes, along lines and at the head of a sub-process lie upon nothing. */
    private void namesBeside() {
        Map<String, Box> names = names();
        names.forEach((owner, name) -> {
            drawing.shapes().stream()
                    .filter(shape -> name.overlaps(shape.box()) && !shape.box().contains(name))
                    .forEach(shape -> complainIf(true, "the name of", owner, "lies upon", shape.id()));
            drawing.edges().stream()
                    .filter(edge -> edge.pieces().stream()
                            .anyMatch(piece -> name.shared(piece.box()).isPresent()))
                    .forEach(edge -> complainIf(true, "the name of", owner, "lies upon", edge.id()));
            names.forEach((other, box) -> complainIf(
                    owner.compareTo(other) < 0 && name.overlaps(box),
                    "the names of",
                    owner,
                    "and",
                    other,
                    "lie upon each other"));
        });
    }

    private Map<String, Box> names() {
        Map<String, Box> names = new TreeMap<>();
        for (Shape shape : drawing.shapes()) {
            boolean isBeside = shape.outside()
                    || drawing.shapes().stream()
                            .anyMatch(inner -> inner.parent().equals(shape.id()));
            if (shape.text() != null && isBeside) {
                names.put(shape.id(), shape.text());
            }
        }
        for (Edge edge : drawing.edges()) {
            if (edge.text() != null) {
                names.put(edge.id(), edge.text());
            }
        }
        return names;
    }
}
