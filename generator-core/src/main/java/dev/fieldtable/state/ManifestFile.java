package dev.fieldtable.state;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.output.Inputs;
import dev.fieldtable.output.Manifest;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.text.JsonText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a {@link Manifest} is kept in the folder that it is of: one file a line, so that it reads well in a version control
 * system.
 *
 * <pre>{@code
 * {
 *   "format" : 1,
 *   "tool" : "1.0.0+3f0c…",
 *   "options" : "5a1e…",
 *   "docs" : "90bd…",
 *   "warnings" : 2,
 *   "files" : [
 *     {"path" : "com/acme/Account.java", "sha256" : "…", "sources" : ["models/account.md"], "parts" : 7}
 *   ]
 * }
 * }</pre>
 */
public final class ManifestFile {
    private static final StateFile KIND =
            StateFile.ofFormat(1, DiagnosticCode.UNREADABLE_MANIFEST, DiagnosticCode.UNREADABLE_MANIFEST.nextStep());

    private static final String TOOL = "tool";
    private static final String OPTIONS = "options";
    private static final String DOCS = "docs";
    private static final String WARNINGS = "warnings";
    private static final String FILES = "files";
    private static final String PATH = "path";
    private static final String HASH = "sha256";
    private static final String SOURCES = "sources";
    private static final String PARTS = "parts";

    private ManifestFile() {}

    /**
     * Reads a manifest.
     *
     * @param text what {@link #write} gave
     * @return the manifest; nothing and an error if the text is no manifest, or names a path that could lead out of the
     *     folder. Never throws
     */
    public static Outcome<Optional<Manifest>> read(SourceText text) {
        return KIND.read(text, ManifestFile::manifest);
    }

    private static Manifest manifest(StateObject file) throws StateFault {
        SortedMap<String, Manifest.Entry> files = new TreeMap<>();
        for (Map.Entry<String, Manifest.Entry> each : file.list(FILES, each -> Map.entry(path(each), entry(each)))) {
            files.put(each.getKey(), each.getValue());
        }
        return Manifest.of(inputs(file), file.has(WARNINGS) ? file.count(WARNINGS) : 0, files);
    }

    /** Half of the inputs would be equal to those of some other run. */
    private static @Nullable Inputs inputs(StateObject file) throws StateFault {
        Optional<String> tool = file.optionalText(TOOL);
        Optional<String> options = file.optionalText(OPTIONS);
        Optional<String> docs = file.optionalText(DOCS);
        return tool.isEmpty() || options.isEmpty() || docs.isEmpty()
                ? null
                : new Inputs(tool.get(), options.get(), docs.get());
    }

    private static String path(StateObject entry) throws StateFault {
        String path = entry.text(PATH);
        if (!GeneratedFile.isSafe(path)) {
            throw entry.fault(PATH, "it names a path that no generated file can have: " + path);
        }
        return path;
    }

    private static Manifest.Entry entry(StateObject entry) throws StateFault {
        return new Manifest.Entry(
                entry.text(HASH),
                entry.has(SOURCES) ? entry.texts(SOURCES) : List.of(),
                entry.has(PARTS) ? entry.count(PARTS) : 0);
    }

    /**
     * Writes a manifest.
     *
     * @param manifest the manifest
     * @return JSON, ended with {@code \n}; the same text for the same files and inputs
     */
    public static String write(Manifest manifest) {
        return JsonText.ofLines(2, json -> {
            json.writeStartObject();
            json.writeNumberField(StateFile.FORMAT, KIND.format());
            Inputs inputs = manifest.inputs();
            if (inputs != null) {
                json.writeStringField(TOOL, inputs.tool());
                json.writeStringField(OPTIONS, inputs.options());
                json.writeStringField(DOCS, inputs.docs());
                json.writeNumberField(WARNINGS, manifest.warnings());
            }
            json.writeArrayFieldStart(FILES);
            for (Map.Entry<String, Manifest.Entry> file : manifest.files().entrySet()) {
                json.writeStartObject();
                json.writeStringField(PATH, file.getKey());
                json.writeStringField(HASH, file.getValue().hash());
                if (!file.getValue().sources().isEmpty()) {
                    json.writeArrayFieldStart(SOURCES);
                    for (String source : file.getValue().sources()) {
                        json.writeString(source);
                    }
                    json.writeEndArray();
                }
                if (file.getValue().parts() > 0) {
                    json.writeNumberField(PARTS, file.getValue().parts());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
