package dev.fieldtable.hostile;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import dev.fieldtable.output.GeneratedFile;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Name;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Looks at generated files with the eyes of the compiler. */
final class JavaSources {
    private JavaSources() {}

    /**
     * Parses files, which is what tells comments and literals from code.
     *
     * @param files the files, of any packages
     * @param word what must be no part of the code
     * @return what the compiler complains of, or where it met that word as code; nothing if all is well
     * @throws IOException never
     */
    static Optional<String> faultOfCode(List<GeneratedFile> files, String word) throws IOException {
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        Iterable<? extends CompilationUnitTree> units = task(files, problems).parse();
        Optional<String> error = firstError(problems);
        if (error.isPresent()) {
            return error;
        }
        for (CompilationUnitTree unit : units) {
            WordScanner scanner = new WordScanner(word);
            scanner.scan(unit, null);
            if (scanner.met) {
                return Optional.of(unit.getSourceFile().getName() + ": " + word + " is code");
            }
        }
        return Optional.empty();
    }

    /**
     * Compiles files, up to the class files.
     *
     * @param files the files, whole
     * @return what the compiler complains of first; nothing if all is well
     * @throws IOException never
     */
    static Optional<String> faultOfMeaning(List<GeneratedFile> files) throws IOException {
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        task(files, problems).analyze();
        return firstError(problems);
    }

    private static JavacTask task(List<GeneratedFile> files, DiagnosticCollector<JavaFileObject> problems) {
        List<JavaFileObject> sources = new ArrayList<>();
        for (GeneratedFile file : files) {
            sources.add(new Source(file));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        return (JavacTask) compiler.getTask(
                null, null, problems, List.of("--release", "17", "-proc:none", "-encoding", "UTF-8"), null, sources);
    }

    private static Optional<String> firstError(DiagnosticCollector<JavaFileObject> problems) {
        return problems.getDiagnostics().stream()
                .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                .map(Object::toString)
                .findFirst();
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String content;

        Source(GeneratedFile file) {
            super(URI.create("string:///" + file.path()), Kind.SOURCE);
            this.content = file.content();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content;
        }
    }

    /** Finds a word in the names that code uses or declares. */
    private static final class WordScanner extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final String word;
        private boolean met;

        WordScanner(String word) {
            this.word = word;
        }

        @Override
        public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
            look(tree.getName());
            return super.visitIdentifier(tree, null);
        }

        @Override
        public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void unused) {
            look(tree.getIdentifier());
            return super.visitMemberSelect(tree, null);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
            look(tree.getName());
            return super.visitMethod(tree, null);
        }

        @Override
        public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
            look(tree.getName());
            return super.visitVariable(tree, null);
        }

        @Override
        public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
            look(tree.getSimpleName());
            return super.visitClass(tree, null);
        }

        private void look(Name name) {
            met |= name.toString().contains(word);
        }
    }
}
