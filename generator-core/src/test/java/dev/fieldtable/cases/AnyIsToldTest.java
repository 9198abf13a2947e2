package dev.fieldtable.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.InspectionResult;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Severities;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the docs say what a type is and the model has anything, there is a warning, at every single place. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnyIsToldTest {
    private static final GenerationRequest REQUEST = GenerationRequest.of("com.acme");
    private static final String FIELDS = """
            # Owner

            ## Fields

            | Field | Type | Required | Description |
            | ----- | ---- | -------- | ----------- |
            """;

    /** Every way in which a type that the docs have is not one of the model, alone and within others. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "Frobnicate[str]; unreadable-type",
                "~~; unreadable-type",
                "List[]; unreadable-type",
                "Dict[str]; unreadable-type",
                "Literal[\"\\n\"]; unreadable-type",
                "IO[str]; unreadable-type",
                "[date](https://docs.python.org/3/library/datetime.html#time-objects); unreadable-type",
                "[[str](a.md)](b.md); unreadable-type",
                "string; dangling-reference",
                "components.Gone; dangling-reference",
                "[components.Gone](gone.md); dangling-reference",
                "[Gone](#gone); dangling-reference",
                "[Gone](https://example.com/gone.md); dangling-reference",
                "[Gone](../../../gone.md); dangling-reference",
                "[io.Gone](../io/gone.md); dangling-reference",
                "[Union[str, int]](gone.md); dangling-reference",
                "[Gone](../models/.md); dangling-reference",
                "Twin; ambiguous-reference",
                "Union[str, int]; unnamed-union",
                "Literal[\"a\", \"b\"]; unnamed-union",
            })
    void a_type_that_becomes_any_is_told_of_in_each_row(String type, String code) {
        List<String> spelled = List.of(
                type,
                "List[" + type + "]",
                "Dict[str, " + type + "]",
                "Optional[" + type + "]",
                "Dict[str, List[Nullable[" + type + "]]]");
        StringBuilder page = new StringBuilder(FIELDS);
        for (int i = 0; i < spelled.size(); i++) {
            page.append("| `f")
                    .append(i)
                    .append("` | ")
                    .append(spelled.get(i))
                    .append(" | :heavy_check_mark: | N/A |\n");
        }
        InspectionResult inspected = inspect(page.toString());
        List<Property> properties = ((ObjectType) inspected.model().types().stream()
                        .filter(each -> each.id().name().equals("Owner"))
                        .findFirst()
                        .orElseThrow())
                .properties();

        assertThat(properties).hasSize(spelled.size()).allSatisfy(property -> {
            assertThat(property.type().toString()).contains("any");
            assertThat(warnings(inspected)).as("warnings of " + property.name()).anySatisfy(it -> {
                assertThat(it.span().line()).isEqualTo(property.span().line());
                assertThat(it.loss().types()).isEqualTo(1);
            });
        });
        assertThat(inspected.diagnostics())
                .filteredOn(it -> it.loss().types() > 0)
                .hasSize(spelled.size());
        assertThat(inspected.diagnostics()).anyMatch(it -> it.code().id().equals(code));
        assertThat(inspected.model().coverage().understanding().types().unread())
                .isEqualTo(spelled.size());
    }

    @Test
    void a_spelling_that_is_deeper_than_any_is_told_of() {
        String deep = "List[".repeat(100) + "str" + "]".repeat(100);

        assertThat(warnings(inspect(FIELDS + "| `deep` | " + deep + " | :heavy_check_mark: | N/A |\n")))
                .anySatisfy(it -> assertThat(it.code()).isEqualTo(DiagnosticCode.UNREADABLE_TYPE));
    }

    @Test
    void each_arm_that_becomes_any_is_told_of() {
        InspectionResult inspected = inspect("""
                # Owner

                ## Supported Types

                ### `components.Gone`

                ### `components.Lost`

                ### `Frobnicate[str]`

                ### `str`
                """);

        assertThat(warnings(inspected)).extracting(it -> it.span().line()).containsExactly(5, 7, 9);
    }

    /** Pages of all kinds, damaged ones among them: what the model does not know is unknown to the docs, or told of. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void in_no_case_is_there_an_any_that_neither_the_docs_nor_a_warning_speak_of(Case each) {
        InspectionResult inspected = Generator.inspect(each.request().withSeverities(Severities.DEFAULT), each.pages());
        List<Diagnostic> told = inspected.diagnostics().stream()
                .filter(it -> it.severity() != Severity.INFO || it.code() == DiagnosticCode.TRANSPORT_TYPE)
                .toList();

        for (SourceSpan any : anys(inspected)) {
            SourceText page = each.pages().stream()
                    .filter(it -> it.path().equals(any.path()))
                    .findFirst()
                    .orElseThrow();
            String row = page.content().substring(any.offset(), any.offset() + any.length());
            assertThat(row.contains("Any")
                            || told.stream().anyMatch(it -> isWithin(it.span(), any) || isOfUnionIn(row, it)))
                    .as("%s: %s", any, row)
                    .isTrue();
        }
    }

    /** A union of which nothing is known is told of where it stands, and not at every link to it. */
    private static boolean isOfUnionIn(String row, Diagnostic told) {
        String path = told.span().path();
        return told.code() == DiagnosticCode.UNION_WITHOUT_ARMS
                && row.contains(path.substring(path.lastIndexOf('/') + 1));
    }

    /** What is left out and what is told of being left out are counted apart, and have to be the same. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void in_every_case_each_row_that_is_left_out_is_told_of(Case each) {
        InspectionResult inspected = Generator.inspect(each.request().withSeverities(Severities.DEFAULT), each.pages());
        int told = inspected.diagnostics().stream()
                .mapToInt(it -> it.loss().rows())
                .sum();

        assertThat(told).isEqualTo(inspected.model().coverage().rowsSkipped());
    }

    static List<Case> cases() {
        return Case.all();
    }

    private static List<SourceSpan> anys(InspectionResult inspected) {
        List<SourceSpan> anys = new ArrayList<>();
        for (TypeDeclaration type : inspected.model().types()) {
            if (type instanceof ObjectType object) {
                object.properties().stream()
                        .filter(it -> holdsAny(it.type().toString()))
                        .forEach(it -> anys.add(it.span()));
            } else if (type instanceof UnionType union) {
                union.arms().stream()
                        .filter(it -> holdsAny(it.type().toString()))
                        .forEach(it -> anys.add(it.span()));
            }
        }
        return anys;
    }

    private static boolean holdsAny(String type) {
        return Arrays.asList(type.split("[<>]")).contains("any");
    }

    private static boolean isWithin(SourceSpan place, SourceSpan row) {
        return place.path().equals(row.path())
                && place.offset() >= row.offset()
                && place.offset() <= row.offset() + row.length();
    }

    private static List<Diagnostic> warnings(InspectionResult inspected) {
        return inspected.diagnostics().stream()
                .filter(it -> it.severity() == Severity.WARNING && it.loss().types() > 0)
                .toList();
    }

    private static InspectionResult inspect(String owner) {
        String twin = FIELDS.replace("Owner", "Twin") + "| `id` | *int* | :heavy_check_mark: | N/A |\n";
        return Generator.inspect(
                REQUEST,
                List.of(
                        SourceText.of("models/components/owner.md", owner),
                        SourceText.of("models/errors/twin.md", twin),
                        SourceText.of("models/operations/twin.md", twin)));
    }
}
