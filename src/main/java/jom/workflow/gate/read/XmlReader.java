package jom.workflow.gate.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import jom.workflow.gate.Rule;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads a model with the platform's own parser, which is the engine's, too. No document type, so no entity and nothing
 * fetched from elsewhere.
 */
public final class XmlReader {

    static final int ELEMENTS_MAX = 20_000;
    static final int DEPTH_MAX = 40;
    static final int ATTRIBUTE_CHARACTERS_MAX = 4_000;
    static final int TEXT_CHARACTERS_MAX = 20_000;

    private static final String LEXICAL_HANDLER = "http://xml.org/sax/properties/lexical-handler";

    private XmlReader() {}

    /** The root of the document. */
    public static XmlElement read(byte[] bytes) throws Unreadable {
        Utf8.checkXml(bytes);
        XmlCollector collector = new XmlCollector();
        try {
            SAXParser parser = parser();
            parser.setProperty(LEXICAL_HANDLER, collector);
            parser.parse(new ByteArrayInputStream(bytes), collector);
        } catch (SAXParseException malformed) {
            throw new Unreadable(Rule.FILE_MALFORMED, malformed.getLineNumber(), malformed.getColumnNumber());
        } catch (SAXException stopped) {
            if (stopped.getCause() instanceof Unreadable unreadable) {
                throw unreadable;
            }
            throw new Unreadable(Rule.FILE_MALFORMED, 1, 1);
        } catch (IOException truncated) {
            throw new Unreadable(Rule.FILE_MALFORMED, 1, 1);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("every Java platform has an XML parser", impossible);
        }
        return collector.root();
    }

    private static SAXParser parser() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setValidating(false);
        factory.setXIncludeAware(false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newSAXParser();
    }
}
