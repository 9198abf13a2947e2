package dev.fieldtable.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.emit.naming.JavaNames;
import dev.fieldtable.model.Coverage;
import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.Discriminator;
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
import dev.fieldtable.option.EmitOptions.BeanValidation;
import dev.fieldtable.option.EmitOptions.Reading;
import dev.fieldtable.option.EmitOptions.Style;
import dev.fieldtable.option.NamePins;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.source.SourceSpan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever is called as something that generated code has or needs compiles. The names are those of the code itself, so
 * that none can be forgotten.
 */
@Tag("slow")
class NamesOfGeneratedCodeTest {
    private static final SourceSpan SPAN = SourceSpan.startOf("page.md");

    /** What is neither code nor a name: comments, texts and characters. */
    private static final Pattern PROSE =
            Pattern.compile("/\\*.*?\\*/|//[^\n]*|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\\n])+'", Pattern.DOTALL);

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z_0-9]*");

    /** A record has no more components than a method has parameters. */
    private static final int PROPERTIES = 100;

    /** As many as there are kinds of values. */
    private static final int MEMBERS = 29;

    private static final List<Presence> PRESENCES = List.of(
            Presence.REQUIRED,
            Presence.OPTIONAL_NULLABLE,
            Presence.OPTIONAL,
            Presence.UNSAID,
            Presence.REQUIRED_NULLABLE);

    @ParameterizedTest
    @EnumSource
    void titles_that_are_names_of_generated_code_compile(Style style) {
        Set<String> titles = new TreeSet<>(ofJavaLang());
        names(style).filter(name -> Character.isUpperCase(name.charAt(0))).forEach(titles::add);
        assertThat(titles)
                .contains(
                        "Unknown",
                        "Builder",
                        "Known",
                        "OfString",
                        "Rule",
                        "Tristate",
                        "Null",
                        "List",
                        "Severity",
                        "Record");

        // Of letters without case, a property is called as its type is.
        titles.add("日本");

        assertThat(compiled(emit(
                        style,
                        titles.stream()
                                .flatMap(NamesOfGeneratedCodeTest::titled)
                                .toList())))
                .hasSizeGreaterThan(titles.size() * 3);
    }

    @ParameterizedTest
    @EnumSource
    void properties_and_values_that_are_names_of_generated_code_compile(Style style) {
        List<String> names = names(style).toList();
        assertThat(names).contains("values", "json", "tree", "check", "RULE", "PLACES", "byValue");

        List<TypeDeclaration> types = new ArrayList<>();
        List<TypeRef> kinds = titled("Plain")
                .map(type -> new TypeRef.Named(type.id()))
                .flatMap(type -> kinds(type).stream())
                .distinct()
                .toList();
        for (int i = 0; i < names.size(); i += PROPERTIES) {
            List<String> some = names.subList(i, Math.min(i + PROPERTIES, names.size()));
            types.add(object(new TypeId("objects", "Named" + i), some, kinds));
            types.add(object(
                    new TypeId("objects", "Named" + (i + 1)), some, List.of(new TypeRef.Scalar(ScalarKind.DATETIME))));
            types.add(enumeration(new TypeId("enums", "Named" + i), some));
        }
        titled("Plain").forEach(types::add);

        assertThat(compiled(emit(style, types)))
                .filteredOn(type -> type.getQualifiedName().contentEquals("com.acme.objects.Named0"))
                .singleElement()
                .satisfies(type -> assertThat(ElementFilter.methodsIn(type.getEnclosedElements()))
                        .hasSizeGreaterThan(PROPERTIES));
    }

    /** The types of files of which the compiler has nothing to say. Names are settled long before it writes classes. */
    private static List<TypeElement> compiled(List<GeneratedFile> files) {
        Javac.Analysis analysis = Javac.ofTests().analyze(files, List.of("-Xlint:all"));
        assertThat(analysis.said()).isEmpty();
        return analysis.types();
    }

    /** The three kinds of type of one title, each of which holds all three. */
    private static Stream<TypeDeclaration> titled(String title) {
        TypeRef object = new TypeRef.Named(new TypeId("objects", title));
        TypeRef enumeration = new TypeRef.Named(new TypeId("enums", title));
        TypeRef union = new TypeRef.Named(new TypeId("unions", title));
        return Stream.of(
                object(
                        new TypeId("objects", title),
                        Stream.concat(
                                        Stream.of("com", "java", title),
                                        IntStream.range(0, MEMBERS).mapToObj(i -> "member" + i))
                                .toList(),
                        kinds(object, enumeration, union)),
                enumeration(new TypeId("enums", title), List.of("one", "two")),
                union(new TypeId("unions", title), object, enumeration, union));
    }

    private static List<GeneratedFile> emit(Style style, List<TypeDeclaration> types) {
        EmitOptions options = EmitOptions.of("com.acme")
                .withStyle(style)
                .withBeanValidation(BeanValidation.JAKARTA)
                .withReading(Reading.STRICT)
                .withWireAliases(true);
        TypeModel model = TypeModel.of(types, new Coverage(0, 0, 0, 0));
        JavaNames names = JavaNames.settle(model, options, NamePins.none()).value();
        List<TypeId> all = types.stream().map(TypeDeclaration::id).toList();
        return JavaEmitter.with(options).emit(model, names, all).value();
    }

    /** Every name in models of all kinds and in what they lean on. */
    private static Stream<String> names(Style style) {
        return emit(style, titled("Plain").toList()).stream()
                .map(GeneratedFile::content)
                .map(content -> PROSE.matcher(content).replaceAll(" "))
                .flatMap(code -> NAME.matcher(code).results())
                .map(found -> found.group())
                .distinct();
    }

    /** The names that need no import, those of the JDK that runs the test. */
    private static Set<String> ofJavaLang() {
        Path folder = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/java.base/java/lang");
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".class") && !file.contains("$") && !file.contains("-"))
                    .map(file -> file.substring(0, file.length() - ".class".length()))
                    .filter(NamesOfGeneratedCodeTest::isPublic)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPublic(String nameInJavaLang) {
        try {
            return Modifier.isPublic(
                    Class.forName("java.lang." + nameInJavaLang).getModifiers());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A type of properties of these names, whose types, presences and places come in turn. */
    private static ObjectType object(TypeId id, List<String> names, List<TypeRef> kinds) {
        List<Property> properties = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            properties.add(property(names.get(i), kinds.get(i % kinds.size()), PRESENCES.get(i % PRESENCES.size()))
                    .withPlace(i % 7 == 6 ? Place.QUERY : Place.BODY));
        }
        properties.add(property("tell-tale", new TypeRef.Constant("up"), Presence.REQUIRED));
        Property others = property("", new TypeRef.Named(id), Presence.OPTIONAL);
        return new ObjectType(id, Role.BODY, "", new Deprecation("", "Old"), SPAN, properties, others);
    }

    private static Property property(String name, TypeRef type, Presence presence) {
        return new Property(name, name, type, presence, "", "", null, SPAN);
    }

    /** Scalars, the types, and lists and maps of them. */
    private static List<TypeRef> kinds(TypeRef... types) {
        List<TypeRef> kinds = new ArrayList<>();
        for (ScalarKind kind : ScalarKind.values()) {
            kinds.add(new TypeRef.Scalar(kind));
        }
        kinds.add(new TypeRef.Own(
                new TypeRef.Scalar(ScalarKind.STRING), "java.util.Currency", "getInstance", "getCurrencyCode"));
        for (TypeRef type : types) {
            kinds.add(type);
            kinds.add(type);
            kinds.add(new TypeRef.ListOf(type));
            kinds.add(new TypeRef.MapOf(new TypeRef.NullableOf(type)));
        }
        return kinds;
    }

    private static EnumType enumeration(TypeId id, List<String> values) {
        return new EnumType(
                id,
                Role.BODY,
                "",
                null,
                SPAN,
                ScalarKind.STRING,
                true,
                values.stream()
                        .map(value -> new EnumType.Value("", value, SPAN))
                        .toList());
    }

    private static UnionType union(TypeId id, TypeRef... types) {
        return new UnionType(
                id,
                Role.BODY,
                "",
                null,
                SPAN,
                kinds(types).stream().map(type -> new UnionType.Arm(type, SPAN)).toList(),
                types[0] instanceof TypeRef.Named named
                        ? new Discriminator("tell-tale", Map.of("up", named.id()))
                        : null);
    }
}
