package dev.fieldtable.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.option.NamePin;
import dev.fieldtable.option.NamePins;
import dev.fieldtable.option.NamedThing;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NamesLockTest {
    private static final String WHOLE = """
            fieldtable-names 1
            # What the docs name, and what it is called in Java, where it keeps its name. Commit this file; after a merge keep \
            the lines of both sides.
            "" Plan type = Plan
            components Account property "first name" = firstName
            components Account property größe = größe
            components Account type = Account
            components Either arm "list<string>" = OfStringList
            components State value "a = \\"b\\"\\u000a\\u202e" = A_B
            components package = components
            support = support
            """;

    private static final List<NamePin> PINS = List.of(
            pin(NamedThing.support(), "support"),
            pin(NamedThing.ofPackage("components"), "components"),
            pin(NamedThing.ofType("components", "Account"), "Account"),
            pin(NamedThing.ofType("", "Plan"), "Plan"),
            pin(NamedThing.ofProperty("components", "Account", "größe"), "größe"),
            pin(NamedThing.ofProperty("components", "Account", "first name"), "firstName"),
            pin(NamedThing.ofValue("components", "State", "a = \"b\"\n\u202e"), "A_B"),
            pin(NamedThing.ofArm("components", "Either", "list<string>"), "OfStringList"));

    @Test
    void names_are_written_a_line_each_and_sorted() {
        List<NamePin> shuffled = new ArrayList<>(PINS);
        Collections.shuffle(shuffled, new Random(1));

        assertThat(NamesLock.write(NamePins.of(PINS))).isEqualTo(WHOLE);
        assertThat(NamesLock.write(NamePins.of(shuffled))).isEqualTo(WHOLE);
    }

    @Test
    void what_is_written_is_read_in_whatever_order_and_with_any_line_ends() {
        List<String> lines = new ArrayList<>(WHOLE.lines().skip(1).toList());
        Collections.shuffle(lines, new Random(2));

        assertThat(NamesLock.write(read(WHOLE))).isEqualTo(WHOLE);
        assertThat(NamesLock.write(read("fieldtable-names 1\n\n" + String.join("\n\n", lines))))
                .isEqualTo(WHOLE);
        assertThat(NamesLock.write(read(WHOLE.replace("\n", "\r\n")))).isEqualTo(WHOLE);
    }

    @Test
    void a_pin_knows_its_line() {
        assertThat(read(WHOLE).pins())
                .filteredOn(pin -> pin.name().equals("Plan"))
                .singleElement()
                .extracting(NamePin::span)
                .hasToString("names.lock:3:1");
    }

    @Test
    void names_of_any_characters_come_back_as_they_were() {
        Random random = new Random(3);
        for (int i = 0; i < 2_000; i++) {
            NamePins pins = NamePins.of(List.of(
                    pin(NamedThing.ofProperty(text(random), text(random), text(random)), "a"),
                    pin(NamedThing.ofPackage(text(random)), "b"),
                    pin(NamedThing.ofType(text(random), text(random)), text(random))));
            String text = NamesLock.write(pins);

            assertThat(text.lines()).hasSize(5);
            assertThat(read(text).pins().stream().map(pin -> List.of(pin.thing(), pin.name())))
                    .containsExactlyInAnyOrderElementsOf(pins.pins().stream()
                            .map(pin -> List.of(pin.thing(), pin.name()))
                            .toList());
        }
    }

    @Test
    void what_a_merge_has_left_is_told_of_once_for_each_place() {
        List<Diagnostic> told = faults("""
                fieldtable-names 1
                <<<<<<< HEAD
                a package = a
                =======
                b package = b
                >>>>>>> other
                c package = c
                <<<<<<< HEAD
                d package = d
                ||||||| base
                =======
                e package = e
                >>>>>>> other
                """);

        assertThat(told).extracting(each -> each.span().line()).containsExactly(2, 8);
        assertThat(told).allSatisfy(each -> {
            assertThat(each.code()).isEqualTo(DiagnosticCode.UNREADABLE_NAMES);
            assertThat(each.message())
                    .isEqualTo("Cannot be read: a merge has left two sides that are not put together.");
            assertThat(each.hint())
                    .hasToString(
                            "Keep the lines of both sides, in any order, and delete the marks; the next run sorts them.");
        });
    }

    @Test
    void the_first_line_may_be_a_mark_too() {
        assertThat(faults("<<<<<<< HEAD\nfieldtable-names 1\n"))
                .singleElement()
                .satisfies(each -> assertThat(each.message()).contains("merge"));
    }

    @Test
    void a_thing_that_has_two_names_is_told_of_where_it_is_again() {
        assertThat(faults("fieldtable-names 1\na A type = A\na A type = B\na A type = A\n"))
                .extracting(Diagnostic::message)
                .containsExactly(
                        "Cannot be read: `a A type` stands in line 2 already.",
                        "Cannot be read: `a A type` stands in line 2 already.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "=",
                " = a",
                "a A type =",
                "a A type = ",
                "a A type = A B",
                "a A kind = A",
                "a A property = a",
                "a A type b = A",
                "a A property b c = d",
                "support support = a",
                "a A type = A = B",
                "a \"A type = A",
                "a \"A\" type = A",
                "a A\" type = A",
                "a \"A\\x\" type = A",
                "a \"A\\u00g0\" type = A",
                "a \"A\\u0041\" type = A",
                "a \"A\\",
                "a \"\\",
                "\"",
                "a\tA type = A",
                "a A\u202e type = A",
                "{\"format\": 1}"
            })
    void a_damaged_line_is_told_of_where_it_stands(String line) {
        assertThat(faults("fieldtable-names 1\nb package = b\n" + line + "\nc package = c\n"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.span()).hasToString("names.lock:3:1");
                    assertThat(each.message())
                            .isEqualTo("Cannot be read: this is no line like `components Account type = Account`.");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "x",
                "fieldtable-names",
                "fieldtable-names 0",
                "fieldtable-names 1 ",
                "{}",
                "a package = a"
            })
    void what_does_not_begin_as_a_lock_is_none(String text) {
        assertThat(faults(text))
                .singleElement()
                .satisfies(each -> assertThat(each.message())
                        .isEqualTo("Cannot be read: it does not begin with `fieldtable-names 1`."));
    }

    @Test
    void a_lock_of_a_later_format_is_refused_whatever_else_is_in_it() {
        assertThat(faults("fieldtable-names 2\nwhatever\n")).singleElement().satisfies(each -> {
            assertThat(each.message())
                    .isEqualTo("Cannot be read: a later version has written it, in format 2; this one reads format 1.");
            assertThat(each.hint()).hasToString("Use the version of Fieldtable that has written it, or a later one.");
        });
    }

    @Test
    void of_another_file_not_each_line_is_told() {
        assertThat(faults("fieldtable-names 1\n" + "x\n".repeat(100_000))).hasSize(20);
    }

    @Test
    void what_is_gone_stays_until_something_else_has_its_name() {
        NamePins held = NamePins.of(List.of(
                pin(NamedThing.ofProperty("a", "A", "user_id"), "userId"),
                pin(NamedThing.ofProperty("a", "A", "gone"), "gone")));
        NamePins settled = NamePins.of(List.of(pin(NamedThing.ofProperty("a", "A", "userId"), "userId")));

        assertThat(NamesLock.after(held, settled).pins())
                .extracting(pin -> pin.thing().member())
                .containsExactlyInAnyOrder("userId", "gone");
    }

    @Test
    void what_is_missing_is_told_line_by_line() {
        NamePins held = NamePins.of(List.of(
                pin(NamedThing.ofType("a", "A"), "A"),
                pin(NamedThing.ofType("a", "B"), "Bee"),
                pin(NamedThing.ofType("a", "Gone"), "Gone")));
        NamePins settled = NamePins.of(List.of(
                pin(NamedThing.ofType("a", "A"), "A"),
                pin(NamedThing.ofType("a", "C"), "C"),
                pin(NamedThing.ofType("a", "B"), "B")));

        assertThat(NamesLock.missing(held, settled)).containsExactly("a B type = B", "a C type = C");
        assertThat(NamesLock.missing(settled, settled)).isEmpty();
    }

    @Test
    void a_lock_with_any_damage_is_read_whole_or_told_of() {
        Random random = new Random(4);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder damaged = new StringBuilder(WHOLE);
            for (int j = random.nextInt(3); j >= 0; j--) {
                int start = random.nextInt(damaged.length());
                int end = Math.min(damaged.length(), start + random.nextInt(4));
                damaged.replace(start, end, random.nextBoolean() ? "" : text(random));
            }
            Outcome<Optional<NamePins>> read = NamesLock.read(SourceText.of("names.lock", damaged.toString()));
            assertThat(read.value().isEmpty()).isNotEqualTo(read.diagnostics().isEmpty());
        }
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(5), 0, 0x10FFFF)
                .map(point -> random.nextBoolean() ? point : random.nextInt(0x80))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static NamePins read(String text) {
        Outcome<Optional<NamePins>> read = NamesLock.read(SourceText.of("names.lock", text));
        assertThat(read.diagnostics()).isEmpty();
        return read.value().orElseThrow();
    }

    private static List<Diagnostic> faults(String text) {
        Outcome<Optional<NamePins>> read = NamesLock.read(SourceText.of("names.lock", text));
        assertThat(read.value()).isEmpty();
        return read.diagnostics();
    }

    private static NamePin pin(NamedThing thing, String name) {
        return new NamePin(thing, name, SourceSpan.startOf("docs"));
    }
}
