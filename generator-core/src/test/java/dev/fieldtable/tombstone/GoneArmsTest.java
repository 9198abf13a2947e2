package dev.fieldtable.tombstone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.emit.Pages;
import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.Discriminator;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.state.TombstonesJson;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** An arm of a union that the docs no longer have stays, and so does the value that leads to it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GoneArmsTest {
    private static final SourceText TAPE = arm("Tape", "type", "tape");
    private static final SourceText DISC = arm("Disc", "type", "disc");
    private static final SourceText FILE = arm("File", "type", "file");

    private static final TypeModel THREE = model(TAPE, DISC, FILE, union("models.Tape", "models.Disc", "models.File"));

    @Test
    void the_value_that_leads_to_an_arm_stays_with_it_behind_those_that_are_documented() {
        TypeModel after = model(TAPE, DISC, FILE, union("models.Tape", "models.File"));

        Outcome<TypeModel> kept = kept(THREE, after);

        assertThat(kept.diagnostics()).isEmpty();
        assertThat(arms(kept)).containsExactly("models.Tape", "models.File", "models.Disc");
        assertThat(discriminator(kept).values())
                .containsExactly(
                        entry("tape", new TypeId("models", "Tape")),
                        entry("file", new TypeId("models", "File")),
                        entry("disc", new TypeId("models", "Disc")));
    }

    @Test
    void only_the_arm_that_is_gone_is_deprecated() {
        Outcome<TypeModel> kept = kept(THREE, model(TAPE, DISC, FILE, union("models.Tape", "models.File")));

        assertThat(union(kept.value()).arms().stream()
                        .filter(arm -> Deprecation.isGone(arm.deprecation()))
                        .map(arm -> arm.type().label()))
                .containsExactly("models.Disc");
        assertThat(union(kept.value()).deprecation()).isNull();
    }

    @Test
    void an_arm_stays_with_the_type_that_went_with_it() {
        Outcome<TypeModel> kept = kept(THREE, model(TAPE, FILE, union("models.Tape", "models.File")));

        assertThat(kept.diagnostics()).isEmpty();
        assertThat(arms(kept)).containsExactly("models.Tape", "models.File", "models.Disc");
        assertThat(discriminator(kept).values()).containsKey("disc");
    }

    @Test
    void a_value_that_leads_elsewhere_now_is_not_taken_away_again() {
        TypeModel after = model(
                TAPE, DISC, FILE, arm("Vinyl", "type", "disc"), union("models.Tape", "models.File", "models.Vinyl"));

        Outcome<TypeModel> kept = kept(THREE, after);

        assertThat(arms(kept)).contains("models.Disc");
        assertThat(discriminator(kept).values()).containsEntry("disc", new TypeId("models", "Vinyl"));
    }

    @Test
    void values_of_another_property_lead_nowhere() {
        TypeModel after = model(
                arm("Tape", "kind", "tape"), arm("File", "kind", "file"), DISC, union("models.Tape", "models.File"));

        Outcome<TypeModel> kept = kept(THREE, after);

        assertThat(arms(kept)).contains("models.Disc");
        assertThat(discriminator(kept).wireName()).isEqualTo("kind");
        assertThat(discriminator(kept).values()).containsOnlyKeys("tape", "file");
    }

    @Test
    void a_union_that_nothing_tells_apart_any_more_is_told_apart_by_nothing() {
        Outcome<TypeModel> kept = kept(THREE, model(TAPE, DISC, FILE, union("models.Tape", "models.File", "str")));

        assertThat(arms(kept)).containsExactly("models.Tape", "models.File", "string", "models.Disc");
        assertThat(union(kept.value()).discriminator()).isNull();
    }

    @Test
    void an_arm_without_a_value_needs_none() {
        TypeModel before = model(TAPE, DISC, union("models.Tape", "models.Disc", "str"));

        Outcome<TypeModel> kept = kept(before, model(TAPE, DISC, union("models.Tape", "models.Disc")));

        assertThat(arms(kept)).containsExactly("models.Tape", "models.Disc", "string");
        assertThat(discriminator(kept).values()).containsOnlyKeys("tape", "disc");
    }

    @Test
    void lists_and_maps_of_one_type_are_arms_of_their_own() {
        TypeModel before = model(TAPE, union("models.Tape", "List[models.Tape]", "Dict[str, models.Tape]"));

        Outcome<TypeModel> kept = kept(before, model(TAPE, union("models.Tape")));

        assertThat(kept.diagnostics()).isEmpty();
        assertThat(arms(kept)).containsExactly("models.Tape", "list<models.Tape>", "map<models.Tape>");
    }

    @Test
    void two_arms_that_Java_cannot_tell_apart_cannot_both_stay() {
        TypeModel before = model(TAPE, union("models.Tape", "List[models.Tape]", "List[Nullable[models.Tape]]"));

        Outcome<TypeModel> kept = kept(before, model(TAPE, union("models.Tape")));

        assertThat(arms(kept)).hasSize(2);
        assertThat(kept.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.TOMBSTONE_LEFT_OUT);
    }

    @Test
    void an_arm_that_has_the_name_of_another_one_in_Java_cannot_stay() {
        SourceText other = Pages.fields("shared/disc.md", "Disc", "type | *Literal[\"disc\"]* | ✓", "rpm | *int* | –");
        TypeModel after = model(TAPE, DISC, FILE, other, union("models.Tape", "shared.Disc", "models.File"));

        Outcome<TypeModel> kept = kept(THREE, after);

        assertThat(arms(kept)).containsExactly("models.Tape", "shared.Disc", "models.File");
        assertThat(kept.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.TOMBSTONE_LEFT_OUT);
        assertThat(kept.diagnostics().get(0).message())
                .isEqualTo(
                        "`models.Medium.models.Disc`, which the docs no longer have, cannot stay: the arm `shared.Disc`"
                                + " has the same name in Java.");
        assertThat(discriminator(kept).values()).containsEntry("disc", new TypeId("shared", "Disc"));
    }

    @Test
    void an_arm_that_comes_back_is_documented_like_any_other() {
        TypeModel without = model(TAPE, DISC, FILE, union("models.Tape", "models.File"));

        Tombstones back = Tombstones.keptFor(5).after(THREE, without, "2").after(without, THREE, "3");

        assertThat(back.graves()).isEmpty();
        assertThat(back.apply(THREE).value()).isSameAs(THREE);
    }

    @Test
    void arms_and_their_values_are_read_as_they_were_written() {
        TypeModel after = model(TAPE, FILE, union("models.Tape", "models.File"));
        Tombstones gone = Tombstones.keptFor(2).after(THREE, after, "2");

        Tombstones read = TombstonesJson.read(SourceText.of("t.json", TombstonesJson.write(gone)), 2)
                .value()
                .orElseThrow();

        assertThat(discriminator(read.apply(after))).isEqualTo(discriminator(gone.apply(after)));
        assertThat(arms(read.apply(after))).isEqualTo(arms(gone.apply(after)));
    }

    private static Outcome<TypeModel> kept(TypeModel before, TypeModel after) {
        return Tombstones.keptFor(1).after(before, after, "2").apply(after);
    }

    private static List<String> arms(Outcome<TypeModel> kept) {
        return union(kept.value()).arms().stream()
                .map(arm -> arm.type().label())
                .toList();
    }

    private static Discriminator discriminator(Outcome<TypeModel> kept) {
        return Objects.requireNonNull(union(kept.value()).discriminator());
    }

    private static UnionType union(TypeModel model) {
        return (UnionType) model.find(new TypeId("models", "Medium")).orElseThrow();
    }

    private static SourceText union(String... arms) {
        return Pages.union("models/medium.md", "Medium", arms);
    }

    private static SourceText arm(String name, String property, String value) {
        return Pages.fields(
                "models/" + name.toLowerCase(java.util.Locale.ROOT) + ".md",
                name,
                property + " | *Literal[\"" + value + "\"]* | ✓",
                "size" + name + " | *int* | –");
    }

    private static TypeModel model(SourceText... pages) {
        // Whoever uses the union, so that it is no stray page.
        SourceText user = Pages.fields("models/user.md", "User", "medium | [models.Medium](medium.md) | –");
        return Generator.inspect(
                        GenerationRequest.of("com.acme"),
                        Stream.concat(Stream.of(user), Arrays.stream(pages)).toList())
                .model();
    }
}
