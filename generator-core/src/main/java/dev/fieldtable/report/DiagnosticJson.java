package dev.fieldtable.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.option.Spelling;
import java.io.IOException;

/** How every report writes a diagnostic. */
final class DiagnosticJson {
    private DiagnosticJson() {}

    static void write(JsonGenerator json, Diagnostic diagnostic, Spelling spelling) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", diagnostic.code().id());
        json.writeStringField("severity", diagnostic.severity().label());
        json.writeStringField("message", diagnostic.message());
        json.writeObjectFieldStart("span");
        json.writeStringField("file", diagnostic.span().path());
        json.writeNumberField("line", diagnostic.span().line());
        json.writeNumberField("column", diagnostic.span().column());
        json.writeEndObject();
        json.writeStringField("hint", diagnostic.hint().in(spelling));
        json.writeEndObject();
    }
}
