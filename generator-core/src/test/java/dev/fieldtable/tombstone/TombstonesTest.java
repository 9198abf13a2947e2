package dev.fieldtable.tombstone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.emit.Pages;
import dev.fieldtable.model.ApiOperation;
import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.state.TombstonesJson;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What is gone from the docs stays for as long as the user wants, and no longer. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TombstonesTest {
    private static final TypeModel ALL = model(
            track("title | *str* | ✓", "album | [models.Album](album.md) | ✓", "year | *int* | –", "bpm | *int* | ✓"),
            Pages.fields("models/album.md", "Album", "name | *str* | ✓"),
            Pages.values("models/state.md", "State", "ON | on", "OFF | off"),
            Pages.union("models/medium.md", "Medium", "str", "int"));

    private static final TypeModel LESS = model(
            track("title | *str* | ✓", "bpm | *int* | ✓", "key | *str* | –"),
            Pages.values("models/state.md", "State", "ON | on"),
            Pages.union("models/medium.md", "Medium", "str", "float"));

    @Test
    void a_user_who_wants_none_gets_none() {
        assertThat(Tombstones.none().after(ALL, LESS, "2").graves()).isEmpty();
        assertThat(Tombstones.none().apply(LESS).value()).isSameAs(LESS);
    }

    @Test
    void what_is_put_back_leaves_the_operations_as_they_are() {
        ApiOperation get = new ApiOperation(
                "getTrack",
                "",
                "",
                "GET",
                "/track",
                "",
                "",
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                ALL.types().get(0).span());
        TypeModel now = LESS.withOperations(List.of(get));

        TypeModel restored =
                Tombstones.keptFor(2).after(ALL, now, "2.0").apply(now).value();

        assertThat(restored.operations()).containsExactly(get);
    }

    @Test
    void types_properties_values_and_arms_that_are_gone_are_put_back_where_they_stood() {
        Tombstones gone = Tombstones.keptFor(2).after(ALL, LESS, "2.0");
        TypeModel restored = gone.apply(LESS).value();

        assertThat(gone.graves())
                .extracting(Tombstone::toString)
                .containsExactly(
                        "models.Album",
                        "models.Medium.integer",
                        "models.State.off",
                        "models.Track.album",
                        "models.Track.year");
        assertThat(track(restored).properties())
                .extracting(Property::wireName)
                .containsExactly("title", "album", "year", "bpm", "key");
        assertThat(track(restored).properties())
                .filteredOn(property -> Deprecation.isGone(property.deprecation()))
                .extracting(Property::wireName)
                .containsExactly("album", "year");
        assertThat(((EnumType) get(restored, "State")).values())
                .extracting(EnumType.Value::value)
                .containsExactly("on", "off");
        assertThat(((UnionType) get(restored, "Medium")).arms())
                .extracting(arm -> arm.type().toString())
                .containsExactly("string", "number", "integer");
        assertThat(get(restored, "Album").deprecation())
                .isEqualTo(new Deprecation(
                        "No longer documented since 2.0; it stays for 2 releases.", "About it.", "2.0"));
    }

    @Test
    void all_of_it_goes_when_its_releases_have_passed() {
        Tombstones first = Tombstones.keptFor(2).after(ALL, LESS, "2.0");
        Tombstones second = first.after(LESS, LESS, "3.0");
        Tombstones third = second.after(LESS, LESS, "4.0");

        assertThat(second.graves()).hasSameSizeAs(first.graves());
        assertThat(third.graves()).isEmpty();
        assertThat(third.last()).isEqualTo("4.0");
    }

    @Test
    void a_release_that_is_looked_at_twice_is_counted_once() {
        Tombstones first = Tombstones.keptFor(1).after(ALL, LESS, "2.0");

        assertThat(first.after(LESS, LESS, "2.0")).isEqualTo(first);
    }

    @Test
    void what_comes_back_is_documented_like_anything_else() {
        Tombstones gone = Tombstones.keptFor(5).after(ALL, LESS, "2.0");

        assertThat(gone.after(LESS, ALL, "3.0").graves())
                .extracting(Tombstone::toString)
                .containsExactly("models.Medium.number", "models.Track.key");
    }

    @Test
    void a_type_that_comes_back_with_less_has_lost_the_rest_just_then() {
        TypeModel without = model(track("title | *str* | ✓"));
        TypeModel back =
                model(track("title | *str* | ✓"), Pages.fields("models/album.md", "Album", "label | *str* | ✓"));
        TypeModel with = model(
                track("title | *str* | ✓"),
                Pages.fields("models/album.md", "Album", "name | *str* | ✓", "label | *str* | ✓"));

        Tombstones gone = Tombstones.keptFor(5).after(with, without, "2.0").after(without, back, "3.0");

        assertThat(gone.graves()).extracting(Tombstone::toString).containsExactly("models.Album.name");
        assertThat(gone.graves().get(0).since()).isEqualTo("3.0");
    }

    @Test
    void a_neighbour_that_goes_later_does_not_move_what_went_before() {
        TypeModel one = model(track("a | *int* | –", "b | *int* | –", "c | *int* | –", "d | *int* | –"));
        TypeModel two = model(track("a | *int* | –", "b | *int* | –", "d | *int* | –"));
        TypeModel three = model(track("d | *int* | –", "e | *int* | –"));

        Tombstones gone = Tombstones.keptFor(5).after(one, two, "2").after(two, three, "3");

        assertThat(track(gone.apply(three).value()).properties())
                .extracting(Property::wireName)
                .containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void something_new_takes_the_name_of_what_is_gone() {
        TypeModel before = model(track("album_art | *str* | ✓"), Pages.values("models/state.md", "State", "ON | 1"));
        TypeModel after = model(track("albumArt | *str* | ✓"), Pages.values("models/state.md", "State", "ON | 2"));

        Outcome<TypeModel> restored =
                Tombstones.keptFor(1).after(before, after, "2").apply(after);

        assertThat(track(restored.value()).properties()).hasSize(1);
        assertThat(restored.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.TOMBSTONE_LEFT_OUT, DiagnosticCode.TOMBSTONE_LEFT_OUT);
        assertThat(restored.diagnostics().get(1).message())
                .isEqualTo("`models.Track.album_art`, which the docs no longer have, cannot stay: `albumArt` has the"
                        + " same name in Java.");
    }

    @Test
    void what_names_a_type_that_cannot_stay_cannot_stay_either() {
        TypeModel before = model(
                track("id | *int* | ✓", "album | [models.Album](album.md) | ✓"),
                Pages.fields("models/album.md", "Album", "name | *str* | ✓"));
        TypeModel after =
                model(track("id | *int* | ✓"), Pages.fields("models/al_bum.md", "Al_bum", "name | *str* | ✓"));

        Outcome<TypeModel> restored =
                Tombstones.keptFor(1).after(before, after, "2").apply(after);

        assertThat(restored.diagnostics()).hasSize(2);
        assertThat(track(restored.value()).properties()).hasSize(1);
    }

    @Test
    void a_type_of_another_kind_has_no_tombstones() {
        TypeModel object = model(track("a | *int* | –"));
        TypeModel values = model(Pages.values("models/track.md", "Track", "ON | on"));

        Tombstones lost = Tombstones.keptFor(3).after(object, model(track("b | *int* | –")), "2");

        assertThat(Tombstones.keptFor(3).after(object, values, "2").graves()).isEmpty();
        assertThat(lost.after(model(track("b | *int* | –")), values, "3").graves())
                .isEmpty();
        assertThat(lost.apply(values).value().types()).isEqualTo(values.types());
    }

    @Test
    void they_are_read_as_they_were_written() {
        Tombstones gone = Tombstones.keptFor(2).after(ALL, LESS, "2.0 \"final\"");
        String json = TombstonesJson.write(gone);

        Tombstones read =
                TombstonesJson.read(SourceText.of("t.json", json), 2).value().orElseThrow();

        assertThat(TombstonesJson.write(read)).isEqualTo(json);
        assertThat(read.apply(LESS).value().types().toString().replaceAll(":[0-9]+:[0-9]+", ""))
                .isEqualTo(gone.apply(LESS).value().types().toString().replaceAll(":[0-9]+:[0-9]+", ""));
        assertThat(TombstonesJson.read(SourceText.of("t.json", json), 0)
                        .value()
                        .orElseThrow()
                        .graves())
                .isEmpty();
    }

    @Test
    void a_file_that_is_something_else_is_an_error_with_its_line() {
        assertThat(error("{\n  \"format\": 1,\n  \"gone\": [\n    {\"since\": 1}\n  ]\n}\n"))
                .isEqualTo("t.json:4:15 Cannot be read: `since` is a whole number, and should be a text.");
        assertThat(error("{\n  \"format\": 1,\n  \"gone\": [}\n")).startsWith("t.json:3:11 Cannot be read: ");
        assertThat(error("{\"format\": 1,\n\"gone\": [{\"type\": " + "[".repeat(5000)))
                .startsWith("t.json:2:")
                .endsWith(" Cannot be read: a part of it is too deep or too long.");
        assertThat(error("")).isEqualTo("t.json:1:1 Cannot be read: it is empty.");
        assertThat(error("{\"format\": 1, \"graves\": []}")).endsWith("`gone` is missing.");
    }

    @Test
    void what_stands_for_nothing_that_is_gone_is_an_error_with_its_line() {
        String json = TombstonesJson.write(Tombstones.keptFor(2).after(ALL, LESS, "2"));

        assertThat(error(json.replaceFirst("\"stayed\": 1", "\"stayed\": 0")))
                .isEqualTo("t.json:7:17 Cannot be read: `stayed` is less than 1.");
        assertThat(error(json.replaceFirst("(\"arms\": \\[)[^\\]]*", "$1")))
                .startsWith("t.json:")
                .endsWith(" has 0 parts, and should have the one that is gone.");
    }

    @Test
    void a_number_of_releases_is_not_negative() {
        assertThatThrownBy(() -> Tombstones.keptFor(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String error(String json) {
        Outcome<Optional<Tombstones>> read = TombstonesJson.read(SourceText.of("t.json", json), 1);
        assertThat(read.value()).isEmpty();
        assertThat(read.diagnostics()).hasSize(1);
        Diagnostic error = read.diagnostics().get(0);
        assertThat(error.code()).isEqualTo(DiagnosticCode.UNREADABLE_FILE);
        return error.span() + " " + error.message();
    }

    private static SourceText track(String... rows) {
        return Pages.fields("models/track.md", "Track", rows);
    }

    private static ObjectType track(TypeModel model) {
        return (ObjectType) get(model, "Track");
    }

    private static TypeDeclaration get(TypeModel model, String name) {
        return model.find(new TypeId("models", name)).orElseThrow();
    }

    private static TypeModel model(SourceText... pages) {
        return Generator.inspect(GenerationRequest.of("com.acme"), List.of(pages))
                .model();
    }
}
