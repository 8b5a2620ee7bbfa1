package jom.browser;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Puts pictures side by side, a few on a sheet, so that somebody can look all of them over. */
final class ContactSheets {

    private static final int COLUMNS = 3;
    private static final int WIDTH = 520;
    private static final int HEIGHT = 1_500;
    private static final int GAP = 12;

    private final Path folder;
    private final String name;
    private final List<List<BufferedImage>> columns = new ArrayList<>();

    private ContactSheets(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /** Makes sheets {@code name-1.png} and so on in the folder. */
    static void make(List<Path> pictures, Path folder, String name) throws IOException {
        ContactSheets sheets = new ContactSheets(Files.createDirectories(folder), name);
        for (Path picture : pictures) {
            sheets.add(small(ImageIO.read(picture.toFile())));
        }
        sheets.write();
    }

    /** Under the last one, as long as there is room. */
    private void add(BufferedImage picture) {
        if (columns.isEmpty() || height(columns.get(columns.size() - 1)) + picture.getHeight() > HEIGHT) {
            columns.add(new ArrayList<>());
        }
        columns.get(columns.size() - 1).add(picture);
    }

    private static int height(List<BufferedImage> column) {
        return column.stream().mapToInt(picture -> picture.getHeight() + GAP).sum();
    }

    private static BufferedImage small(BufferedImage picture) {
        int height = Math.max(1, picture.getHeight() * WIDTH / picture.getWidth());
        BufferedImage small = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, 0, 0, WIDTH, height, null);
        pen.dispose();
        return small;
    }

    private void write() throws IOException {
        for (int first = 0; first < columns.size(); first += COLUMNS) {
            BufferedImage sheet = sheet(columns.subList(first, Math.min(first + COLUMNS, columns.size())));
            Path file = folder.resolve(name + "-" + (first / COLUMNS + 1) + ".png");
            ImageIO.write(sheet, "png", file.toFile());
        }
    }

    private static BufferedImage sheet(List<List<BufferedImage>> shown) {
        int height = shown.stream().mapToInt(ContactSheets::height).max().orElse(1);
        BufferedImage sheet = new BufferedImage(COLUMNS * (WIDTH + GAP), height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.GRAY);
        pen.fillRect(0, 0, sheet.getWidth(), height);
        for (int column = 0; column < shown.size(); column++) {
            int top = 0;
            for (BufferedImage picture : shown.get(column)) {
                pen.drawImage(picture, column * (WIDTH + GAP), top, null);
                top += picture.getHeight() + GAP;
            }
        }
        pen.dispose();
        return sheet;
    }
}
