package dev.fieldtable.text;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * Puts each value down to some depth on a line of its own, and whatever is in it on the same one:
 * {@code {"path" : "A.java", "sources" : ["a.md", "b.md"]}}.
 */
final class LinePrinter implements PrettyPrinter {
    private final int lines;
    private int depth;

    LinePrinter(int lines) {
        this.lines = lines;
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        start(json, '{');
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        end(json, entries, '}');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        lineBreak(json);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        separate(json);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(" : ");
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        start(json, '[');
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        end(json, values, ']');
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        lineBreak(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        separate(json);
    }

    private void start(JsonGenerator json, char bracket) throws IOException {
        json.writeRaw(bracket);
        depth++;
    }

    private void end(JsonGenerator json, int entries, char bracket) throws IOException {
        boolean closesLines = entries > 0 && depth <= lines;
        depth--;
        if (closesLines) {
            json.writeRaw('\n');
            json.writeRaw("  ".repeat(depth));
        }
        json.writeRaw(bracket);
    }

    private void separate(JsonGenerator json) throws IOException {
        json.writeRaw(depth <= lines ? "," : ", ");
        lineBreak(json);
    }

    private void lineBreak(JsonGenerator json) throws IOException {
        if (depth <= lines) {
            json.writeRaw('\n');
            json.writeRaw("  ".repeat(depth));
        }
    }
}
