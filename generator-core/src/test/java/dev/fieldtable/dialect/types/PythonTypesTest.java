package dev.fieldtable.dialect.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.dialect.Reading;
import dev.fieldtable.document.Cell;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.document.TypeExpression.Reference;
import dev.fieldtable.document.TypeExpression.Unreadable;
import dev.fieldtable.model.Presence;
import dev.fieldtable.model.Presence.Nullness;
import dev.fieldtable.model.Presence.Occurrence;
import dev.fieldtable.option.Spelling;
import dev.fieldtable.source.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the dialect page does not show: spellings at the edge, and hostile ones. */
@Timeout(30)
class PythonTypesTest {
    private static final SourceSpan SPAN = new SourceSpan("page.md", 7, 12, 90, 5);

    @ParameterizedTest
    @CsvSource({
        "*str*,                         REQUIRED, FORBIDDEN",
        "[models.X](x.md),              REQUIRED, FORBIDDEN",
        "Literal[7],                    REQUIRED, FORBIDDEN",
        "date,                          UNSAID,   UNSAID",
        "[date](#date-objects),         UNSAID,   UNSAID",
        "[datetime](#datetime-objects), UNSAID,   UNSAID",
        "List[*Nullable[str]*],         UNSAID,   UNSAID",
        "'Dict[str, *Any*]',            UNSAID,   UNSAID",
        "*Nullable[List[str]]*,         REQUIRED, FORBIDDEN",
        "*Optional[str]*,               REQUIRED, FORBIDDEN",
        "'Union[str, int]',             UNSAID,   FORBIDDEN",
        "httpx.Response,                UNSAID,   FORBIDDEN",
        "Lisst[str],                    REQUIRED, FORBIDDEN",
    })
    void a_type_without_a_word_denies_what_it_could_have_said(
            String markdown, Occurrence occurrence, Nullness nullness) {
        TypeLanguage python = TypeLanguage.python();
        TypeExpression type = python.parse(new Cell(markdown, SPAN)).value();

        assertThat(python.withoutWord(type)).isEqualTo(new Presence(occurrence, nullness));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            quoteCharacter = '\0',
            value = {
                "*str* = string",
                "  *str*  = string",
                "***str*** = string",
                "`*str*` = string",
                "**`str`** = string",
                "str = string",
                "None = none",
                "*[models.X](x.md)* = @models.X(x.md)",
                "[*Optional[models.X]*](x.md) = optional<@models.X(x.md)>",
                "[ Optional[ models.X ] ](x.md) = optional<@models.X(x.md)>",
                "[Optional\\[models.X\\]](x.md) = optional<@models.X(x.md)>",
                "[models.Dunder\\_Name](dunder_name.md) = @models.Dunder_Name(dunder_name.md)",
                "[models.X](a_(b).md) = @models.X(a_(b).md)",
                "[models.X](a\\).md) = @models.X(a\\).md)",
                "[models.X](x.md 'title') = @models.X(x.md)",
                "[models.X](<x y.md>) = unreadable<[models.X](<x y.md>)>",
                "[models.X](#x) = @models.X(#x)",
                "[models.X]() = @models.X",
                "[List[models.X]](x.md) = list<@models.X(x.md)>",
                "[Dict[str, models.X]](x.md) = map<@models.X(x.md)>",
                "[Union[bytes, IO[bytes], io.IOBase]](../models/.md) = bytes",
                "[str](../../models/.md) = string",
                "[str](.md) = string",
                "[Decimal](../decimal.md) = @Decimal(../decimal.md)",
                "[date](../date.md#top) = @date(../date.md#top)",
                "[Optional[datetime]](#datetime-objects) = optional<date>",
                "datetime = datetime",
                "date = date",
                "Optional[Nullable[str]] = optional<nullable<string>>",
                "Union[models.A] = @models.A",
                "Union[models.A, None] = any-of<@models.A, none>",
                "Union[str , int] = any-of<string, integer>",
                "Dict[ str , int ] = map<integer>",
                "[models.X]( x.md 'title' ) = @models.X(x.md)",
                "Union[bytes, httpx.Response] = bytes",
                "Union[httpx.Response, requests.Response] = transport<httpx.Response>",
                "Union[List[str], [models.A](a.md)] = any-of<list<string>, @models.A(a.md)>",
                "eventstreaming.EventStream[models.E] = transport<eventstreaming.EventStream>",
                "List = @List",
                "[models.List](list.md) = @models.List(list.md)",
                "a.b.C = @a.b.C",
                "Größe = @Größe",
                "Literal['x'] = const<\"x\">",
                "Literal[ 'x' , 7 ] = any-of<const<\"x\">, const<7>>",
                "Literal[\"\"] = const<\"\">",
                "Literal[\"a, b]\"] = const<\"a, b]\">",
                "Literal[\"session\\_update\"] = const<\"session_update\">",
                "Literal[9223372036854775807] = const<9223372036854775807>",
            })
    void reads(String markdown, String type) {
        Outcome<TypeExpression> outcome = parse(markdown);

        assertThat(Reading.of(outcome.value())).isEqualTo(type);
        assertThat(outcome.diagnostics()).hasSize(type.startsWith("unreadable") ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "*",
                "**",
                "`",
                "*str",
                "str*",
                "`*str`*",
                "**str*",
                "str str",
                "str]",
                "[str",
                "[str]",
                "[str](",
                "[str](x.md",
                "[str](x.md \"title",
                "[str] (x.md)",
                "[[models.X](x.md)](x.md)",
                "[date](https://example.org/#datetime-objects)",
                "[datetime](https://example.org/)",
                "\\[str](x.md)",
                "List[]",
                "List[str",
                "List[str, int]",
                "List[*str]*",
                "Dict[str]",
                "Dict[str, int, int]",
                "Dict[, int]",
                "Union[]",
                "Union[str,]",
                "Literal[]",
                "Literal[x]",
                "Literal[\"x]",
                "Literal[\"x\\",
                "Literal[\"C:\\new\"]",
                "Literal[1.5]",
                "Literal[9223372036854775808]",
                "Literal[-]",
                "Set[str]",
                "Tuple[str, int]",
                "Callable[[int], str]",
                "IO[str]",
                "models.Generic[str]",
                "str | None",
                ".str",
                "models.",
                "models..",
                "string[]",
                "List&lt;str&gt;",
                "?string",
                "*?string*",
                "**string*",
                "List<[X](x.md)>",
                "Operations\\X",
                "\\",
                "[str](\\",
            })
    void tellsOfWhatItDoesNotUnderstand(String markdown) {
        Outcome<TypeExpression> outcome = parse(markdown);

        assertThat(outcome.value()).isEqualTo(new Unreadable(markdown));
        assertThat(outcome.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.UNREADABLE_TYPE);
            assertThat(diagnostic.span()).isEqualTo(SPAN);
        });
    }

    @Test
    void typesAreReadToADepthThatNoRealOneReaches() {
        String type = "List[".repeat(60) + "str" + "]".repeat(60);

        assertThat(parse(type).diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"List[", "[", "Dict[str, ", "Union[str, ", "Optional[*", "Literal[", "*[List["})
    void hostileDepthIsToldOf(String opening) {
        String type = opening.repeat(10_000) + "str" + "]".repeat(10_000);

        assertThat(parse(type).value()).isInstanceOf(Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "`", "\\", "a.", "(", "[x](", "\"", "Literal[\"", "Union[a, "})
    void hostileLengthTakesNoTime(String part) {
        assertThat(parse(part.repeat(1_000_000)).value()).isInstanceOf(Unreadable.class);
    }

    @Test
    void aWideUnionIsRead() {
        String type = "Union[" + "models.X, ".repeat(100_000) + "models.Y]";

        assertThat(parse(type).diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            quoteCharacter = '\0',
            value = {
                "Optinal[str] = Optional[str]",
                "*Lits[str]* = *List[str]*",
                "optional[str] = Optional[str]",
                "[Optoinal[Lits[models.X]]](x.md) = [Optional[List[models.X]]](x.md)",
                "Dict[str, Uniom[int, str]] = Dict[str, Union[int, str]]",
                "Litteral[\"a\"] = Literal[\"a\"]"
            })
    void saysWhatWasMeantByAMisspeltWord(String misspelt, String meant) {
        assertThat(advice(misspelt)).isEqualTo("Did you mean " + meant + "?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Quux[str]", "Optinal[str", "Optinal[]", "List["})
    void guessesNothingThatItCouldNotReadEither(String markdown) {
        assertThat(advice(markdown)).doesNotContain("Did you mean");
    }

    @ParameterizedTest
    @CsvSource({
        "strr, str",
        "boolean, bool",
        "any, Any",
        "Decmial, Decimal",
        "User, ''",
        "Note, ''",
        "components.strr, ''",
        "[strr](x.md), ''"
    })
    void keepsInMindWhichWordForAValueWasMeant(String markdown, String near) {
        Reference reference = (Reference)
                TypeLanguage.python().parse(new Cell(markdown, SPAN)).value();

        assertThat(reference.near()).isEqualTo(near);
    }

    private static String advice(String markdown) {
        return TypeLanguage.python()
                .parse(new Cell(markdown, SPAN))
                .diagnostics()
                .get(0)
                .hint()
                .in(Spelling.commandLine());
    }

    @Test
    void blanksAroundATypeMeanNothing() {
        assertThat(Reading.of(parse(" *str* ").value())).isEqualTo("string");
    }

    @Test
    void aMessageSaysWhatIsNotUnderstood() {
        assertThat(parse("").diagnostics()).extracting(Diagnostic::message).containsExactly("The type is missing.");
        assertThat(parse("str?").diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("The type 'str?' is not understood.");
    }

    @Test
    void aMessageQuotesNoMoreThanPeopleRead() {
        Diagnostic diagnostic = parse("?".repeat(100_000)).diagnostics().get(0);

        assertThat(diagnostic.message()).hasSizeLessThan(200).contains("???");
    }

    private static Outcome<TypeExpression> parse(String markdown) {
        return TypeLanguage.python().parse(new Cell(markdown, SPAN));
    }
}
