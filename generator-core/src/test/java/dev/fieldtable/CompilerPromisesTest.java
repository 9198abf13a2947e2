package dev.fieldtable;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is new does not compile until every place has answered for it, as CONTRIBUTING promises.
 *
 * <p>The sources are compiled once, in memory, with one more of everything: one more constant in each enum and one more
 * case in each sealed type that others decide by. What the compiler complains of is what it shows to whoever adds a real
 * one. It cannot complain of a place that guesses, so these are looked for in the same trees.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CompilerPromisesTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "dev", "fieldtable");
    private static final String FOLDER = "string:///dev/fieldtable/";

    /** Where each enum is declared that others decide by. */
    private static final Map<String, String> ENUMS = Map.ofEntries(
            Map.entry("Style", "option/EmitOptions.java"),
            Map.entry("OptionalAccessors", "option/EmitOptions.java"),
            Map.entry("Reading", "option/EmitOptions.java"),
            Map.entry("BeanValidation", "option/EmitOptions.java"),
            Map.entry("Defaults", "option/EmitOptions.java"),
            Map.entry("WireNames", "option/WireNames.java"),
            Map.entry("Wrapper", "document/TypeExpression.java"),
            Map.entry("Occurrence", "model/Presence.java"),
            Map.entry("Nullness", "model/Presence.java"),
            Map.entry("JavaPresence", "emit/naming/JavaPresence.java"),
            Map.entry("ScalarKind", "model/ScalarKind.java"));

    /** Where each sealed type is declared that has a visitor. */
    private static final Map<String, String> CASES = Map.of(
            "TypeExpression", "document/TypeExpression.java",
            "TypeSection", "document/TypeSection.java",
            "TypeRef", "model/TypeRef.java",
            "TypeDeclaration", "model/TypeDeclaration.java",
            "Change", "diff/Change.java");

    /** Methods that may ask for several cases, since what they say of all others is no guess. */
    private static final Set<String> SOUND = Set.of(
            // Two types at once: what is not known to fit breaks, which is the careful answer.
            "diff/WireTypes.java: fitsInJson of TypeDeclaration",
            "diff/WireTypes.java: fitsInJson of TypeRef",
            "diff/WireTypes.java: fitsScalar of TypeRef",
            // Every change can be told of by itself; properties that came or went may be told of together.
            "diff/ChangeItem.java: shared of Change",
            // What Java has of a change is told as it is; what a new name takes over is told beside what it takes it
            // from.
            "diff/JavaTask.java: paired of Change",
            // A union without a discriminator tries its arms one after the other, whatever they are.
            "link/InferDiscriminators.java: collect of TypeDeclaration",
            "link/InferDiscriminators.java: values of TypeRef",
            // One question, asked of what stands within Optional.
            "dialect/types/TreeLanguage.java: isTransport of TypeExpression",
            "link/Declarations.java: isMap of TypeExpression",
            // A name tells of a map where its type does, or says nothing.
            "dialect/layout/DescribedRows.java: isMap of TypeExpression",
            "link/Roles.java: isHeadersAlone of TypeExpression",
            "link/Roles.java: isTransport of TypeExpression",
            // A schema says what its type is; what the docs have at its place only hints at it.
            "learn/openapi/DocumentTypes.java: type of TypeDeclaration",
            "learn/openapi/DocumentValues.java: constant of TypeRef",
            "learn/openapi/DocumentValues.java: documentedArm of TypeRef",
            "learn/openapi/DocumentValues.java: ofTarget of TypeRef",
            "learn/openapi/DocumentValues.java: scalar of TypeRef",
            // Only scalars are words for kinds.
            "learn/openapi/Kinds.java: note of TypeRef",
            // A name to compare by, for which any text will do that tells types apart.
            "tombstone/Restoration.java: name of TypeRef",
            // Only scalars and classes of the user's own are formed, in whatever they are held.
            "emit/naming/JavaTypes.java: isFormed of TypeRef",
            // What is demanded of what is in a list or a map begins with a word for it, all else with none.
            "emit/style/LimitWords.java: subject of TypeRef",
            // A type that a rule does not know gives it no reason for doubt.
            "lint/ExampleNotJson.java: wanted of TypeRef");

    /** What the compiler complains of, by file: the line, and what is wrong with it. */
    private static final Map<String, List<String>> COMPLAINTS = new TreeMap<>();

    private static final Set<String> DEFAULTS = new TreeSet<>();
    private static final Set<String> CHAINS = new TreeSet<>();

    @BeforeAll
    static void compile_the_sources_with_one_more_of_everything() throws IOException {
        Map<String, String> sources = sources();
        ENUMS.forEach((name, file) -> insert(sources, file, "enum " + name + " {", " ADDED,"));
        CASES.forEach((name, file) -> {
            insert(
                    sources,
                    file,
                    "sealed interface " + name + " {",
                    " non-sealed interface Added" + name + " extends " + name + " {}");
            insert(sources, file, "interface Visitor<R> {", " R added" + name + "(Added" + name + " added);");
        });
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Source> files = sources.entrySet().stream()
                .map(each -> new Source(each.getKey(), each.getValue()))
                .toList();
        JavacTask task = (JavacTask) compiler.getTask(
                null,
                null,
                problems,
                List.of("-proc:none", "-Xmaxerrs", "10000", "-XDshould-stop.ifError=FLOW"),
                null,
                files);
        Iterable<? extends CompilationUnitTree> units = task.parse();
        task.analyze();
        for (Diagnostic<? extends JavaFileObject> problem : problems.getDiagnostics()) {
            if (problem.getKind() == Diagnostic.Kind.ERROR) {
                String file = path(problem.getSource());
                String line = sources.getOrDefault(file, "")
                        .lines()
                        .skip(problem.getLineNumber() - 1)
                        .findFirst()
                        .orElse("");
                COMPLAINTS
                        .computeIfAbsent(file, key -> new ArrayList<>())
                        .add(line.strip() + " // " + problem.getMessage(Locale.ROOT));
            }
        }
        for (CompilationUnitTree unit : units) {
            new GuessScanner(Trees.instance(task), path(unit.getSourceFile())).scan(unit, null);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "emit/JavaEmitter.java,            switch (options.style())",
        "emit/JavaEmitter.java,            switch (options.optionalAccessors())",
        "emit/JavaEmitter.java,            switch (options.beanValidation())",
        "emit/JavaEmitter.java,            switch (options.defaults())",
        "option/EmitOptions.java,          enum Reading",
        "wire/WireRule.java,               switch (style)",
    })
    void a_new_value_of_an_option_does_not_compile_until_it_acts(String file, String line) {
        assertThat(complaints(file)).anyMatch(each -> each.contains(line));
    }

    @ParameterizedTest
    @CsvSource({
        "TypeExpression,  document/NamedTypes.java",
        "TypeExpression,  dialect/types/PythonWords.java",
        "TypeExpression,  link/TypeUses.java",
        "TypeSection,     link/Declarations.java",
        "TypeRef,         link/FindIndistinguishableArms.java",
        "TypeRef,         emit/naming/JavaTypes.java",
        "TypeRef,         emit/style/Constraints.java",
        "TypeRef,         emit/style/RawValues.java",
        "TypeRef,         emit/style/TreeReaders.java",
        "TypeRef,         emit/style/UnionEmitter.java",
        "TypeRef,         diff/TypeText.java",
        "TypeDeclaration, RoleSelection.java",
        "TypeDeclaration, model/TypeGraph.java",
        "TypeDeclaration, link/Linker.java",
        "TypeDeclaration, lint/SameContent.java",
        "TypeDeclaration, emit/JavaEmitter.java",
        "TypeDeclaration, emit/JavaSurface.java",
        "TypeDeclaration, diff/Shape.java",
        "TypeDeclaration, diff/Places.java",
        "Change,          diff/Sentence.java",
        "Change,          diff/Topic.java",
    })
    void a_new_case_does_not_compile_until_whoever_reads_it_has_answered(String type, String file) {
        assertThat(complaints(file)).anyMatch(each -> each.contains("abstract method added" + type + "("));
    }

    @ParameterizedTest
    @CsvSource({
        "link/FindIndistinguishableArms.java",
        "lint/DefaultNotAllowed.java",
        "lint/ExampleNotOfType.java",
        "emit/naming/JavaTypes.java",
        "emit/style/Rules.java",
        "emit/style/Limits.java",
        "emit/style/Literals.java",
        "emit/style/TreeReaders.java",
        "emit/style/UnionEmitter.java",
        "diff/WireTypes.java",
    })
    void a_new_scalar_does_not_compile_until_whoever_reads_it_has_answered(String file) {
        assertThat(complaints(file)).anyMatch(each -> each.contains("does not cover all possible input values"));
    }

    @ParameterizedTest
    @CsvSource({
        "emit/naming/JavaPresence.java,         switch (presence.nullness())",
        "emit/naming/JavaPresence.java,         switch (presence.occurrence())",
        "emit/naming/JavaTypes.java,            switch (JavaPresence.of(property))",
        "emit/style/BuilderClassStyle.java,     switch (JavaPresence.of(property))",
        "emit/style/RecordStyle.java,           switch (JavaPresence.of(property))",
        "emit/validation/ValidatorEmitter.java, switch (JavaPresence.demanded(property))",
    })
    void a_new_presence_does_not_compile_until_it_is_known_what_java_makes_of_it(String file, String line) {
        assertThat(complaints(file)).anyMatch(each -> each.contains(line));
    }

    @Test
    void the_compiler_complains_of_nothing_else() {
        assertThat(COMPLAINTS.values().stream().flatMap(List::stream))
                .allMatch(each -> each.contains("abstract method added")
                        || each.contains("does not cover all possible input values")
                        || each.contains("ADDED"));
    }

    @Test
    void no_switch_over_one_of_these_enums_has_a_default() {
        assertThat(DEFAULTS).isEmpty();
    }

    @Test
    void no_method_tells_cases_of_a_sealed_type_apart_by_instanceof_and_guesses_the_rest() {
        assertThat(CHAINS).isSubsetOf(SOUND);
    }

    private static List<String> complaints(String file) {
        return COMPLAINTS.getOrDefault(file, List.of());
    }

    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new HashMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                sources.put(SOURCES.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return sources;
    }

    private static void insert(Map<String, String> sources, String file, String behind, String text) {
        String source = sources.getOrDefault(file, "");
        assertThat(source).as(file).containsOnlyOnce(behind);
        sources.put(file, source.replace(behind, behind + text));
    }

    private static String path(JavaFileObject file) {
        return file.toUri().toString().substring(FOLDER.length());
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String content;

        Source(String path, String content) {
            super(URI.create(FOLDER + path), Kind.SOURCE);
            this.content = content;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content;
        }
    }

    /** Finds what the compiler lets pass, since it has been told what to do with all that it does not know. */
    private static final class GuessScanner extends TreePathScanner<Void, Void> {
        private final Trees trees;
        private final String file;
        private Map<TypeElement, Set<TypeElement>> cases = new HashMap<>();

        GuessScanner(Trees trees, String file) {
            this.trees = trees;
            this.file = file;
        }

        @Override
        public Void visitMethod(MethodTree method, Void unused) {
            Map<TypeElement, Set<TypeElement>> outer = cases;
            cases = new HashMap<>();
            super.visitMethod(method, null);
            cases.forEach((type, asked) -> {
                if (asked.size() > 1) {
                    CHAINS.add(file + ": " + method.getName() + " of " + type.getSimpleName());
                }
            });
            cases = outer;
            return null;
        }

        @Override
        public Void visitInstanceOf(InstanceOfTree test, Void unused) {
            if (type(test.getType()) instanceof DeclaredType type && type.asElement() instanceof TypeElement asked) {
                for (TypeMirror parent : asked.getInterfaces()) {
                    TypeElement sealed = (TypeElement) ((DeclaredType) parent).asElement();
                    if (CASES.containsKey(sealed.getSimpleName().toString())) {
                        cases.computeIfAbsent(sealed, key -> new HashSet<>()).add(asked);
                    }
                }
            }
            return super.visitInstanceOf(test, null);
        }

        @Override
        public Void visitSwitch(SwitchTree tree, Void unused) {
            check(tree.getExpression(), tree.getCases());
            return super.visitSwitch(tree, null);
        }

        @Override
        public Void visitSwitchExpression(SwitchExpressionTree tree, Void unused) {
            check(tree.getExpression(), tree.getCases());
            return super.visitSwitchExpression(tree, null);
        }

        private void check(ExpressionTree selector, List<? extends CaseTree> branches) {
            boolean guesses =
                    branches.stream().anyMatch(each -> each.getExpressions().isEmpty());
            if (guesses
                    && type(selector) instanceof DeclaredType type
                    && type.asElement().getKind() == ElementKind.ENUM
                    && ENUMS.containsKey(type.asElement().getSimpleName().toString())) {
                DEFAULTS.add(file + ": " + selector);
            }
        }

        private TypeMirror type(Tree tree) {
            return trees.getTypeMirror(new TreePath(getCurrentPath(), tree));
        }
    }
}
