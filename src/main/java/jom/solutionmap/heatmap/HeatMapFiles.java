package jom.solutionmap.heatmap;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A map as a picture or as a file for spreadsheets. Both pictures are one drawing. */
@Component
public class HeatMapFiles {

    private static final String SVG = "http://www.w3.org/2000/svg";

    /** Dots per unit, so that the picture is sharp on a slide. */
    private static final int SCALE = 2;

    private final MessageSource texts;

    HeatMapFiles(MessageSource texts) {
        this.texts = texts;
    }

    /** With quoted cells, codes beside names, a row per cell; formulas are disarmed. */
    public String csv(HeatMap map, Locale language) {
        return new HeatMapTable(words(language)).of(map);
    }

    /** With its texts as texts, a title and a description for those who listen. */
    public String svg(HeatMap map, Locale language) {
        HeatMapWords words = words(language);
        HeatMapPicture picture = new HeatMapPicture(map, words);
        Document document = document();
        SVGGraphics2D drawing = new SVGGraphics2D(document);
        drawing.setSVGCanvasSize(picture.size());
        picture.draw(drawing);
        Element root = drawing.getRoot();
        root.setAttribute("role", "img");
        root.setAttribute("viewBox", "0 0 " + picture.size().width + " " + picture.size().height);
        root.setAttribute("xml:lang", language.getLanguage());
        describe(root, document, "desc", words.say("summary", map.cells(), map.gaps(), map.onlyOnes()));
        describe(root, document, "title", words.say("title"));
        try (StringWriter writer = new StringWriter()) {
            drawing.stream(root, writer, false, false);
            return writer.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            drawing.dispose();
        }
    }

    /** With {@value #SCALE} dots per unit of the drawing. */
    public byte[] png(HeatMap map, Locale language) {
        HeatMapPicture picture = new HeatMapPicture(map, words(language));
        Dimension size = picture.size();
        BufferedImage image = new BufferedImage(size.width * SCALE, size.height * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = image.createGraphics();
        drawing.scale(SCALE, SCALE);
        picture.draw(drawing);
        drawing.dispose();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private HeatMapWords words(Locale language) {
        return new HeatMapWords(texts, language);
    }

    private static void describe(Element root, Document document, String kind, String text) {
        Element described = document.createElementNS(SVG, kind);
        described.setTextContent(text);
        root.insertBefore(described, root.getFirstChild());
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("no XML in this Java", impossible);
        }
    }
}
