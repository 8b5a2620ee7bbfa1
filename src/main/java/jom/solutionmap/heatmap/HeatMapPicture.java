package jom.solutionmap.heatmap;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import jom.solutionmap.Standing;

/**
 * Draws a map: a row per vertical, a column per solution area, and in each cell words, numbers and a mark, so that it can be
 * read without colours. Sizes are in units of the picture, which are pixels unless it is scaled.
 */
final class HeatMapPicture {

    private static final int MARGIN = 16;
    private static final int NAME_WIDTH = 210;
    private static final int CELL_WIDTH = 116;
    private static final int HEAD_HEIGHT = 48;
    private static final int PADDING = 6;
    private static final int LINE = 14;
    private static final int TOP = 72;
    private static final int MARK = 9;
    private static final int HEADLINE = 22;
    private static final int COLUMNS_MIN = 7;
    private static final int KEY_WIDTH = 220;

    private static final Color INK = new Color(0x1b2530);
    private static final Color SOFT = new Color(0x515d6b);
    private static final Color RULE = new Color(0xd9dfe5);
    private static final Font PLAIN = new Font(Font.SANS_SERIF, Font.PLAIN, 11);
    private static final Font BOLD = PLAIN.deriveFont(Font.BOLD);
    private static final Font TITLE = PLAIN.deriveFont(Font.BOLD, 17f);

    private final HeatMap map;
    private final HeatMapWords words;
    private final int cellHeight;

    HeatMapPicture(HeatMap map, HeatMapWords words) {
        this.map = map;
        this.words = words;
        this.cellHeight = 2 * PADDING + LINE * (map.showsDemand() ? 3 : 2);
    }

    Dimension size() {
        return new Dimension(
                2 * MARGIN + NAME_WIDTH + Math.max(map.areas().size(), COLUMNS_MIN) * CELL_WIDTH,
                TOP + HEAD_HEIGHT + map.verticals().size() * cellHeight + MARGIN);
    }

    void draw(Graphics2D on) {
        on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        on.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        on.setColor(Color.WHITE);
        on.fill(new Rectangle2D.Double(0, 0, size().width, size().height));
        on.setColor(INK);
        on.setFont(TITLE);
        on.drawString(words.say("title"), MARGIN, MARGIN + LINE);
        drawKey(on);
        drawHead(on);
        for (int row = 0; row < map.verticals().size(); row++) {
            drawRow(on, map.verticals().get(row), TOP + HEAD_HEIGHT + row * cellHeight);
        }
    }

    private void drawKey(Graphics2D on) {
        int left = MARGIN;
        for (Standing standing : Standing.values()) {
            int baseline = MARGIN + LINE + HEADLINE;
            on.setColor(tint(standing));
            on.fill(new Rectangle2D.Double(left, baseline - LINE, KEY_WIDTH - PADDING, LINE + PADDING));
            on.setColor(INK);
            drawMark(on, standing, left + PADDING, baseline - MARK);
            on.setFont(PLAIN);
            on.drawString(words.say("key." + standing.name()), left + 4 * PADDING, baseline);
            left += KEY_WIDTH;
        }
    }

    private void drawHead(Graphics2D on) {
        on.setColor(SOFT);
        on.setFont(BOLD);
        for (int column = 0; column < map.areas().size(); column++) {
            String name = map.areas().get(column).name();
            List<String> lines = WrappedText.of(name, on.getFontMetrics(), CELL_WIDTH - PADDING, HEAD_HEIGHT / LINE);
            int baseline = TOP + HEAD_HEIGHT - PADDING - (lines.size() - 1) * LINE;
            for (String line : lines) {
                on.drawString(line, MARGIN + NAME_WIDTH + column * CELL_WIDTH + PADDING, baseline);
                baseline += LINE;
            }
        }
    }

    private void drawRow(Graphics2D on, VerticalMap vertical, int top) {
        on.setColor(RULE);
        on.setStroke(new BasicStroke(1));
        on.drawLine(MARGIN, top, size().width - MARGIN, top);
        on.setColor(INK);
        on.setFont(BOLD);
        int baseline = top + PADDING + LINE - 3;
        for (String line : WrappedText.of(vertical.name(), on.getFontMetrics(), NAME_WIDTH - PADDING, 2)) {
            on.drawString(line, MARGIN, baseline);
            baseline += LINE;
        }
        for (int column = 0; column < map.areas().size(); column++) {
            Optional<HeatCell> cell = vertical.in(map.areas().get(column).area());
            int left = MARGIN + NAME_WIDTH + column * CELL_WIDTH;
            cell.ifPresent(there -> drawCell(on, there, left, top));
        }
    }

    private void drawCell(Graphics2D on, HeatCell cell, int left, int top) {
        Standing standing = cell.coverage().standing();
        on.setColor(tint(standing));
        on.fill(new Rectangle2D.Double(left + 1, top + 1, CELL_WIDTH - 2, cellHeight - 2));
        on.setColor(INK);
        int baseline = top + PADDING + LINE - 3;
        drawMark(on, standing, left + PADDING, baseline - MARK);
        on.setFont(BOLD);
        on.drawString(headline(cell, standing), left + 2 * PADDING + MARK + 2, baseline);
        on.setFont(PLAIN);
        on.drawString(words.references(cell.coverage()), left + PADDING, baseline + LINE);
        cell.demand().ifPresent(count -> on.drawString(words.demand(count), left + PADDING, baseline + 2 * LINE));
    }

    private String headline(HeatCell cell, Standing standing) {
        return standing == Standing.GAP || standing == Standing.ONLY_ONE
                ? words.standing(standing)
                : words.partners(cell.coverage());
    }

    /** An empty circle for nobody, half a one for one, a full one for more; two of them for many. */
    private static void drawMark(Graphics2D on, Standing standing, int left, int top) {
        on.setStroke(new BasicStroke(1.2f));
        Ellipse2D circle = new Ellipse2D.Double(left, top, MARK, MARK);
        on.draw(circle);
        switch (standing) {
            case GAP -> {}
            case ONLY_ONE -> on.fill(new Arc2D.Double(left, top, MARK, MARK, 90, 180, Arc2D.PIE));
            case FEW -> on.fill(circle);
            case MANY -> {
                on.fill(circle);
                on.draw(new Ellipse2D.Double(left - 2, top - 2, MARK + 4, MARK + 4));
            }
        }
    }

    private static Color tint(Standing standing) {
        return switch (standing) {
            case GAP -> new Color(0xfcebe8);
            case ONLY_ONE -> new Color(0xfdf3dc);
            case FEW -> new Color(0xe4f1f3);
            case MANY -> new Color(0xbfe3e9);
        };
    }
}
