package dev.fieldtable.report;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Printable;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes answers as test cases, in the XML that began with JUnit and that every build server reads. */
final class JunitXml {
    private static final String SUITE = "fieldtable check";

    private JunitXml() {}

    static String write(List<CheckReport.Answer> answers) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuites");
            suite(xml, answers);
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text in memory cannot be written", e);
        }
        return text.toString();
    }

    private static void suite(XMLStreamWriter xml, List<CheckReport.Answer> answers) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", SUITE);
        xml.writeAttribute("tests", Integer.toString(answers.size()));
        xml.writeAttribute("failures", count(answers.stream().filter(CheckReport.Answer::failed)));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", count(answers.stream().filter(answer -> !answer.asked())));
        for (CheckReport.Answer answer : answers) {
            testCase(xml, answer);
        }
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    private static String count(Stream<?> some) {
        return Long.toString(some.count());
    }

    private static void testCase(XMLStreamWriter xml, CheckReport.Answer answer) throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", SUITE);
        xml.writeAttribute("name", answer.question().claim());
        if (!answer.asked()) {
            xml.writeEmptyElement("skipped");
            xml.writeAttribute("message", answer.sentence());
        } else if (answer.failed()) {
            xml.writeStartElement("failure");
            xml.writeAttribute("type", answer.question().label());
            xml.writeAttribute("message", answer.sentence());
            xml.writeCharacters(details(answer));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static String details(CheckReport.Answer answer) {
        StringBuilder details = new StringBuilder("\n");
        for (Diagnostic reason : answer.reasons()) {
            String line = reason.span() + ": " + reason.message() + " ["
                    + reason.code().id() + "]";
            // XML knows no way to write most control characters.
            details.append(Printable.line(line)).append('\n');
        }
        if (!answer.remedy().isEmpty()) {
            details.append(Printable.line("To mend it: " + answer.remedy())).append('\n');
        }
        return details.toString();
    }
}
