package dev.fieldtable.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes JSON for people to read too: indented, the same bytes on every machine. */
public final class JsonText {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonText() {}

    /** What a document consists of. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes it.
         *
         * @param json where to
         * @throws IOException never, since the text is in memory
         */
        void write(JsonGenerator json) throws IOException;
    }

    /**
     * Writes a document.
     *
     * @param content what it consists of
     * @return the document, indented, ended with {@code \n}
     */
    public static String of(Content content) {
        return of(content, prettyPrinter());
    }

    /**
     * Writes a document of short lines, for a version control system to compare.
     *
     * @param depth how deep a value may be to stand on a line of its own; 1 is a member of the document
     * @param content what it consists of
     * @return the document, indented to that depth, ended with {@code \n}
     */
    public static String ofLines(int depth, Content content) {
        return of(content, new LinePrinter(depth));
    }

    /**
     * Writes a value.
     *
     * @param json where to
     * @param value a text, a boolean or a number, a list of values, a map from names to values, or {@code null}
     * @throws IOException never, if what is written to is in memory
     */
    public static void write(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object each : list) {
                write(json, each);
            }
            json.writeEndArray();
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> each : map.entrySet()) {
                json.writeFieldName((String) each.getKey());
                write(json, each.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof BigDecimal number) {
            // Digits as they are: one with a great exponent would be as many zeros.
            json.writeNumber(number.toString());
        } else {
            json.writeObject(value);
        }
    }

    private static String of(Content content, PrettyPrinter printer) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.setPrettyPrinter(printer);
            content.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be written", e);
        }
        return text.append('\n').toString();
    }

    private static DefaultPrettyPrinter prettyPrinter() {
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return printer;
    }
}
