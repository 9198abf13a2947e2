package dev.fieldtable.lint;

import static dev.fieldtable.lint.Doubted.field;
import static dev.fieldtable.lint.Doubted.mood;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.emit.Pages;
import dev.fieldtable.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Types that give reason for doubt as a whole, or beside others. */
class TypesTest {
    private static final String COMPONENTS = "models/components/";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "alto bass tenor SOPRANO;  The value 'SOPRANO' is in capitals, the others are in small letters.",
                "ALTO BASS TENOR soprano;  The value 'soprano' is in small letters, the others are in capitals.",
                "high_c low-c midi ABCD;   The value 'ABCD' is in capitals, the others are in small letters.",
                "alto bass SOPRANO;        ''",
                "alto bass tenor ABC;      ''",
                "alto bass tenor Soprano;  ''",
                "alto bass tenor ALTI BASSI; ''",
                "alto BASS;                ''",
            })
    void one_value_in_another_case_than_all_others(String values, String told) {
        assertThat(Doubted.messages(DiagnosticCode.MIXED_CASE_VALUES, enumOf(values)))
                .isEqualTo(told.isEmpty() ? List.of() : List.of(told));
    }

    @Test
    void an_open_enum_has_more_values_than_one() {
        assertThat(Doubted.on(DiagnosticCode.ENUM_OF_ONE, mood("CALM | calm"))).hasSize(1);
        assertThat(Doubted.on(DiagnosticCode.ENUM_OF_ONE, Doubted.openMood("calm")))
                .isEmpty();
    }

    @Test
    void a_deprecated_type_has_to_say_what_to_use_instead() {
        String page =
                "# ~~Old~~\n\n> :warning: **DEPRECATED**: @\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `A` | a |\n";

        assertThat(
                        Doubted.messages(
                                DiagnosticCode.DEPRECATED_WITHOUT_REASON,
                                SourceText.of(
                                        "old.md",
                                        page.replace(
                                                "@",
                                                "This will be removed in a future release, please migrate away from it as soon as possible."))))
                .containsExactly("Old is deprecated, but nothing says why or what to use instead.");
        assertThat(Doubted.on(
                        DiagnosticCode.DEPRECATED_WITHOUT_REASON,
                        SourceText.of("old.md", page.replace("@", "Use New."))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "\u200b, U+200B which cannot be seen",
        "\u00ad, U+00AD which cannot be seen",
        "x\u0007x, U+0007 which cannot be seen",
        "\ufffd, U+FFFD which stands for one that was lost",
        "\u200d, U+200D which cannot be seen",
        "👩\u200d💻, ''",
        "☂\u200d☀, ''",
        "👩\u200dx, U+200D which cannot be seen",
        "x\u200d👩, U+200D which cannot be seen",
        "é, ''",
    })
    void characters_that_cannot_be_seen(String odd, String told) {
        List<Diagnostic> doubts = Doubted.on(
                DiagnosticCode.ODD_CHARACTERS, field("str", "Here: " + odd + " it is.", ""), mood("CALM | calm"));

        assertThat(doubts)
                .extracting(each -> each.message().replace(", which", " which"))
                .isEqualTo(told.isEmpty() ? List.of() : List.of("Here is the character " + told + "."));
    }

    @Test
    void characters_that_cannot_be_seen_in_a_value() {
        assertThat(Doubted.on(DiagnosticCode.ODD_CHARACTERS, mood("CALM | ca\u200blm", "GLAD | glad")))
                .singleElement()
                .satisfies(each -> assertThat(each.span()).hasToString(COMPONENTS + "mood.md:7:14"));
    }

    @Test
    void the_same_rows_under_another_name() {
        SourceText[] three = {copy("One"), copy("Two"), copy("Three")};
        SourceText[] four = {copy("One"), copy("Two"), copy("Three"), copy("Four")};

        assertThat(Doubted.messages(DiagnosticCode.SAME_CONTENT, copy("One"), copy("Two")))
                .containsExactly("components.Two says the same as components.One.");
        assertThat(Doubted.messages(DiagnosticCode.SAME_CONTENT, three))
                .containsExactly("components.Three says the same as components.One, and so does 1 other.");
        assertThat(Doubted.messages(DiagnosticCode.SAME_CONTENT, four))
                .containsExactly("components.One says the same as components.Four, and so do 2 others.");
        assertThat(Doubted.on(DiagnosticCode.SAME_CONTENT, copy("One"), other("Two")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Mood,           SongMood,       true",
        "OldAlbumMood,   NewAlbumMood,   true",
        "AlbumMood,      SongMood,       false",
        "Mood,           Temper,         false",
        "AlbumMood,      AlbumTemper,    false",
    })
    void short_enums_are_the_same_by_chance_unless_they_are_called_alike(String one, String another, boolean told) {
        assertThat(Doubted.on(DiagnosticCode.SAME_CONTENT, letters(one, 7), letters(another, 7)))
                .hasSize(told ? 1 : 0);
        assertThat(Doubted.on(DiagnosticCode.SAME_CONTENT, letters(one, 8), letters(another, 8)))
                .hasSize(1);
        assertThat(Doubted.on(DiagnosticCode.SAME_CONTENT, letters(one, 2), letters(another, 2)))
                .isEmpty();
    }

    @Test
    void so_many_short_enums_are_not_the_same_by_chance() {
        assertThat(Doubted.on(DiagnosticCode.SAME_CONTENT, manyEnums(50))).isEmpty();
        assertThat(Doubted.on(DiagnosticCode.SAME_CONTENT, manyEnums(51))).hasSize(1);
    }

    @Test
    void a_twin_that_differs_in_what_is_required() {
        String optional = "id | Optional[str] | – | Its number.";
        SourceText three = Pages.fields(COMPONENTS + "c.md", "C", rows("id | str | ✓ | Its number.", 2));
        SourceText threeOptional = Pages.fields(COMPONENTS + "d.md", "D", rows(optional, 2));
        SourceText four = Pages.fields(COMPONENTS + "a.md", "A", rows("id | str | ✓ | Its number.", 3));
        SourceText fourOptional = Pages.fields(COMPONENTS + "b.md", "B", rows(optional, 3));
        SourceText unlike = Pages.fields(COMPONENTS + "e.md", "E", rows("id | Optional[str] | – | Another number.", 3));

        assertThat(Doubted.messages(DiagnosticCode.PRESENCE_UNLIKE_TWIN, four, fourOptional))
                .containsExactly("`id` is optional here and required in components.A, which is the same otherwise.");
        assertThat(Doubted.on(DiagnosticCode.PRESENCE_UNLIKE_TWIN, three, threeOptional))
                .isEmpty();
        assertThat(Doubted.on(DiagnosticCode.PRESENCE_UNLIKE_TWIN, four, unlike))
                .isEmpty();
    }

    @Test
    void two_arms_without_a_constant_or_a_discriminator_that_is_there_are_no_odd_one() {
        SourceText circle = Pages.fields(COMPONENTS + "circle.md", "Circle", "kind | Literal[\"circle\"] | ✓ | What.");
        SourceText square = Pages.fields(COMPONENTS + "square.md", "Square", "kind | Literal[\"square\"] | ✓ | What.");
        SourceText blob = Pages.fields(COMPONENTS + "blob.md", "Blob", "kind | str | ✓ | What.");
        SourceText point = Pages.fields(COMPONENTS + "point.md", "Point", "kind | str | ✓ | What.");

        assertThat(Doubted.messages(
                        DiagnosticCode.ARM_WITHOUT_CONSTANT,
                        shape("components.Circle", "components.Square", "components.Blob"),
                        circle,
                        square,
                        blob))
                .containsExactly("components.Blob has no constant `kind`, as all other arms of Shape have.");
        assertThat(Doubted.on(
                        DiagnosticCode.ARM_WITHOUT_CONSTANT,
                        shape("components.Circle", "components.Blob", "components.Point"),
                        circle,
                        blob,
                        point))
                .isEmpty();
        assertThat(Doubted.on(
                        DiagnosticCode.ARM_WITHOUT_CONSTANT,
                        shape("components.Circle", "components.Blob"),
                        circle,
                        blob))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "[components.Mood](mood.md),             false",
        "[components.Moods](mood.md),            true",
        "List[[components.Moods](mood.md)],      true",
        "'Dict[str, [components.Moods](mood.md)]', true",
        "[Optional[components.Moods]](mood.md),  true",
        "[components.MOOD](mood.md),             false",
    })
    void a_type_that_is_called_otherwise_than_the_page_it_links_to(String type, boolean told) {
        assertThat(Doubted.on(
                        DiagnosticCode.LINK_TEXT_UNLIKE_TARGET, field(type, "How it is.", ""), mood("A | a", "B | b")))
                .hasSize(told ? 1 : 0);
    }

    @Test
    void an_arm_that_is_called_otherwise_than_the_page_it_links_to() {
        SourceText shape = SourceText.of(
                COMPONENTS + "shape.md",
                "# Shape\n\n## Supported Types\n\n### [components.Moods](mood.md)\n\n### `str`\n");

        assertThat(Doubted.on(DiagnosticCode.LINK_TEXT_UNLIKE_TARGET, shape, mood("A | a", "B | b")))
                .hasSize(1);
    }

    @Test
    void links_in_prose_to_a_page_that_is_not_there() {
        SourceText readme = SourceText.of("README.md", "# API\n\nSee [a](models/components/gone.md).\n");
        SourceText there = SourceText.of("README.md", "# API\n\nSee [a](models/components/mood.md) and [b](x.png).\n");
        SourceText elsewhere = SourceText.of("README.md", "# API\n\nSee [a](guides/gone.md).\n");
        SourceText top = SourceText.of("guides/a.md", "# A\n\nSee [a](../gone.md).\n");
        SourceText mood = mood("A | a", "B | b");

        assertThat(Doubted.on(DiagnosticCode.DANGLING_LINK, readme, mood))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.span()).hasToString("README.md:3:9");
                    assertThat(each.message()).isEqualTo("There is no page models/components/gone.md.");
                });
        assertThat(Doubted.on(DiagnosticCode.DANGLING_LINK, there, mood)).isEmpty();
        assertThat(Doubted.on(DiagnosticCode.DANGLING_LINK, elsewhere, mood)).isEmpty();
        assertThat(Doubted.messages(DiagnosticCode.DANGLING_LINK, top, mood))
                .containsExactly("There is no page gone.md.");
        assertThat(Doubted.on(DiagnosticCode.DANGLING_LINK, top)).isEmpty();
    }

    @Test
    void of_a_link_in_a_type_that_leads_nowhere_linking_tells_already() {
        assertThat(Doubted.on(
                        DiagnosticCode.DANGLING_LINK, field("[components.Gone](gone.md)", "See [that](away.md).", "")))
                .extracting(Diagnostic::message)
                .containsExactly("There is no page models/components/away.md.");
    }

    @Test
    void doubts_are_told_in_the_order_of_the_pages() {
        SourceText first = Pages.fields(COMPONENTS + "a.md", "A", "a | str | ✓ | TODO", "b | int | ✓ | B. | many");
        SourceText second = Pages.fields(COMPONENTS + "b.md", "B", "a | int | ✓ | A. | many");

        assertThat(Generator.lint(GenerationRequest.of("com.example"), List.of(second, first))
                        .diagnostics())
                .hasSizeGreaterThan(3)
                .isSorted();
    }

    /** Enums whose names have a first word each of their own. */
    private static SourceText[] manyEnums(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> letters("T" + "abcdefghij".charAt(i / 10) + "abcdefghij".charAt(i % 10) + "Mood", 3))
                .toArray(SourceText[]::new);
    }

    private static SourceText letters(String name, int count) {
        return Pages.values(
                COMPONENTS + name + ".md",
                name,
                IntStream.range(0, count).mapToObj(i -> "V" + i + " | v" + i).toArray(String[]::new));
    }

    private static SourceText enumOf(String values) {
        List<String> rows = new ArrayList<>();
        for (String value : values.split(" ", -1)) {
            rows.add("N" + rows.size() + " | " + value);
        }
        return mood(rows.toArray(String[]::new));
    }

    private static SourceText copy(String name) {
        return Pages.fields(COMPONENTS + name + ".md", name, rows("id | str | ✓ | Its number.", 2));
    }

    private static SourceText other(String name) {
        return Pages.fields(COMPONENTS + name + ".md", name, rows("id | int | ✓ | Its number.", 2));
    }

    private static String[] rows(String first, int more) {
        List<String> rows = new ArrayList<>(List.of(first));
        for (int i = 0; i < more; i++) {
            rows.add("other" + i + " | str | ✓ | What it says " + i + ".");
        }
        return rows.toArray(String[]::new);
    }

    private static SourceText shape(String... arms) {
        return Pages.union(COMPONENTS + "shape.md", "Shape", arms);
    }
}
