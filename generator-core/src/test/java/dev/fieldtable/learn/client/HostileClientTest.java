package dev.fieldtable.learn.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.source.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A client is hostile until proved otherwise: no text of one throws, takes for ever, or hides what others say. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(300)
class HostileClientTest {
    private static final int LARGE = 10_000_000;

    private static final String SOUND = """
        from __future__ import annotations
        from acme.types import BaseModel, OptionalNullable, UNSET

        Arm = TypeAliasType("Arm", Annotated[Union[Thing, 'Thing'], Discriminator(lambda m: get_discriminator(m, "id", "ID"))])

        class Thing(BaseModel):
            r\"""A "thing\"""
            id: Annotated[OptionalNullable[str], pydantic.Field(alias="ID"), FieldMetadata(query=True)] = UNSET
            size: Optional[int] = -1.5e3
            kind: Annotated[Literal["a"], Field(alias='Kind')] = Kind.A
            at: Union[Literal["x"], UnrecognizedStr] | None = {"a": [1, "b", None]}  # why

        @dataclasses.dataclass
        class Old:
            id: str = dataclasses.field(default=UNSET, metadata={'dataclasses_json': { 'letter_case': utils.get_field_name('Id'), 'exclude': lambda f: f is Old.UNSET }})
        """;

    private static Learning docs() {
        return new Learning()
                .object("components/Thing", "id: str", "size: int", "kind: str", "at: str")
                .object("components/Old", "id: str")
                .enumeration("components/Kind", "a")
                .union("components/Arm", "components.Thing", "components.Old");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'x = [1, 2'; A bracket is never closed.; 13",
                "'x = 1]'; A bracket is closed that was never opened.; 14",
                "'x = \"a'; A string is never closed.; 13",
                "'x = \"\"\"a'; A string is never closed.; 13"
            })
    void a_broken_file_is_told_of_at_its_place_and_what_comes_before_and_in_others_is_read(
            String broken, String message, int column) {
        Learning.Learned learned = docs().file("src/acme/models/components/broken.py", """
                        class Old(BaseModel):
                            id: Annotated[str, Field(alias="OLD")]

                        class Thing(BaseModel): %s
                            id: Annotated[str, Field(alias="never")]
                        """.formatted(broken)
                        .replace("(BaseModel): x", "(BaseModel):\n            x"))
                .file("src/acme/models/components/thing.py", SOUND)
                .learn();

        assertThat(learned.name("id")).containsExactly("ID");
        assertThat(learned.of("components/Old", "id").toString()).contains("OLD");
        Diagnostic problem = learned.diagnostics().get(0);
        assertThat(learned.diagnostics()).hasSize(1);
        assertThat(problem.code()).isEqualTo(DiagnosticCode.UNREAD_EVIDENCE);
        assertThat(problem.severity()).isEqualTo(Severity.WARNING);
        assertThat(problem.message()).startsWith(message);
        assertThat(problem.span().path()).isEqualTo("src/acme/models/components/broken.py");
        assertThat(problem.span().line()).isEqualTo(5);
    }

    @Test
    void a_statement_that_is_not_understood_is_passed_over_and_counted() {
        Learning.Learned learned = docs().thing("""
                        class Thing(BaseModel):
                            id: not a type at all
                            size: Annotated[int, Field(alias="Size")]
                            kind = 1 2
                        """).learn();

        assertThat(learned.name("size")).containsExactly("Size");
        assertThat(learned.of("id")).isEmpty();
        assertThat(learned.facts().passedOver()).isEqualTo(1);
    }

    @Test
    void the_order_of_files_changes_nothing() {
        List<SourceText> files = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            files.add(SourceText.of("m/components/f" + i + ".py", SOUND.replace("ID", "ID" + i)));
        }
        ClientFacts facts = PythonClient.learn(files, docs().docs()).value();
        Collections.reverse(files);

        assertThat(PythonClient.learn(files, docs().docs()).value()).isEqualTo(facts);
        assertThat(facts.facts()).isNotEmpty();
    }

    @Test
    void no_text_throws() {
        String marks = "()[]{}:=,.;|\\\"'#@\n\n    rfb*-+é\uD83D\uDE00\t\r\u0000";
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder(SOUND);
            for (int edits = random.nextInt(12); edits >= 0; edits--) {
                int at = random.nextInt(text.length());
                int to = Math.min(text.length(), at + random.nextInt(20));
                switch (random.nextInt(4)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, marks.charAt(random.nextInt(marks.length())));
                    case 2 -> text.insert(at, text.substring(at, to));
                    default -> text.setCharAt(at, marks.charAt(random.nextInt(marks.length())));
                }
            }
            ClientFacts facts = docs().thing(text.toString()).learn().facts();

            assertThat(facts.files()).isEqualTo(1);
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "(x,",
                "{'a':",
                "A[",
                "lambda:",
                "lambda x:(",
                "|",
                "-",
                "a.",
                "]",
                "\"",
                "\\",
                "\n",
                "x is ",
                "a=",
                ";",
                "*",
                "'a' ",
                "9",
                "1e9"
            })
    void ten_million_characters_of_one_kind_are_read(String unit) {
        String text = "class Thing(BaseModel):\n    id: Annotated[str, Field(alias='ID')]\n    size: "
                + unit.repeat(LARGE / unit.length());

        assertThat(docs().thing(text).learn().name("id")).isSubsetOf("ID", "id");
    }

    @Test
    void types_that_lead_round_in_a_circle_end() {
        StringBuilder text = new StringBuilder("Arm = Annotated[Union[A0, A1], Field(discriminator='id')]\n");
        for (int i = 0; i < 20_000; i++) {
            text.append("A%1$d = Annotated[Union[A%2$d, A%3$d, Arm], Field()]\n".formatted(i, (i + 1) % 20_000, i / 2));
            text.append("class C%d(C%d, C%d):\n    pass\n".formatted(i, i + 1, (i + 2) % 20_000));
        }
        text.append("class Thing(BaseModel, C0):\n    id: Annotated[str, Field(alias='ID')]\n");
        text.append("class C20000(Thing):\n    pass\n");

        assertThat(docs().thing(text.toString()).learn().name("id")).containsExactly("ID");
    }
}
