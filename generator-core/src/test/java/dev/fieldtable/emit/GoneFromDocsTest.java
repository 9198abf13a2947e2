package dev.fieldtable.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.model.Role;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.tombstone.Tombstones;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Code that uses what the docs no longer have: it compiles for as long as the user wanted, and is warned. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GoneFromDocsTest {
    private static final List<SourceText> BEFORE = List.of(
            Pages.fields(
                    "models/track.md",
                    "Track",
                    "title | *str* | ✓",
                    "bpm | *int* | ✓ | Beats a minute.",
                    "kind | *Literal[\"track\"]* | ✓",
                    "album | [models.Album](album.md) | ✓",
                    "albums | List[[models.Album](album.md)] | –",
                    "state | [models.State](state.md) | ✓",
                    "medium | [models.Medium](medium.md) | –",
                    "owner | *Nullable[str]* | ✓"),
            Pages.fields("models/album.md", "Album", "type | *Literal[\"album\"]* | ✓", "name | *str* | ✓"),
            Pages.fields("models/tape.md", "Tape", "type | *Literal[\"tape\"]* | ✓", "side | *str* | ✓"),
            Pages.fields("models/disc.md", "Disc", "type | *Literal[\"disc\"]* | ✓", "inches | *int* | ✓"),
            Pages.values("models/state.md", "State", "ON | on", "OFF | off"),
            Pages.union("models/medium.md", "Medium", "models.Tape", "models.Disc", "models.Album"));

    private static final List<SourceText> AFTER = List.of(
            Pages.fields(
                    "models/track.md",
                    "Track",
                    "title | *str* | ✓",
                    "state | [models.State](state.md) | ✓",
                    "medium | [models.Medium](medium.md) | –"),
            BEFORE.get(2),
            BEFORE.get(3),
            Pages.values("models/state.md", "State", "ON | on"),
            Pages.union("models/medium.md", "Medium", "models.Tape", "models.Disc"));

    private static final String DOCUMENT = """
            {"title":"T","bpm":90,"kind":"track","album":{"type":"album","name":"A"},"albums":[{"type":"album","name":"B"}],\
            "state":"off","medium":{"type":"album","name":"C"},"owner":null}""";

    private static final String WARNS_NOT = "@SuppressWarnings(\"removal\")";

    private static String client(EmitOptions.Style style, String annotation) {
        String client = """
                package user;

                import com.acme.models.Album;
                import com.acme.models.Medium;
                import com.acme.models.State;
                import com.acme.models.Track;
                import java.util.List;

                ANNOTATION
                public class Client {
                  public static Track build() {
                    Album album = Album.builder().name("A").build();
                    return Track.builder().title("T").bpm(90L).album(album).albums(List.of(album)).state(State.OFF)
                        .medium(new Medium.OfAlbum(album)).owner(null).build();
                  }

                  public static String read(Track track) {
                    return track.getTitle() + track.getBpm() + track.getAlbum().getName() + (track.getState() == State.OFF)
                        + track.getOwner();
                  }
                }
                """.replace("ANNOTATION", annotation);
        return style == EmitOptions.Style.CLASS ? client : records(client);
    }

    private static String records(String client) {
        String source = client;
        for (String name : List.of("Title", "Bpm", "Album", "Name", "State", "Owner")) {
            source = source.replace("get" + name + "()", name.toLowerCase(java.util.Locale.ROOT) + "()");
        }
        return source;
    }

    @ParameterizedTest
    @EnumSource
    void code_of_before_compiles_and_is_warned(EmitOptions.Style style) {
        GenerationRequest request = Models.request(Models.options(style));
        GenerationRequest kept = request.withPass(gone(2));

        GeneratedCode.of(request, BEFORE, client(style, ""));
        GeneratedCode.of(kept, AFTER, client(style, WARNS_NOT));
        assertThatThrownBy(() -> GeneratedCode.of(kept, AFTER, client(style, "")))
                .hasMessageContaining("[removal] " + (style == EmitOptions.Style.CLASS ? "getBpm" : "bpm")
                        + "() in Track has been deprecated and marked for removal")
                .hasMessageContaining("[removal] OFF in State has been deprecated and marked for removal")
                .hasMessageContaining("[removal] Album in com.acme.models has been deprecated and marked for removal");
    }

    @ParameterizedTest
    @EnumSource
    void it_no_longer_compiles_when_the_releases_have_passed(EmitOptions.Style style) {
        TypeModel after = model(AFTER);
        Tombstones passed = gone(2).after(after, after, "3").after(after, after, "4");
        GenerationRequest request = Models.request(Models.options(style)).withPass(passed);

        GeneratedCode.of(request, AFTER);
        assertThatThrownBy(() -> GeneratedCode.of(request, AFTER, client(style, WARNS_NOT)))
                .hasMessageContaining("cannot find symbol");
    }

    @ParameterizedTest
    @EnumSource
    void documents_of_before_are_read_and_written_as_they_were(EmitOptions.Style style) throws Exception {
        GeneratedCode code = GeneratedCode.of(
                Models.request(Models.options(style)).withPass(gone(2)), AFTER, client(style, WARNS_NOT));
        for (PlainMapper mapper : PlainMapper.all().toList()) {
            Object track = mapper.read(DOCUMENT, code.type("com.acme.models.Track"));

            assertThat(mapper.write(track)).isEqualTo(DOCUMENT);
            assertThat(violations(code, track)).isEmpty();
            assertThat(code.type("user.Client")
                            .getMethod("read", track.getClass())
                            .invoke(null, track))
                    .isEqualTo("T90Atruenull");
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobody_has_to_set_what_is_gone(EmitOptions.Style style) throws Exception {
        String user = """
                package user;

                import com.acme.models.State;
                import com.acme.models.Track;

                public class User {
                  public static Track build() {
                    return Track.builder().title("T").state(State.ON).build();
                  }
                }
                """;
        for (EmitOptions.Reading reading : EmitOptions.Reading.values()) {
            EmitOptions options = Models.options(style).withReading(reading);
            GeneratedCode code = GeneratedCode.of(Models.request(options).withPass(gone(1)), AFTER, user);

            Object track = code.call("user.User", "build");

            assertThat(violations(code, track)).isEmpty();
            for (PlainMapper mapper : PlainMapper.all().toList()) {
                String json = mapper.write(track);
                assertThat(json).isEqualTo("{\"title\":\"T\",\"state\":\"on\"}");
                assertThat(mapper.write(mapper.read(json, track.getClass()))).isEqualTo(json);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_arm_is_read_by_its_value_or_by_its_looks_although_it_is_gone(EmitOptions.Style style) throws Exception {
        SourceText tape = BEFORE.get(2);
        SourceText disc = BEFORE.get(3);
        SourceText reel = Pages.fields("models/tape.md", "Tape", "kind | *Literal[\"tape\"]* | ✓", "side | *str* | ✓");
        List<SourceText> before =
                List.of(tape, disc, Pages.union("models/medium.md", "Medium", "models.Tape", "models.Disc"));
        List<List<SourceText>> states = List.of(
                List.of(tape, disc, Pages.union("models/medium.md", "Medium", "models.Tape")),
                List.of(tape, Pages.union("models/medium.md", "Medium", "models.Tape")),
                List.of(tape, Pages.union("models/medium.md", "Medium", "models.Tape", "str")),
                List.of(reel, Pages.union("models/medium.md", "Medium", "models.Tape")));
        for (List<SourceText> after : states) {
            Tombstones gone = Tombstones.keptFor(1).after(model(before), model(after), "2");
            GenerationRequest request = Models.request(Models.options(style))
                    .withRoles(EnumSet.allOf(Role.class))
                    .withPass(gone);
            GeneratedCode code = GeneratedCode.of(request, after);
            for (PlainMapper mapper : PlainMapper.all().toList()) {
                String json = "{\"type\":\"disc\",\"inches\":7}";
                Object medium = mapper.read(json, code.type("com.acme.models.Medium"));

                assertThat(medium.getClass().getSimpleName()).isEqualTo("OfDisc");
                assertThat(mapper.write(medium)).isEqualTo(json);
            }
        }
    }

    @Test
    void components_of_a_record_keep_their_places() {
        GenerationRequest request =
                Models.request(Models.options(EmitOptions.Style.RECORD)).withPass(gone(1));

        GeneratedCode code = GeneratedCode.of(request, AFTER);

        assertThat(Arrays.stream(code.type("com.acme.models.Track").getRecordComponents())
                        .map(component -> component.getName())
                        .limit(8))
                .containsExactly("title", "bpm", "kind", "album", "albums", "state", "medium", "owner");
    }

    @Test
    void a_release_is_called_what_it_is_called() throws ReflectiveOperationException {
        String release = "2.0 \"*/ \\u002a/ \n\" + @see <b>";
        Tombstones gone = Tombstones.keptFor(1).after(model(BEFORE), model(AFTER), release);

        GeneratedCode code = GeneratedCode.of(
                Models.request(Models.options(EmitOptions.Style.CLASS)).withPass(gone), AFTER);

        Deprecated mark = code.type("com.acme.models.Track").getMethod("getBpm").getAnnotation(Deprecated.class);
        assertThat(mark.since()).isEqualTo(release);
        assertThat(mark.forRemoval()).isTrue();
    }

    private static List<?> violations(GeneratedCode code, Object track) throws ReflectiveOperationException {
        return (List<?>) code.type("com.acme.models.TrackValidator")
                .getMethod("validate", track.getClass())
                .invoke(null, track);
    }

    private static Tombstones gone(int releases) {
        return Tombstones.keptFor(releases).after(model(BEFORE), model(AFTER), "2");
    }

    private static TypeModel model(List<SourceText> pages) {
        return Generator.inspect(GenerationRequest.of("com.acme"), pages).model();
    }
}
