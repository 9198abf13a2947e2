package dev.fieldtable.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.output.Inputs;
import dev.fieldtable.output.Manifest;
import dev.fieldtable.output.WantedFiles;
import dev.fieldtable.report.InspectionReport;
import dev.fieldtable.report.PlainTerms;
import dev.fieldtable.report.SampleModel;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.tombstone.Tombstone;
import dev.fieldtable.tombstone.Tombstones;
import dev.fieldtable.upstream.DocsLock;
import dev.fieldtable.upstream.Origin;
import dev.fieldtable.upstream.Resolved;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens to a state file, it is told of once, at the line that it happened to. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("slow")
class DamagedStateTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** A member of each kind that there is. */
    private static final List<String> KINDS = List.of("\"text\"", "7", "true", "[]", "{}", "null", "1.5");

    /** What a type has only if the docs do, and two values that a discriminator need not know. */
    private static final Set<String> FEW_HAVE = Set.of(
            "additionalProperties",
            "constraints",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
            "minLength",
            "maxLength",
            "pattern",
            "minItems",
            "maxItems",
            "discriminator",
            "z",
            "a");

    /** The first inspections did not say their format. */
    private static final Set<String> FEW_INSPECTIONS_HAVE =
            Stream.concat(FEW_HAVE.stream(), Stream.of("format of ")).collect(Collectors.toSet());

    /** Numbers of any size, with a fraction or without. */
    private static final Set<String> DECIMALS =
            Set.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf");

    /** Whose members are named by the docs, so that each is known. */
    private static final String TABLE = "/discriminator/values";

    /** A whole file of each kind. */
    static Stream<Kind> kinds() {
        return Stream.of(
                new Kind(
                        "manifest",
                        1,
                        ManifestFile.write(Manifest.of(new WantedFiles(
                                new Inputs("1.0.0+ab", "0p", "d0"),
                                2,
                                List.of(
                                        new GeneratedFile("A.java", "class A {}\n", List.of("a.md", "b.md")),
                                        new GeneratedFile("B.java", "class B {}\n"))))),
                        ManifestFile::read,
                        Set.of("tool", "options", "docs", "warnings", "sources"),
                        Set.of()),
                new Kind(
                        "lock",
                        1,
                        new DocsLock(
                                        "docs",
                                        Origin.of("https://example.com/api.git", "main", "api")
                                                .withLearn("src"),
                                        new Resolved("commit", "3f0c"),
                                        "90bd",
                                        12,
                                        "60ne",
                                        "5c0e")
                                .toJson(),
                        DocsLock::read,
                        Set.of("evidence", "folder of /origin", "gone", "learn", "ref"),
                        Set.of()),
                new Kind(
                        "baseline",
                        1,
                        Baseline.of(List.of(finding("a.md"), finding("b.md"))).toJson(),
                        Baseline::read,
                        Set.of(),
                        Set.of()),
                new Kind(
                        "snapshot",
                        2,
                        InspectionReport.of(
                                        SampleModel.model(),
                                        SampleModel.readings(),
                                        SampleModel.diagnostics(),
                                        new PlainTerms())
                                .toJson(),
                        SnapshotFile::read,
                        FEW_INSPECTIONS_HAVE,
                        Set.of(
                                "/docs",
                                "/pages",
                                "/notRead",
                                "/diagnostics",
                                "rowsSkipped",
                                "tables",
                                "tablesRead",
                                "/coverage/types",
                                "typesUnderstood",
                                "/coverage/values",
                                "valuesRead",
                                "doubts",
                                "javaType",
                                "javaName",
                                "default")),
                new Kind(
                        "tombstones",
                        2,
                        TombstonesJson.write(new Tombstones(3, "2026-01-11", graves())),
                        text -> TombstonesJson.read(text, 3),
                        FEW_HAVE,
                        Set.of("default")));
    }

    /** All types as gone, but one that has lost the only value that it is kept with. */
    private static List<Tombstone> graves() {
        return SampleModel.model().types().stream()
                .map(type -> new Tombstone("2026-01-11", 1, !type.id().name().equals("Level"), "", type))
                .toList();
    }

    /**
     * A whole file, and how it is read.
     *
     * @param format the latest format that is read
     * @param optional the members that may be missing
     * @param unread the members that are for others, or hold anything, so that it does not matter of which kind they are; with a slash
     *     in front, those of the whole alone
     */
    record Kind(
            String name,
            int format,
            String text,
            Function<SourceText, ? extends Outcome<?>> reader,
            Set<String> optional,
            Set<String> unread) {
        @Override
        public String toString() {
            return name;
        }

        List<Diagnostic> read(String damaged) {
            return reader.apply(SourceText.of("state.json", damaged)).diagnostics();
        }

        JsonNode tree() throws IOException {
            return MAPPER.readTree(text);
        }

        boolean canBeWithout(String pointer) {
            String name = lastOf(pointer);
            return optional.contains(name) || optional.contains(name + " of " + parent(pointer)) || isUnread(pointer);
        }

        boolean isUnread(String pointer) {
            return unread.stream()
                    .anyMatch(name -> name.startsWith("/")
                            ? (pointer + "/").startsWith(name + "/")
                            : (pointer + "/").contains("/" + name + "/"));
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_whole_file_is_read_however_it_is_laid_out(Kind kind) throws IOException {
        assertThat(kind.read(kind.text)).isEmpty();
        assertThat(kind.read(kind.tree().toString())).isEmpty();
        assertThat(kind.read(JsonLines.of(kind.tree()).text())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_member_that_is_missing_is_told_of_where_its_object_begins(Kind kind) throws IOException {
        for (String pointer : JsonLines.pointers(kind.tree())) {
            JsonNode tree = kind.tree();
            if (tree.at(parent(pointer)) instanceof ObjectNode parent) {
                parent.remove(lastOf(pointer));
                JsonLines damaged = JsonLines.of(tree);
                if (kind.canBeWithout(pointer)) {
                    assertThat(kind.read(damaged.text())).as(pointer).isEmpty();
                } else {
                    assertToldOnce(kind, damaged.text(), damaged.line(parent(pointer)), pointer);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_value_of_another_kind_is_told_of_where_it_stands(Kind kind) throws IOException {
        for (String pointer : JsonLines.pointers(kind.tree())) {
            for (String other : KINDS) {
                JsonNode tree = kind.tree();
                JsonNode value = MAPPER.readTree(other);
                boolean decimal = DECIMALS.contains(lastOf(pointer));
                boolean same = value.getNodeType() == tree.at(pointer).getNodeType() && (decimal || !value.isDouble());
                if (same || kind.isUnread(pointer)) {
                    continue;
                }
                replace(tree, pointer, value);
                JsonLines damaged = JsonLines.of(tree);
                assertToldOnce(kind, damaged.text(), damaged.line(pointer), pointer + " = " + other);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_number_out_of_range_is_told_of_where_it_stands(Kind kind) throws IOException {
        for (String pointer : JsonLines.pointers(kind.tree())) {
            for (String number : List.of("-1", "2147483648", "9".repeat(30), "9".repeat(100_000))) {
                JsonNode tree = kind.tree();
                if (!tree.at(pointer).isNumber() || kind.isUnread(pointer) || DECIMALS.contains(lastOf(pointer))) {
                    continue;
                }
                replace(tree, pointer, MAPPER.getNodeFactory().textNode("§"));
                JsonLines damaged = JsonLines.of(tree);
                assertToldOnce(
                        kind, damaged.text().replace("\"§\"", number), damaged.line(pointer), pointer + " = " + number);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_member_that_is_not_known_is_skipped(Kind kind) throws IOException {
        for (String pointer : JsonLines.pointers(kind.tree())) {
            for (String value : KINDS) {
                JsonNode tree = kind.tree();
                if (tree.at(pointer) instanceof ObjectNode object && !pointer.endsWith(TABLE)) {
                    object.set("later", MAPPER.readTree(value));
                    assertThat(kind.read(tree.toString())).as(pointer).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_member_that_is_there_twice_is_told_of_where_it_is_again(Kind kind) throws IOException {
        for (String pointer : JsonLines.pointers(kind.tree())) {
            JsonNode tree = kind.tree();
            if (tree.at(parent(pointer)) instanceof ObjectNode parent) {
                parent.put("§", 0);
                JsonLines damaged = JsonLines.of(tree);
                assertToldOnce(
                        kind,
                        damaged.text().replace("§", lastOf(pointer)),
                        damaged.line(parent(pointer) + "/§"),
                        pointer);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void what_is_too_deep_is_told_of_where_it_begins(Kind kind) throws IOException {
        for (String pointer : JsonLines.pointers(kind.tree())) {
            for (String deep : List.of("[".repeat(100_000), "{\"a\":".repeat(100_000))) {
                JsonNode tree = kind.tree();
                replace(tree, pointer, MAPPER.getNodeFactory().textNode("§"));
                JsonLines damaged = JsonLines.of(tree);
                assertToldOnce(kind, damaged.text().replace("\"§\"", deep), damaged.line(pointer), pointer);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_file_that_ends_anywhere_is_told_of_where_it_ends(Kind kind) {
        String whole = kind.text.strip();
        for (int end = 0; end < whole.length(); end++) {
            String damaged = whole.substring(0, end);
            int line = 1
                    + (int) damaged.chars()
                            .limit(Math.max(0, end - 1))
                            .filter(each -> each == '\n')
                            .count();
            assertToldOnce(kind, damaged, line, "after " + end);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void what_follows_after_the_end_is_told_of_where_it_stands(Kind kind) {
        int line = 1 + (int) kind.text.lines().count();
        for (String more : List.of("{}", "1", "\"text\"", "}", "x", "//")) {
            assertToldOnce(kind, kind.text + more, line, more);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_file_of_a_later_format_is_refused_whatever_else_is_in_it(Kind kind) {
        List<Diagnostic> told = kind.read("{\n  \"what\": null,\n  \"format\": " + (kind.format + 1) + "\n}\n");

        assertThat(told).singleElement().satisfies(each -> {
            assertThat(each.span().line()).isEqualTo(3);
            assertThat(each.message())
                    .isEqualTo("Cannot be read: a later version has written it, in format " + (kind.format + 1)
                            + "; this one reads format " + kind.format + ".");
            assertThat(each.hint()).hasToString("Use the version of Fieldtable that has written it, or a later one.");
        });
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_format_that_there_never_was_is_refused(Kind kind) {
        assertToldOnce(kind, "{\n\"format\": 0}", 2, "format 0");
    }

    private static void assertToldOnce(Kind kind, String damaged, int line, String what) {
        assertThat(kind.read(damaged)).as(what).singleElement().satisfies(each -> {
            assertThat(each.severity()).isEqualTo(Severity.ERROR);
            assertThat(each.message()).startsWith("Cannot be read: ").endsWith(".");
            assertThat(each.span().path()).isEqualTo("state.json");
            assertThat(each.span().line()).as("line of: " + each.message()).isEqualTo(line);
        });
    }

    private static void replace(JsonNode tree, String pointer, JsonNode value) {
        JsonNode parent = tree.at(parent(pointer));
        if (parent instanceof ObjectNode object) {
            object.set(lastOf(pointer), value);
        } else if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(lastOf(pointer)), value);
        }
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private static String lastOf(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    private static Diagnostic finding(String page) {
        return Diagnostic.of(DiagnosticCode.DUPLICATE_TYPE, SourceSpan.startOf(page), "Twice.", "Remove one.");
    }
}
