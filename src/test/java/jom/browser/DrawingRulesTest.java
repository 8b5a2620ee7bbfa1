package jom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jom.browser.Box.Point;
import jom.browser.Drawing.Edge;
import jom.browser.Drawing.Shape;
import org.junit.jupiter.api.Test;

/** Each rule about drawings, seen to complain: a start, a task and an end on one line, with one thing wrong. */
class DrawingRulesTest {

    private final List<Shape> shapes = new ArrayList<>(List.of(
            shape("start", "StartEvent", new Box(0, 22, 36, 36)),
            shape("task", "UserTask", new Box(100, 0, 100, 80)),
            shape("end", "EndEvent", new Box(260, 22, 36, 36))));

    private final List<Edge> edges = new ArrayList<>(
            List.of(edge("in", "start", "task", 36, 40, 100, 40), edge("out", "task", "end", 200, 40, 260, 40)));

    private static Shape shape(String id, String type, Box box) {
        return new Shape(id, type, id, box, null, false, "process", null);
    }

    /** @param way x and y of each point */
    private static Edge edge(String id, String source, String target, double... way) {
        List<Point> points = IntStream.range(0, way.length / 2)
                .mapToObj(at -> new Point(way[2 * at], way[2 * at + 1]))
                .toList();
        return new Edge(id, "", source, target, points, null);
    }

    private static Edge named(Edge edge, Box name) {
        return new Edge(edge.id(), "name", edge.source(), edge.target(), edge.way(), name);
    }

    private static Shape named(Shape shape, Box name, boolean outside) {
        return new Shape(shape.id(), shape.type(), "name", shape.box(), name, outside, shape.parent(), shape.host());
    }

    private List<String> complaints() {
        return DrawingRules.complaints(new Drawing(shapes, edges, List.of()));
    }

    @Test
    void nothingIsWrong() {
        shapes.set(1, named(shapes.get(1), new Box(110, 34, 80, 12), false));
        edges.set(1, named(edges.get(1), new Box(210, 26, 20, 12)));
        assertThat(complaints()).isEmpty();
    }

    @Test
    void shapesUponEachOther() {
        shapes.add(shape("other", "UserTask", new Box(150, 60, 100, 80)));
        assertThat(complaints()).contains("task lies upon other");
    }

    @Test
    void aShapeThatSticksOutOfItsSubProcess() {
        shapes.add(shape("sub", "SubProcess", new Box(0, 200, 200, 100)));
        shapes.add(new Shape("inner", "UserTask", "inner", new Box(150, 210, 100, 80), null, false, "sub", null));
        assertThat(complaints()).containsExactly("inner sticks out of sub");
    }

    @Test
    void anEventOnABorderLiesUponNothing() {
        shapes.add(
                new Shape("timer", "BoundaryEvent", "timer", new Box(130, 62, 36, 36), null, false, "process", "task"));
        assertThat(complaints()).isEmpty();
    }

    @Test
    void aWayThatBends() {
        edges.set(1, edge("out", "task", "end", 200, 40, 230, 40, 230, 45, 260, 45));
        assertThat(complaints()).containsExactly("the way from start to an end bends");
    }

    @Test
    void aWayThatRunsBackwards() {
        shapes.set(2, shape("end", "EndEvent", new Box(-100, 22, 36, 36)));
        edges.set(1, edge("out", "task", "end", 100, 40, -64, 40));
        assertThat(complaints()).contains("the way from start to an end bends");
    }

    @Test
    void aSlantedLine() {
        edges.add(edge("aside", "task", "start", 150, 80, 36, 100));
        assertThat(complaints()).contains("aside runs aslant");
    }

    @Test
    void aLineThroughAShape() {
        edges.add(edge("around", "start", "end", 18, 58, 18, 70, 278, 70, 278, 58));
        assertThat(complaints()).containsExactly("around runs through task");
    }

    @Test
    void aLineBackThroughItsOwnShape() {
        edges.set(1, edge("out", "task", "end", 100, 60, 230, 60, 230, 40, 260, 40));
        assertThat(complaints()).contains("out runs through task");
    }

    @Test
    void linesThatCross() {
        edges.add(edge("down", "task", "start", 230, 0, 230, 100));
        assertThat(complaints()).containsExactly("down meets out");
    }

    @Test
    void linesUponEachOther() {
        edges.add(edge("along", "task", "end", 210, 40, 260, 40));
        assertThat(complaints()).contains("along meets out");
    }

    @Test
    void linesThatEndAtTheSamePointMeetThere() {
        edges.add(edge("below", "task", "end", 150, 80, 150, 100, 260, 100, 260, 40));
        assertThat(complaints()).isEmpty();
    }

    @Test
    void aNameThatDoesNotFit() {
        shapes.set(1, named(shapes.get(1), new Box(95, 34, 110, 12), false));
        assertThat(complaints()).containsExactly("the name of task does not fit in");
    }

    @Test
    void aNameUponAShape() {
        shapes.set(2, named(shapes.get(2), new Box(190, 60, 80, 12), true));
        assertThat(complaints()).containsExactly("the name of end lies upon task");
    }

    @Test
    void aNameUponALine() {
        edges.set(1, named(edges.get(1), new Box(210, 34, 20, 12)));
        assertThat(complaints()).containsExactly("the name of out lies upon out");
    }

    @Test
    void namesUponEachOther() {
        shapes.set(0, named(shapes.get(0), new Box(0, 60, 60, 12), true));
        edges.set(0, named(edges.get(0), new Box(50, 60, 40, 12)));
        assertThat(complaints()).containsExactly("the names of in and start lie upon each other");
    }

    @Test
    void moreThanFifteenNodes() {
        IntStream.range(3, 15)
                .forEach(at -> shapes.add(shape("more" + at, "UserTask", new Box(at * 200, 200, 100, 80))));
        assertThat(complaints()).isEmpty();
        shapes.add(shape("last", "UserTask", new Box(0, 400, 100, 80)));
        assertThat(complaints()).containsExactly("process has 16 nodes, at most 15 fit a level");
    }
}
