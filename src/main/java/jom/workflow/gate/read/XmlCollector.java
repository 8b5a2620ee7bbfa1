package jom.workflow.gate.read;

import jom.workflow.gate.Rule;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/** Builds the tree while the parser reads, and stops it at whatever is not wanted. */
final class XmlCollector extends DefaultHandler2 {

    private @Nullable Locator locator;
    private @Nullable XmlElement root;
    private @Nullable XmlElement at;
    private int depth;
    private int elements;

    XmlElement root() throws Unreadable {
        if (root == null) {
            throw new Unreadable(Rule.FILE_MALFORMED, 1, 1);
        }
        return root;
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
    }

    @Override
    public void startDTD(String name, @Nullable String publicId, @Nullable String systemId) throws SAXException {
        throw stop(Rule.XML_DOCTYPE);
    }

    @Override
    public void processingInstruction(String target, String data) throws SAXException {
        throw stop(Rule.XML_INSTRUCTION, target);
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
        if (++depth > XmlReader.DEPTH_MAX) {
            throw stop(Rule.XML_DEPTH, String.valueOf(XmlReader.DEPTH_MAX));
        }
        if (++elements > XmlReader.ELEMENTS_MAX) {
            throw stop(Rule.XML_ELEMENTS, String.valueOf(XmlReader.ELEMENTS_MAX));
        }
        XmlElement element = new XmlElement(new XmlName(uri, local), at, line(), column());
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getValue(i).length() > XmlReader.ATTRIBUTE_CHARACTERS_MAX) {
                throw stop(Rule.XML_LONG, String.valueOf(XmlReader.ATTRIBUTE_CHARACTERS_MAX));
            }
            element.set(new XmlName(attributes.getURI(i), attributes.getLocalName(i)), attributes.getValue(i));
        }
        if (root == null) {
            root = element;
        }
        at = element;
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        depth--;
        at = at == null ? null : at.parent().orElse(null);
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (at != null && at.append(new String(characters, start, length)) > XmlReader.TEXT_CHARACTERS_MAX) {
            throw stop(Rule.XML_LONG, String.valueOf(XmlReader.TEXT_CHARACTERS_MAX));
        }
    }

    @Override
    public void fatalError(SAXParseException malformed) throws SAXException {
        throw malformed;
    }

    @Override
    public void error(SAXParseException malformed) throws SAXException {
        throw malformed;
    }

    private SAXException stop(Rule rule, String... facts) {
        return new SAXException(new Unreadable(rule, line(), column(), facts));
    }

    private int line() {
        return locator == null ? 1 : locator.getLineNumber();
    }

    private int column() {
        return locator == null ? 1 : locator.getColumnNumber();
    }
}
