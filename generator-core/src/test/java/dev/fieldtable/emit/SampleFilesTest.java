package dev.fieldtable.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.emit.naming.JavaNames;
import dev.fieldtable.model.ConstraintWord;
import dev.fieldtable.model.Constraints;
import dev.fieldtable.model.Coverage;
import dev.fieldtable.model.DefaultValue;
import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.Place;
import dev.fieldtable.model.Presence;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.Role;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.option.NamePins;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.sample.Samples;
import dev.fieldtable.source.SourceSpan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SampleFilesTest {
    private static final EmitOptions OPTIONS = EmitOptions.of("com.acme");
    private static final TypeRef TEXT = new TypeRef.Scalar(ScalarKind.STRING);
    private static final TypeRef WHOLE = new TypeRef.Scalar(ScalarKind.INTEGER);

    @Test
    void a_request_has_the_parameters_without_which_it_could_not_be_built() throws Exception {
        TypeModel model = model(object("Find", null, required("id", WHOLE).withPlace(Place.PATH)));

        Object find = compiled(model).call("com.acme.components.FindSamples", "minimal");

        assertThat(find.getClass().getMethod("getId").invoke(find)).isEqualTo(1L);
    }

    @Test
    void a_request_of_which_no_parameter_is_known_has_no_class_and_that_is_told() {
        TypeRef own = new TypeRef.Own(TEXT, "java.net.InetAddress", "getByName", "getHostAddress");
        TypeModel model = model(
                object("Find", null, required("host", own).withPlace(Place.QUERY)),
                object("Thing", null, required("name", TEXT)));

        Outcome<List<GeneratedFile>> samples = samples(model);

        assertThat(samples.value())
                .extracting(GeneratedFile::path)
                .containsExactly("com/acme/components/ThingSamples.java");
        assertThat(samples.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "No class gives samples of `Find`: its parameter `host` has to be there, and no value of it"
                                + " is known that is as documented.");
    }

    @Test
    void what_is_gone_from_the_docs_has_no_class() {
        TypeModel model = model(object("Thing", new Deprecation("", "", "2.0"), required("name", TEXT)));

        assertThat(samples(model).value()).isEmpty();
    }

    @Test
    void text_that_no_class_file_has_room_for_and_a_long_list_compile() throws Exception {
        Property note = required("note", TEXT).withDefaultValue(new DefaultValue("x".repeat(70_000)));
        Property ids = required("ids", new TypeRef.ListOf(TEXT))
                .withConstraints(Constraints.of(Map.of(ConstraintWord.MIN_ITEMS, 900)));
        GeneratedCode code = compiled(model(object("Thing", null, note, ids)));

        Object thing = code.call("com.acme.components.ThingSamples", "minimal");

        for (PlainMapper mapper : PlainMapper.all().toList()) {
            assertThat(mapper.write(thing))
                    .startsWith("{\"note\":\"" + "x".repeat(70_000) + "\",\"ids\":[\"ids\",\"ids\",")
                    .hasSizeGreaterThan(70_000 + 900 * 5);
        }
    }

    @Test
    void a_sample_is_equal_to_what_is_read_of_it_though_arms_fit_alike_and_others_have_a_type() throws Exception {
        ObjectType thing = object("Thing", null, required("name", TEXT));
        EnumType sort = new EnumType(
                id("Sort"),
                Role.BODY,
                "",
                null,
                at(1),
                ScalarKind.STRING,
                true,
                List.of(new EnumType.Value("A", "a", at(2))));
        Property text = required("sort", TEXT).withDefaultValue(new DefaultValue("a"));
        TypeModel model = model(
                thing,
                sort,
                object("Loose", null, text),
                object("Sorted", null, required("sort", named("Sort"))),
                union("Lists", new TypeRef.ListOf(WHOLE), new TypeRef.ListOf(named("Thing"))),
                union("Sorts", named("Loose"), named("Sorted")),
                others("Holder", named("Thing")));
        GeneratedCode code = compiled(model);

        for (String name : List.of("Lists", "Sorts", "Holder")) {
            Object full = code.call("com.acme.components." + name + "Samples", "full");
            for (PlainMapper mapper : PlainMapper.all().toList()) {
                assertThat(mapper.read(mapper.write(full), code.type("com.acme.components." + name)))
                        .isEqualTo(full);
            }
        }
        assertThat(code.call("com.acme.components.SortsSamples", "minimal").toString())
                .startsWith("OfSorted");
    }

    @Test
    void a_method_for_a_value_is_called_like_its_property_unless_a_sample_is() {
        TypeRef counts = new TypeRef.MapOf(WHOLE);
        Property full = required("full", counts)
                .withDefaultValue(new DefaultValue(Map.of("b", BigDecimal.ONE, "a", BigDecimal.TEN)));
        TypeModel model = model(object("Thing", null, full));

        assertThat(samples(model).value().get(0).content()).contains(".full(full2())");
    }

    private static GeneratedCode compiled(TypeModel model) {
        List<TypeId> ids = model.types().stream().map(TypeDeclaration::id).toList();
        List<GeneratedFile> models =
                JavaEmitter.with(OPTIONS).emit(model, names(model), ids).value();
        return GeneratedCode.of(
                Stream.concat(models.stream(), samples(model).value().stream()).toList());
    }

    private static Outcome<List<GeneratedFile>> samples(TypeModel model) {
        return SampleFiles.emit(
                OPTIONS,
                model,
                names(model),
                Samples.of(model, property -> List.of()).value());
    }

    private static JavaNames names(TypeModel model) {
        return JavaNames.settle(model, OPTIONS, NamePins.none()).value();
    }

    private static TypeModel model(TypeDeclaration... types) {
        return TypeModel.of(List.of(types), new Coverage(1, 1, 1, 1));
    }

    private static ObjectType object(String name, @Nullable Deprecation deprecation, Property... properties) {
        return new ObjectType(id(name), Role.BODY, "", deprecation, at(1), List.of(properties), null);
    }

    private static ObjectType others(String name, TypeRef type) {
        return new ObjectType(id(name), Role.BODY, "", null, at(1), List.of(), required("__pydantic_extra__", type));
    }

    private static UnionType union(String name, TypeRef... types) {
        List<UnionType.Arm> arms =
                Stream.of(types).map(type -> new UnionType.Arm(type, at(3))).toList();
        return new UnionType(id(name), Role.BODY, "", null, at(1), arms, null);
    }

    private static TypeRef named(String name) {
        return new TypeRef.Named(id(name));
    }

    private static TypeId id(String name) {
        return new TypeId("components", name);
    }

    private static Property required(String name, TypeRef type) {
        return new Property(name, name, type, Presence.REQUIRED, "", "", null, at(5));
    }

    private static SourceSpan at(int line) {
        return new SourceSpan("thing.md", line, 1, 0, 0);
    }
}
