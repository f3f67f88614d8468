package org.marchepied.packs;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Whether an image is what its name says; an SVG may draw, and nothing else. */
final class ImageCheck {

    private static final int DEPTH = 100;

    private static final Set<String> FORBIDDEN = Set.of(
            "script",
            "foreignobject",
            "iframe",
            "embed",
            "object",
            "audio",
            "video",
            "a",
            "handler",
            "listener",
            "set",
            "animate",
            "animatemotion",
            "animatetransform",
            "animatecolor",
            "discard");

    private static final Pattern LOCAL_URL = Pattern.compile("url\\(\\s*['\"]?#[^)'\"]{1,200}['\"]?\\s*\\)");
    private static final Set<String> NAMESPACES_REFUSED = Set.of(
            "http://www.w3.org/1999/xhtml", "http://www.w3.org/1998/Math/MathML", "http://www.w3.org/2001/xml-events");

    private final Place top;
    private final Findings findings;

    private ImageCheck(Place top, Findings findings) {
        this.top = top;
        this.findings = findings;
    }

    static void check(Place top, byte[] content, Findings findings) {
        String name = top.file().toLowerCase(Locale.ROOT);
        if (name.endsWith(".svg")) {
            new ImageCheck(top, findings).svg(content);
        } else if (!isNamedRightly(name, content)) {
            findings.error(top, "image.kind", top.file());
        }
    }

    private static boolean isNamedRightly(String name, byte[] content) {
        if (name.endsWith(".png")) {
            return startsWith(content, 0, "\u0089PNG\r\n");
        }
        if (name.endsWith(".jpg") || name.endsWith(".jpeg")) {
            return startsWith(content, 0, "\u00FF\u00D8\u00FF");
        }
        return name.endsWith(".webp") && startsWith(content, 0, "RIFF") && startsWith(content, 8, "WEBP");
    }

    private static boolean startsWith(byte[] content, int at, String bytes) {
        if (content.length < at + bytes.length()) {
            return false;
        }
        for (int i = 0; i < bytes.length(); i++) {
            if ((content[at + i] & 0xFF) != bytes.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void svg(byte[] content) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            boolean style = false;
            for (int depth = 0; xml.hasNext(); ) {
                switch (xml.next()) {
                    case XMLStreamReader.START_ELEMENT -> {
                        refuseIf(++depth > DEPTH, xml, "svg.depth");
                        refuseIf(depth == 1 && !xml.getLocalName().equals("svg"), xml, xml.getLocalName());
                        element(xml);
                        style = xml.getLocalName().equalsIgnoreCase("style");
                    }
                    case XMLStreamReader.END_ELEMENT -> {
                        depth--;
                        style = false;
                    }
                    case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA ->
                        refuseIf(style && isUnsafeStyle(xml.getText()), xml, "style");
                    case XMLStreamReader.DTD -> refuseIf(true, xml, "<!DOCTYPE");
                    case XMLStreamReader.PROCESSING_INSTRUCTION -> refuseIf(true, xml, "<?" + xml.getPITarget());
                    default -> {}
                }
            }
        } catch (Refused e) {
            return;
        } catch (XMLStreamException e) {
            findings.error(place(e.getLocation()), "svg.unreadable");
        }
    }

    private void element(XMLStreamReader xml) throws Refused {
        String name = xml.getLocalName().toLowerCase(Locale.ROOT);
        refuseIf(FORBIDDEN.contains(name), xml, "<" + xml.getLocalName() + ">");
        refuseIf(
                NAMESPACES_REFUSED.contains(String.valueOf(xml.getNamespaceURI())),
                xml,
                "<" + xml.getLocalName() + ">");
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String attribute = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = xml.getAttributeValue(i);
            boolean remote = (attribute.equals("href") || attribute.equals("src"))
                    && !value.strip().startsWith("#");
            boolean base = attribute.equals("base");
            refuseIf(
                    attribute.startsWith("on") || remote || base || isUnsafeStyle(value),
                    xml,
                    attribute + "=\"" + value + "\"");
        }
    }

    /** Addresses in style sheets and presentation attributes, also written with escapes. */
    private static boolean isUnsafeStyle(String style) {
        String rest = LOCAL_URL.matcher(style.toLowerCase(Locale.ROOT)).replaceAll("");
        return rest.contains("url(")
                || rest.contains("@import")
                || rest.contains("image-set(")
                || rest.contains("expression(")
                || rest.contains("\\")
                || rest.contains("javascript:");
    }

    private void refuseIf(boolean unsafe, XMLStreamReader xml, String what) throws Refused {
        if (unsafe) {
            findings.error(place(xml.getLocation()), what.equals("svg.depth") ? what : "svg.unsafe", what);
            throw new Refused();
        }
    }

    private Place place(Location location) {
        return new Place(top.file(), Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()));
    }

    private static final class Refused extends XMLStreamException {

        private static final long serialVersionUID = 1L;
    }
}
