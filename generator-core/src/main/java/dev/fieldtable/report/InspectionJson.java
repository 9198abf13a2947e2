package dev.fieldtable.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.model.DocsKind;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.option.Spelling;
import dev.fieldtable.source.ChosenDialect;
import dev.fieldtable.source.Sign;
import dev.fieldtable.state.SnapshotFile;
import dev.fieldtable.state.TypeNotes;
import dev.fieldtable.text.JsonText;
import java.io.IOException;
import java.util.List;

/** Writes the inspection for machines: a {@link SnapshotFile}, and what else there is to tell of it. */
final class InspectionJson {
    private final JsonGenerator json;
    private final JavaTerms terms;

    private InspectionJson(JsonGenerator json, JavaTerms terms) {
        this.json = json;
        this.terms = terms;
    }

    static String write(
            TypeModel model,
            List<ChosenDialect> readings,
            List<Diagnostic> diagnostics,
            JavaTerms terms,
            Spelling spelling) {
        return JsonText.of(json -> new InspectionJson(json, terms).document(model, readings, diagnostics, spelling));
    }

    private void document(
            TypeModel model, List<ChosenDialect> readings, List<Diagnostic> diagnostics, Spelling spelling)
            throws IOException {
        json.writeStartObject();
        SnapshotFile.writeFormat(json);
        SnapshotFile.writeTypes(json, model, new JavaNotes(terms));
        json.writeArrayFieldStart("docs");
        for (DocsKind kind : model.coverage().kinds()) {
            kind(kind);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("pages");
        for (ChosenDialect reading : readings) {
            page(reading);
        }
        json.writeEndArray();
        SnapshotFile.writeCoverage(json, model.coverage());
        json.writeArrayFieldStart("notRead");
        for (Diagnostic reason : diagnostics) {
            if (reason.loss().isAny()) {
                unread(reason);
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("diagnostics");
        for (Diagnostic diagnostic : diagnostics) {
            DiagnosticJson.write(json, diagnostic, spelling);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void kind(DocsKind kind) throws IOException {
        json.writeStartObject();
        json.writeStringField("producer", kind.producer());
        json.writeStringField("language", kind.language());
        json.writeStringField("chosenBy", kind.reason().label());
        json.writeNumberField("types", kind.types());
        json.writeNumberField("typesOfLanguage", kind.read());
        json.writeArrayFieldStart("signs");
        for (DocsKind.Spelling sign : kind.signs()) {
            json.writeStartObject();
            json.writeStringField("type", sign.text());
            json.writeNumberField("count", sign.count());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("nextLanguage", kind.next());
        json.writeNumberField("typesOfNextLanguage", kind.nextRead());
        json.writeEndObject();
    }

    private void page(ChosenDialect reading) throws IOException {
        json.writeStartObject();
        json.writeStringField("page", reading.page());
        json.writeStringField("dialect", reading.dialect());
        json.writeStringField("chosenBy", reading.reason().label());
        Sign sign = reading.sign();
        if (sign != null) {
            json.writeObjectFieldStart("sign");
            json.writeStringField("what", sign.what());
            json.writeNumberField("line", sign.span().line());
            json.writeNumberField("column", sign.span().column());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void unread(Diagnostic reason) throws IOException {
        json.writeStartObject();
        json.writeStringField("page", reason.span().path());
        json.writeNumberField("line", reason.span().line());
        json.writeNumberField("tables", reason.loss().tables());
        json.writeNumberField("rows", reason.loss().rows());
        json.writeNumberField("types", reason.loss().types());
        json.writeStringField("code", reason.code().id());
        json.writeStringField("message", reason.message());
        json.writeEndObject();
    }

    /** What Java calls the parts of a type. */
    private record JavaNotes(JavaTerms terms) implements TypeNotes {
        private static final String NAME = "javaName";
        private static final String TYPE = "javaType";

        @Override
        public void onType(JsonGenerator json, TypeDeclaration type) throws IOException {
            json.writeStringField(TYPE, terms.className(type));
        }

        @Override
        public void onName(JsonGenerator json, ObjectType owner, Property property) throws IOException {
            json.writeStringField(NAME, terms.propertyName(owner, property));
        }

        @Override
        public void onPresence(JsonGenerator json, ObjectType owner, Property property) throws IOException {
            json.writeStringField(TYPE, terms.propertyType(owner, property));
        }

        @Override
        public void onValue(JsonGenerator json, EnumType owner, EnumType.Value value) throws IOException {
            json.writeStringField(NAME, terms.constantName(owner, value));
        }

        @Override
        public void onArm(JsonGenerator json, UnionType owner, UnionType.Arm arm) throws IOException {
            json.writeStringField(TYPE, terms.armType(owner, arm));
        }
    }
}
