package dev.fieldtable.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a project's POM says of it.
 *
 * @param groupId its group, or that of its parent
 */
public record PomFile(String groupId) {
    private static final XMLInputFactory XML = safeFactory();

    /**
     * Reads a POM.
     *
     * @param file the file; need not exist
     * @return what it says; nothing if there is none, or it cannot be read. Never throws
     */
    public static Optional<PomFile> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(new PomFile(groupId(XML.createXMLStreamReader(in))));
        } catch (IOException | XMLStreamException e) {
            return Optional.empty();
        }
    }

    private static XMLInputFactory safeFactory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static String groupId(XMLStreamReader pom) throws XMLStreamException {
        Deque<String> path = new ArrayDeque<>();
        String inherited = "";
        while (pom.hasNext()) {
            int event = pom.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                path.addLast(pom.getLocalName());
                String where = String.join("/", path);
                if (where.equals("project/groupId")) {
                    return pom.getElementText().trim();
                }
                if (where.equals("project/parent/groupId")) {
                    inherited = pom.getElementText().trim();
                    path.removeLast();
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                path.removeLast();
            }
        }
        return inherited;
    }

    /** {@return the package that its classes probably stand in; {@code com.example} if the group is none} */
    public String javaPackage() {
        String name = groupId.toLowerCase(Locale.ROOT).replace('-', '_');
        return SourceVersion.isName(name, SourceVersion.RELEASE_17) ? name : "com.example";
    }
}
