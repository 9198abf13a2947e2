package dev.fieldtable.maven;

import dev.fieldtable.diagnostic.CodeFrame;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Printable;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.output.Manifest;
import dev.fieldtable.source.SourceText;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.codehaus.plexus.build.BuildContext;
import org.codehaus.plexus.build.DefaultBuildContext;

/**
 * Tells the user of problems: an IDE marks the place, the command line logs it.
 *
 * <p>The build context of the command line does no more than log what it is told, so it is spared what would be too much
 * for a log. An IDE is told everything.
 */
final class ProblemReporter {
    /** Real docs repeat one flaw hundreds of times, and everything else in the log would drown in it. */
    private static final int SHOWN_PER_CODE = 10;

    private final BuildContext buildContext;
    private final Log log;
    private final String ending;
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

    /**
     * A reporter.
     *
     * @param buildContext marks places in an IDE
     * @param log the build's log
     * @param ending the sentence that a failure ends with, after a blank; may be empty
     */
    ProblemReporter(BuildContext buildContext, Log log, String ending) {
        this.buildContext = buildContext;
        this.log = log;
        this.ending = ending;
    }

    /** {@return whether an IDE marks what it is told, and keeps the marks until they are taken back} */
    boolean marks() {
        return !(buildContext instanceof DefaultBuildContext) || buildContext.isIncremental();
    }

    /**
     * Takes back what an earlier run said of these pages, and of their folder.
     *
     * @param folder the folder of the docs
     * @param pages its pages
     */
    void forgetPages(Path folder, List<SourceText> pages) {
        forget(folder, pages.stream().map(SourceText::path));
    }

    /**
     * Takes back what an earlier run said of generated files, of their folder and of its manifest.
     *
     * @param folder the output folder
     * @param files the files that belong there
     */
    void forgetFiles(Path folder, List<GeneratedFile> files) {
        forget(
                folder,
                Stream.concat(Stream.of(Manifest.FILE_NAME), files.stream().map(GeneratedFile::path)));
    }

    private void forget(Path folder, Stream<String> paths) {
        buildContext.removeMessages(folder.normalize().toFile());
        paths.forEach(path ->
                buildContext.removeMessages(folder.resolve(path).normalize().toFile()));
    }

    /**
     * Tells of every problem, and fails if there is an error among them.
     *
     * @param folder the folder that the diagnostics' paths are below
     * @param diagnostics the problems
     * @param pages the texts that the problems were met in
     * @throws MojoFailureException if there is an error; its message has the place and what to do
     */
    void report(Path folder, List<Diagnostic> diagnostics, List<SourceText> pages) throws MojoFailureException {
        Map<String, SourceText> texts = new HashMap<>();
        pages.forEach(page -> texts.put(page.path(), page));
        Map<DiagnosticCode, Integer> seen = new EnumMap<>(DiagnosticCode.class);
        for (Diagnostic diagnostic : diagnostics) {
            counts.merge(diagnostic.severity(), 1, Integer::sum);
            boolean info = diagnostic.severity() == Severity.INFO;
            int count = info ? 0 : seen.merge(diagnostic.code(), 1, Integer::sum);
            boolean logged = !info && count <= SHOWN_PER_CODE;
            if (logged || (!info && marks())) {
                mark(folder, diagnostic);
            } else {
                log.debug(place(folder, diagnostic) + ": " + sentence(diagnostic));
            }
            SourceText text = texts.get(diagnostic.span().path());
            if (logged && text != null && diagnostic.span().length() > 0) {
                CodeFrame.render(diagnostic.span(), text).lines().forEach(log::info);
            }
        }
        seen.forEach((code, count) -> {
            if (count > SHOWN_PER_CODE && !marks()) {
                log.warn("… and " + (count - SHOWN_PER_CODE) + " more (" + code.id() + "); -X shows all.");
            }
        });
        fail(folder, diagnostics);
    }

    /** {@return how many problems were reported so far, by severity; a severity that was not met is missing} */
    Map<Severity, Integer> counts() {
        return Collections.unmodifiableMap(counts);
    }

    private void mark(Path folder, Diagnostic diagnostic) {
        // Outside of an IDE this logs the message, with the place before it.
        buildContext.addMessage(
                file(folder, diagnostic).toFile(),
                diagnostic.span().line(),
                diagnostic.span().column(),
                sentence(diagnostic),
                diagnostic.severity() == Severity.ERROR ? BuildContext.SEVERITY_ERROR : BuildContext.SEVERITY_WARNING,
                null);
    }

    private void fail(Path folder, List<Diagnostic> diagnostics) throws MojoFailureException {
        List<Diagnostic> errors = diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            Diagnostic first = errors.get(0);
            String others = errors.size() == 1 ? "" : " And " + (errors.size() - 1) + " more, see above.";
            throw new MojoFailureException(place(folder, first) + ": " + sentence(first) + others + ending);
        }
    }

    private static Path file(Path folder, Diagnostic diagnostic) {
        return folder.resolve(diagnostic.span().path()).normalize();
    }

    private static String place(Path folder, Diagnostic diagnostic) {
        return Printable.line(file(folder, diagnostic) + ":" + diagnostic.span().line() + ":"
                + diagnostic.span().column());
    }

    private static String sentence(Diagnostic diagnostic) {
        String message = diagnostic.message() + " (" + diagnostic.code().id() + ")";
        String hint = diagnostic.hint().in(new PomSpelling());
        return Printable.line(hint.isEmpty() ? message : message + " " + hint);
    }
}
