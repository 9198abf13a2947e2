package dev.fieldtable.dialect.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.dialect.Reading;
import dev.fieldtable.document.Cell;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.document.TypeExpression.Unreadable;
import dev.fieldtable.source.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the dialect pages do not show: spellings at the edge, and hostile ones. */
@Timeout(30)
class GrammarParserTest {
    private static final SourceSpan SPAN = new SourceSpan("page.md", 7, 12, 90, 5);

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            quoteCharacter = '\0',
            value = {
                "typescript: string[][] = list<list<string>>",
                "typescript: Array<Record<string, number>> = list<map<number>>",
                "typescript: (string | number)[] = list<any-of<string, number>>",
                "typescript: *\"a\" \\| \"b\"* = any-of<const<\"a\">, const<\"b\">>",
                "typescript: *-1* = const<-1>",
                "typescript: true = const<true>",
                "typescript: {} = any",
                "typescript: [AxiosResponse>](https://axios-http.com/docs/res_schema) = transport<AxiosResponse>",
                "typescript: ReadableStream<Uint8Array> = transport<ReadableStream>",
                "typescript: [Date](../models/date.md) = @Date(../models/date.md)",
                "go: **[*operations.X](../x.md), error** = absent-or-null<@operations.X(../x.md)>",
                "go: [*http.Request](https://pkg.go.dev/net/http#Request) = absent-or-null<transport<http.Request>>",
                "go: optionalnullable.OptionalNullable[`string`] = optional-nullable<string>",
                "go: optionalnullable.OptionalNullable[[components.X](../x.md)] = optional-nullable<@components.X(../x.md)>",
                "go: optionalnullable.OptionalNullable[map[string]`any`] = optional-nullable<map<any>>",
                "go: map[string]map[string][]`*string` = map<map<list<absent-or-null<string>>>>",
                "go: [*big.Int](https://pkg.go.dev/math/big#Int) = big-integer",
                "go: `*stream.EventStream[components.X]` = absent-or-null<transport<stream.EventStream>>",
                "go: [types.Date](../../types/date.md) = date",
                "go: [types.Date](../../models/types/date.md) = @types.Date(../../models/types/date.md)",
                "go: [*mytypes.Date](../mytypes/date.md) = absent-or-null<@mytypes.Date(../mytypes/date.md)>",
                "go: **[]byte* = absent-or-null<bytes>",
                "go: []map[string]*any* = list<map<any>>",
                "go: [[]*components.X](../x.md) = list<absent-or-null<@components.X(../x.md)>>",
                "java: byte[] = bytes",
                "java: Map\\<String, [X](X.md)> = map<@X(X.md)>",
                "java: [Optional<? extends com.acme.Y>](Y.md) = absent-or-null<@com.acme.Y(Y.md)>",
                "java: [HttpResponse\\<?>](https://docs.oracle.com/x.html) = transport<HttpResponse>",
                "csharp: long? = absent-or-null<integer>",
                "csharp: Nullable<DateTime> = absent-or-null<datetime>",
                "php: [Operations\\X\\|bool\\|null](../X.md) = absent-or-null<any-of<@Operations.X, boolean>(../X.md)>",
                "php: string[] = list<string>",
                "ruby: T::Hash[Symbol, *::String*] = map<string>",
                "ruby: [T.any(Models::A, T::Boolean)](../x.md) = any-of<@Models.A, boolean>(../x.md)",
            })
    void spellings_are_read(String spelling, String reading) {
        Outcome<TypeExpression> outcome = parse(spelling);

        assertThat(Reading.of(outcome.value())).isEqualTo(reading);
        assertThat(outcome.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "typescript: ",
                "typescript: Record<string, ",
                "typescript: string number",
                "typescript: \"a",
                "typescript: {a: string}",
                "go: map[string",
                "go: []",
                "go: *",
                "java: byte",
                "java: List\\<>",
                "php: ?",
                "ruby: T.any(",
                "ruby: ::",
            })
    void what_is_no_type_is_told_of(String spelling) {
        Outcome<TypeExpression> outcome = parse(spelling);

        assertThat(outcome.value()).isInstanceOf(Unreadable.class);
        assertThat(outcome.diagnostics()).hasSize(1);
    }

    @Test
    void types_may_be_nested_as_deep_as_a_page_is_long() {
        for (TypeLanguage language : TypeLanguage.all()) {
            for (String part : new String[] {
                "[", "<", "(", "{", "*", "?", "[]", "List<", "T.any(", "map[", "x|", "[x](", "\\", "::"
            }) {
                Outcome<TypeExpression> outcome = language.parse(new Cell(part.repeat(20_000), SPAN));

                assertThat(outcome.value())
                        .as("%s of %s", part, language.name())
                        .isInstanceOf(Unreadable.class);
            }
        }
    }

    private static Outcome<TypeExpression> parse(String spelling) {
        int colon = spelling.indexOf(": ");
        String name = spelling.substring(0, colon);
        TypeLanguage language = TypeLanguage.all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        return language.parse(new Cell(spelling.substring(colon + 2).replace("\\|", "|"), SPAN));
    }
}
