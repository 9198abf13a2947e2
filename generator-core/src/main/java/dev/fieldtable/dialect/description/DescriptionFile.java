package dev.fieldtable.dialect.description;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.dialect.description.ModelWords.Source;
import dev.fieldtable.dialect.description.PresenceMarks.Otherwise;
import dev.fieldtable.dialect.description.TypeWords.ScalarWord;
import dev.fieldtable.model.ConstraintWord;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.yaml.YamlFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads a description of a dialect; {@code docs/dialect.schema.json} says what may stand in it, and
 * {@code docs/dialects.md} how to write one.
 */
public final class DescriptionFile {
    private static final int MEBIBYTES = 1;

    private DescriptionFile() {}

    /**
     * Reads a file.
     *
     * @param text the file
     * @return the description; nothing if the file is not one, and an error for each thing that is wrong with it, with its
     *     place. Never throws
     */
    public static Outcome<Optional<DialectDescription>> read(SourceText text) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        YamlFile file = new YamlFile(
                text,
                DiagnosticCode.INVALID_DIALECT,
                "Write a line like `name: Acme`; docs/dialects.md has the others.",
                diagnostics);
        Optional<DialectDescription> description =
                file.root("The description", MEBIBYTES).map(root -> description(Members.of(root, file), text.path()));
        if (description.isEmpty() && diagnostics.isEmpty()) {
            return new Outcome<>(
                    Optional.empty(),
                    List.of(Diagnostic.of(
                            DiagnosticCode.INVALID_DIALECT,
                            SourceSpan.startOf(text.path()),
                            "The description is empty.",
                            DiagnosticCode.INVALID_DIALECT.nextStep())));
        }
        return new Outcome<>(diagnostics.isEmpty() ? description : Optional.empty(), diagnostics);
    }

    private static DialectDescription description(Members root, String path) {
        String stem = path.substring(path.lastIndexOf('/') + 1).replaceFirst("(\\.dialect)?\\.ya?ml$", "");
        String name = root.text("name", stem);
        Members names = root.members("names");
        DialectDescription description = new DialectDescription(
                name,
                models(root.members("models")),
                columns(root.members("columns")),
                names(names),
                presence(root.members("presence")),
                types(root.members("types")),
                values(root.members("constraints")),
                enums(root.members("enums")),
                arms(root.members("unions")),
                names.flag("areJson", false));
        names.end();
        root.end();
        return description;
    }

    private static ModelWords models(Members models) {
        ModelWords words = new ModelWords(
                models.one("namedBy", Source.values(), Source.HEADING),
                models.texts("prefixes"),
                models.texts("suffixes"),
                models.texts("sections"),
                models.texts("qualified"),
                models.holes("within"),
                models.texts("ignored"),
                models.templates("entries"));
        models.end();
        return words;
    }

    private static ColumnNames columns(Members columns) {
        ColumnNames names = new ColumnNames(
                columns.texts("name", "field", "name"),
                columns.texts("type", "type"),
                columns.texts("required"),
                columns.texts("nullable"),
                columns.texts("description", "description"),
                columns.texts("default"),
                columns.texts("example"),
                columns.texts("link"),
                columns.texts("values"),
                columns.texts("label"),
                columns.texts("format"),
                columns.texts("constraints"),
                each(columns::texts));
        columns.end();
        return names;
    }

    /** The caller ends it, since it reads on. */
    private static NameMarks names(Members names) {
        return new NameMarks(
                names.texts("required"),
                names.texts("optional"),
                names.texts("deprecated"),
                names.texts("noise"),
                names.text("separator", ""),
                names.texts("indent"),
                names.text("list", ""),
                names.texts("anyOther"),
                names.flag("skipWithoutType", false));
    }

    private static PresenceMarks presence(Members presence) {
        PresenceMarks marks = new PresenceMarks(
                presence.texts("required", "required", "yes", "true"),
                presence.texts("optional", "optional", "no", "false"),
                presence.texts("requiredText"),
                presence.texts("optionalText"),
                presence.one("otherwise", Otherwise.values(), Otherwise.UNSAID),
                presence.text("nullPrefix", ""),
                presence.text("nullSuffix", ""),
                presence.texts("null"),
                presence.texts("nullText"),
                presence.texts("nullable"));
        presence.end();
        return marks;
    }

    private static TypeWords types(Members types) {
        List<ScalarWord> scalars = new ArrayList<>();
        for (ScalarKind kind : ScalarKind.values()) {
            types.spellings(kind.label()).forEach(word -> scalars.add(new ScalarWord(word, kind)));
        }
        TypeWords words = new TypeWords(
                scalars,
                types.spellings("list"),
                types.spellings("map"),
                types.templates("nullable"),
                types.templates("values"),
                types.texts("union"),
                types.texts("noise"),
                types.texts("required"),
                types.texts("optional"),
                types.texts("listLabel"),
                types.flag("notes", false),
                types.flag("byName", false));
        types.end();
        return words;
    }

    private static ValueWords values(Members constraints) {
        ValueWords words = new ValueWords(
                constraints.texts("notes"),
                constraints.texts("defaults"),
                constraints.texts("separators", ",", ";"),
                constraints.texts("nothing", "-", "n/a"),
                each(constraints::templates));
        constraints.end();
        return words;
    }

    private static Map<ConstraintWord, List<String>> each(Function<String, List<String>> texts) {
        Map<ConstraintWord, List<String>> each = new EnumMap<>(ConstraintWord.class);
        for (ConstraintWord word : ConstraintWord.values()) {
            each.put(word, texts.apply(word.label()));
        }
        return each;
    }

    private static List<String> arms(Members unions) {
        List<String> type = unions.texts("type");
        unions.end();
        return type;
    }

    private static EnumWords enums(Members enums) {
        EnumWords words =
                new EnumWords(enums.texts("name"), enums.texts("value"), enums.texts("lists"), enums.texts("prose"));
        enums.end();
        return words;
    }
}
