package jom.browser;

import java.util.Optional;

/** An upright rectangle of a drawing; y grows downwards. */
record Box(double x, double y, double width, double height) {

    record Point(double x, double y) {}

    /** With these points in opposite corners. */
    static Box between(Point one, Point other) {
        double left = Math.min(one.x(), other.x());
        double top = Math.min(one.y(), other.y());
        return new Box(left, top, Math.abs(one.x() - other.x()), Math.abs(one.y() - other.y()));
    }

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    /** Less on each side, or with a negative margin more. */
    Box inset(double margin) {
        return new Box(x + margin, y + margin, width - 2 * margin, height - 2 * margin);
    }

    boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    boolean contains(Box other) {
        return x <= other.x && y <= other.y && right() >= other.right() && bottom() >= other.bottom();
    }

    /** What two share; nothing if they are apart. Lines are rectangles without a width or a height. */
    Optional<Box> shared(Box other) {
        double left = Math.max(x, other.x);
        double top = Math.max(y, other.y);
        double across = Math.min(right(), other.right()) - left;
        double down = Math.min(bottom(), other.bottom()) - top;
        return across < 0 || down < 0 ? Optional.empty() : Optional.of(new Box(left, top, across, down));
    }
}
