package jom.browser;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jom.browser.Box.Point;
import org.jspecify.annotations.Nullable;

/**
 * Where everything of a model lies when it is drawn.
 *
 * @param drawn the ids of all that can be seen
 */
record Drawing(List<Shape> shapes, List<Edge> edges, List<String> drawn) {

    /**
     * A node.
     *
     * @param text its name as it is set; {@code null} if it has none
     * @param outside the name stands beside the shape
     * @param host whose border it sits on
     */
    record Shape(
            String id,
            String type,
            String name,
            Box box,
            @Nullable Box text,
            boolean outside,
            String parent,
            @Nullable String host) {}

    /**
     * A flow.
     *
     * @param way the points of its line
     */
    record Edge(
            String id,
            String name,
            String source,
            String target,
            List<Point> way,
            @Nullable Box text) {

        boolean endsAt(Box point) {
            return Stream.of(way.get(0), way.get(way.size() - 1))
                    .anyMatch(end -> Box.between(end, end).equals(point));
        }

        List<Piece> pieces() {
            return IntStream.range(1, way.size())
                    .mapToObj(at -> new Piece(this, way.get(at - 1), way.get(at)))
                    .toList();
        }

        /** From left to right without a bend. */
        boolean isStraightOn() {
            return pieces().stream()
                    .allMatch(piece ->
                            piece.isLevel() && piece.from().x() < piece.to().x());
        }
    }

    /** A straight piece of a flow's line. */
    record Piece(Edge edge, Point from, Point to) {

        boolean isLevel() {
            return from.y() == to.y();
        }

        boolean isUpright() {
            return from.x() == to.x();
        }

        Box box() {
            return Box.between(from, to);
        }
    }

    /** Whether one holds the other, at any depth. */
    boolean holds(Shape outer, String inner) {
        Map<String, Shape> byId = shapes.stream().collect(Collectors.toMap(Shape::id, Function.identity()));
        Optional<Shape> at = Optional.ofNullable(byId.get(inner));
        while (at.isPresent() && !at.get().equals(outer)) {
            at = Optional.ofNullable(byId.get(at.get().parent()));
        }
        return at.isPresent() && !inner.equals(outer.id());
    }

    /** The nodes of each level: of the process itself and of each sub-process in it. */
    Map<String, List<Shape>> levels() {
        return shapes.stream().collect(Collectors.groupingBy(Shape::parent));
    }
}
