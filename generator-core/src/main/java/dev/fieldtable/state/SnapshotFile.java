package dev.fieldtable.state;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.model.Coverage;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.Understanding;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a {@link TypeModel} is kept, to be compared with later docs: as the members {@code types} and {@code coverage} of
 * the inspection for machines. What else that has is for others, such as what Java calls things, which follows from the
 * model.
 */
public final class SnapshotFile {
    /** Why what {@code export} has written as samples is no model, as a part of a sentence. */
    public static final String OF_SAMPLES = "it has samples, which show values and no types";

    /** What to do about a file that is none. */
    public static final Advice NEXT_STEP =
            Advice.literal("Write it anew, with inspect as JSON, or with export as OpenAPI or JSON Schema.");

    private static final Set<String> SAMPLES = Set.of("minimal", "full");

    /** Format 1 did not tell what is unsaid from what is denied, see {@link FirstPresence}. */
    private static final StateFile KIND =
            StateFile.ofFirstFormat(DiagnosticCode.UNREADABLE_FILE, NEXT_STEP).next();

    private static final String TYPES = "types";
    private static final String COVERAGE = "coverage";
    private static final String PAGES = "pages";
    private static final String MODEL_PAGES = "modelPages";
    private static final String ROWS = "rows";
    private static final String ROWS_READ = "rowsRead";
    private static final String ROWS_SKIPPED = "rowsSkipped";

    private SnapshotFile() {}

    /**
     * Reads a model.
     *
     * @param text an inspection for machines
     * @return the model; nothing and an error if the text is no such inspection. Never throws
     */
    public static Outcome<Optional<TypeModel>> read(SourceText text) {
        return KIND.read(text, SnapshotFile::model);
    }

    private static TypeModel model(StateObject file) throws StateFault {
        if (isOfSamples(file)) {
            throw file.fault(OF_SAMPLES);
        }
        Set<TypeId> ids = new HashSet<>();
        Map<String, TypeId> byName = new HashMap<>();
        for (TypeId id : file.list(TYPES, type -> newId(type, ids))) {
            byName.put(id.toString(), id);
        }
        TypeReader reader = new TypeReader(KIND.format(file), name -> known(name, byName));
        List<TypeDeclaration> types = file.list(TYPES, reader::type);
        return TypeModel.of(types, coverage(file.object(COVERAGE)));
    }

    private static boolean isOfSamples(StateObject file) throws StateFault {
        for (String name : file.names()) {
            boolean both = file.value(name) instanceof JsonValue.Members sample
                    && SAMPLES.containsAll(sample.values().keySet());
            if (!both) {
                return false;
            }
        }
        return !file.names().isEmpty();
    }

    private static TypeId newId(StateObject type, Set<TypeId> ids) throws StateFault {
        TypeId id = TypeReader.id(type);
        if (!ids.add(id)) {
            throw type.fault("these are two types of one id: `" + id + "`");
        }
        return id;
    }

    private static TypeId known(String name, Map<String, TypeId> ids) {
        TypeId id = ids.get(name);
        if (id == null) {
            throw new IllegalArgumentException("there is no type `" + name + "`");
        }
        return id;
    }

    private static Coverage coverage(StateObject coverage) throws StateFault {
        return new Coverage(
                coverage.count(PAGES), coverage.count(MODEL_PAGES), coverage.count(ROWS), coverage.count(ROWS_READ));
    }

    /**
     * Writes the member that says the format.
     *
     * @param json where to, within an object
     * @throws IOException if {@code json} does
     */
    public static void writeFormat(JsonGenerator json) throws IOException {
        json.writeNumberField(StateFile.FORMAT, KIND.format());
    }

    /**
     * Writes the member that has the types.
     *
     * @param json where to, within an object
     * @param model the model
     * @param notes what else to write of each type
     * @throws IOException if {@code json} or the notes do
     */
    public static void writeTypes(JsonGenerator json, TypeModel model, TypeNotes notes) throws IOException {
        json.writeArrayFieldStart(TYPES);
        for (TypeDeclaration type : model.types()) {
            TypeJson.write(json, type, notes);
        }
        json.writeEndArray();
    }

    /**
     * Writes the member that has the coverage.
     *
     * @param json where to, within an object
     * @param coverage the coverage
     * @throws IOException if {@code json} does
     */
    public static void writeCoverage(JsonGenerator json, Coverage coverage) throws IOException {
        json.writeObjectFieldStart(COVERAGE);
        json.writeNumberField(PAGES, coverage.pages());
        json.writeNumberField(MODEL_PAGES, coverage.modelPages());
        json.writeNumberField(ROWS, coverage.rows());
        json.writeNumberField(ROWS_READ, coverage.rowsRead());
        json.writeNumberField(ROWS_SKIPPED, coverage.rowsSkipped());
        Understanding understanding = coverage.understanding();
        json.writeNumberField("tables", understanding.tables().all());
        json.writeNumberField("tablesRead", understanding.tables().read());
        json.writeNumberField("types", understanding.types().all());
        json.writeNumberField("typesUnderstood", understanding.types().read());
        json.writeNumberField("values", understanding.values().all());
        json.writeNumberField("valuesRead", understanding.values().read());
        json.writeNumberField("doubts", understanding.doubts());
        json.writeEndObject();
    }
}
