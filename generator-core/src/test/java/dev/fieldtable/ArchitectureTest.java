package dev.fieldtable;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The walls of the house, as docs/ARCHITECTURE.md draws them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArchitectureTest {
    private static final String ROOT = "dev.fieldtable";

    /** A scan of nothing finds no fault; this many classes were there when the test was written. */
    private static final int FEWEST_CLASSES = 150;

    /** What each package may know besides itself and what is below it. The order is that of the drawing, from the ground up. */
    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("source", Set.of("text")),
            Map.entry("option", Set.of("source", "text")),
            Map.entry("text", Set.of()),
            Map.entry("work", Set.of()),
            Map.entry("house", Set.of()),
            Map.entry("diagnostic", Set.of("source", "option")),
            Map.entry("model", Set.of("source", "diagnostic", "text")),
            Map.entry("yaml", Set.of("diagnostic", "source", "option")),
            Map.entry("wire", Set.of("option", "text")),
            Map.entry("example", Set.of("model", "source", "text")),
            Map.entry("sample", Set.of("house", "model", "diagnostic", "source", "text")),
            Map.entry("facts", Set.of("yaml", "model", "option", "diagnostic", "source", "text")),
            Map.entry(
                    "learn",
                    Set.of("yaml", "facts", "wire", "example", "model", "option", "diagnostic", "source", "text")),
            Map.entry("document", Set.of("model", "source")),
            Map.entry("output", Set.of("text", "work")),
            Map.entry("tombstone", Set.of("model", "diagnostic", "source", "text")),
            Map.entry("state", Set.of("model", "tombstone", "output", "diagnostic", "source", "option", "text")),
            Map.entry(
                    "dialect", Set.of("house", "document", "model", "diagnostic", "source", "option", "text", "yaml")),
            Map.entry(
                    "link",
                    Set.of(
                            "facts",
                            "wire",
                            "example",
                            "house",
                            "document",
                            "model",
                            "diagnostic",
                            "source",
                            "option",
                            "text")),
            Map.entry(
                    "lint",
                    Set.of("facts", "sample", "house", "document", "model", "diagnostic", "source", "option", "text")),
            Map.entry(
                    "emit",
                    Set.of("sample", "wire", "model", "output", "diagnostic", "source", "option", "text", "work")),
            Map.entry("export", Set.of("sample", "model", "output", "diagnostic", "source", "text")),
            Map.entry("html", Set.of("model", "text")),
            Map.entry("explore", Set.of("html", "sample", "model", "diagnostic", "source", "option", "text")),
            Map.entry("report", Set.of("state", "model", "diagnostic", "source", "option", "text")),
            Map.entry("diff", Set.of("html", "model", "output", "diagnostic", "source", "text")),
            Map.entry("io", Set.of("state", "output", "diagnostic", "source", "text", "work")),
            Map.entry(
                    "upstream",
                    Set.of(
                            "",
                            "io",
                            "diff",
                            "report",
                            "state",
                            "tombstone",
                            "output",
                            "model",
                            "diagnostic",
                            "source",
                            "option",
                            "text")),
            Map.entry(
                    "project",
                    Set.of(
                            "",
                            "dialect.description",
                            "yaml",
                            "facts",
                            "upstream",
                            "io",
                            "state",
                            "report",
                            "diff",
                            "export",
                            "tombstone",
                            "output",
                            "model",
                            "diagnostic",
                            "source",
                            "option",
                            "text")),
            Map.entry(
                    "",
                    Set.of(
                            "dialect",
                            "link",
                            "lint",
                            "emit",
                            "report",
                            "diff",
                            "export",
                            "sample",
                            "explore",
                            "facts",
                            "learn",
                            "house",
                            "document",
                            "model",
                            "output",
                            "diagnostic",
                            "source",
                            "option",
                            "text",
                            "work")));

    /** The same for what is within {@code dialect}: repairs never know how a page is read, whoever reads asks them. */
    private static final Map<String, Set<String>> DIALECT_MAY_KNOW = Map.of(
            "dialect.description", Set.of(),
            "dialect.page", Set.of(),
            "dialect.types", Set.of("dialect.page", "dialect.description"),
            "dialect.prose", Set.of("dialect.page"),
            "dialect.repair", Set.of("dialect.page", "dialect.types"),
            "dialect.unread", Set.of("dialect.page"),
            "dialect.layout",
                    Set.of(
                            "dialect.description",
                            "dialect.page",
                            "dialect.prose",
                            "dialect.types",
                            "dialect.repair",
                            "dialect.unread"),
            "dialect.proposal", Set.of("dialect.description", "dialect.layout", "dialect.page"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void the_scan_saw_the_whole_house() {
        assertThat(CLASSES).hasSizeGreaterThanOrEqualTo(FEWEST_CLASSES);
    }

    @Test
    void no_package_depends_on_itself_by_way_of_others() {
        slices().assignedFrom(PACKAGES).should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void every_package_has_its_place_in_the_drawing() {
        Set<String> rooms = new TreeSet<>();
        for (JavaClass seen : CLASSES) {
            rooms.add(room(seen));
        }
        assertThat(MAY_KNOW.keySet()).containsAll(rooms);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void a_package_knows_only_what_it_may_know(String room) {
        DescribedPredicate<JavaClass> known =
                resideOutsideOfPackage(ROOT + "..").or(in(room));
        for (String other : MAY_KNOW.getOrDefault(room, Set.of())) {
            known = known.or(in(other));
        }
        classes()
                .that(in(room))
                .should()
                .onlyDependOnClassesThat(known)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    static Set<String> rooms() {
        return new TreeSet<>(MAY_KNOW.keySet());
    }

    @ParameterizedTest
    @MethodSource("roomsOfDialect")
    void within_dialect_a_package_knows_only_what_it_may_know(String room) {
        DescribedPredicate<JavaClass> known =
                resideOutsideOfPackage(ROOT + ".dialect..").or(in(room));
        for (String other : DIALECT_MAY_KNOW.getOrDefault(room, Set.of())) {
            known = known.or(in(other));
        }
        classes().that(in(room)).should().onlyDependOnClassesThat(known).check(CLASSES);
    }

    static Set<String> roomsOfDialect() {
        return new TreeSet<>(DIALECT_MAY_KNOW.keySet());
    }

    @Test
    void every_package_is_null_marked() {
        Set<JavaPackage> packages = new TreeSet<>((a, b) -> a.getName().compareTo(b.getName()));
        for (JavaClass seen : CLASSES) {
            packages.add(seen.getPackage());
        }
        assertThat(packages)
                .allSatisfy(each -> assertThat(each.isAnnotatedWith(NullMarked.class))
                        .as("@NullMarked on %s", each.getName())
                        .isTrue());
    }

    @Test
    void the_Markdown_parser_is_known_to_those_who_read_pages_or_write_prose_alone() {
        onlyIn("org.commonmark..", "dialect.layout", "dialect.page", "dialect.prose", "emit.naming", "html");
    }

    @Test
    void the_HTML_parser_is_known_to_the_repairs_alone() {
        onlyIn("org.jsoup..", "dialect.repair");
    }

    @Test
    void JavaPoet_is_known_to_the_emitter_alone() {
        onlyIn("com.palantir.javapoet..", "emit");
    }

    @Test
    void YAML_is_known_to_those_who_read_what_people_write() {
        onlyIn("org.snakeyaml..", "yaml", "project.setting", "facts", "learn", "dialect.description");
    }

    @Test
    void git_and_archives_are_known_to_io_alone() {
        onlyIn("org.eclipse.jgit..", "io");
        onlyIn("org.apache.commons.compress..", "io");
    }

    @Test
    void the_network_is_known_to_those_who_fetch_alone() {
        onlyIn("java.net.http..", "upstream");
    }

    @Test
    void the_disk_is_known_to_io_alone() {
        noClasses()
                .that(resideOutsideOfPackage(ROOT + ".io.."))
                .should()
                .dependOnClassesThat(describe("reach a disk", ArchitectureTest::reachesDisk))
                .check(CLASSES);
    }

    @Test
    void nobody_talks_past_the_diagnostics() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CLASSES);
    }

    @Test
    void nothing_asks_for_the_time_or_for_where_it_runs() {
        noClasses()
                .that()
                // To open a file again that may have changed is no other outcome, and patience with a server has to
                // end.
                .doNotHaveFullyQualifiedName("dev.fieldtable.io.Moment")
                .should()
                .callMethodWhere(target(owner(resideInAPackage("java.time.."))).and(target(name("now"))))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(TimeZone.class, "getDefault")
                .orShould()
                .callConstructor(java.util.Date.class)
                .check(CLASSES);
    }

    private static void onlyIn(String library, String... rooms) {
        noClasses()
                .that(resideOutsideOfPackages(Arrays.stream(rooms)
                        .map(room -> ROOT + "." + room + "..")
                        .toArray(String[]::new)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    private static boolean reachesDisk(JavaClass type) {
        String name = type.getName();
        return name.equals("java.nio.file.Files")
                || name.startsWith("java.nio.channels.")
                || name.startsWith("java.io.File")
                || name.equals("java.io.RandomAccessFile");
    }

    /** The classes of a room: those of the package and of all below it, but of the root's package those alone. */
    private static DescribedPredicate<JavaClass> in(String room) {
        return room.isEmpty() ? resideInAnyPackage(ROOT) : resideInAnyPackage(ROOT + "." + room + "..");
    }

    private static String room(JavaClass type) {
        String name = type.getPackageName();
        if (name.equals(ROOT)) {
            return "";
        }
        String below = name.substring(ROOT.length() + 1);
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }

    /** Each package is a slice of its own, so that a room's inner packages must be free of cycles too. */
    private static final SliceAssignment PACKAGES = new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    };
}
