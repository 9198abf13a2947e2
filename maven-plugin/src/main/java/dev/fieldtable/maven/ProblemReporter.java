package dev.fieldtable.maven;

import dev.fieldtable.diagnostic.CodeFrame;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Digest;
import dev.fieldtable.diagnostic.Printable;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.source.SourceText;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
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

    /** Where docs are fetched from: it would look like a path if it were made one. */
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*+://.*+|[\\w.-]++@[\\w.-]++:.*+", Pattern.DOTALL);

    private final BuildContext buildContext;
    private final Log log;
    private final Set<Path> forgotten = new HashSet<>();

    /**
     * A reporter.
     *
     * @param buildContext marks places in an IDE
     * @param log the build's log
     */
    ProblemReporter(BuildContext buildContext, Log log) {
        this.buildContext = buildContext;
        this.log = log;
    }

    /** {@return whether an IDE marks what it is told, and keeps the marks until they are taken back} */
    boolean marks() {
        return !(buildContext instanceof DefaultBuildContext) || buildContext.isIncremental();
    }

    /**
     * Takes back what an earlier run said of files. What this one has said of them stays.
     *
     * @param files pages, generated files and their folders
     */
    void forget(List<Path> files) {
        for (Path file : files) {
            if (forgotten.add(file)) {
                buildContext.removeMessages(file.toFile());
            }
        }
    }

    /**
     * Tells of every problem: an IDE of each by itself, a log in a digest, and of each to whoever wants to know everything.
     *
     * @param diagnostics the problems
     * @param files the file that each of them is about
     * @param pages the texts that the problems were met in
     */
    void report(List<Diagnostic> diagnostics, Function<Diagnostic, Path> files, List<SourceText> pages) {
        if (diagnostics.isEmpty()) {
            return;
        }
        Map<String, SourceText> texts = new HashMap<>();
        pages.forEach(page -> texts.put(page.path(), page));
        List<Diagnostic> problems = diagnostics.stream()
                .filter(each -> each.severity() != Severity.INFO)
                .toList();
        Digest digest = Digest.of(problems, SHOWN_PER_CODE);
        if (marks()) {
            problems.forEach(each -> mark(files.apply(each), each, each.message()));
        }
        for (Digest.Told told : digest.told()) {
            if (!marks()) {
                mark(files.apply(told.first()), told.first(), told.message());
            }
            frame(told.first(), texts);
        }
        if (!marks()) {
            digest.untold().forEach(rest -> log.warn("… and " + rest.message() + "; -X shows all."));
            if (digest.untold().isEmpty() && !digest.isWhole()) {
                log.info("-X shows every place.");
            }
        }
        for (Diagnostic each : diagnostics) {
            log.debug(place(files.apply(each), each) + ": " + sentence(each, each.message()));
        }
    }

    private void frame(Diagnostic diagnostic, Map<String, SourceText> texts) {
        SourceText text = texts.get(diagnostic.span().path());
        if (text != null && diagnostic.span().length() > 0) {
            CodeFrame.render(diagnostic.span(), text).lines().forEach(log::info);
        }
    }

    /**
     * Says why a build fails.
     *
     * @param diagnostics the problems
     * @param files the file that each of them is about
     * @return the first error, with its place and what to do, and how many more there are; nothing if there is none
     */
    static Optional<String> failure(List<Diagnostic> diagnostics, Function<Diagnostic, Path> files) {
        List<Diagnostic> errors = diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
        String others = errors.size() < 2 ? "" : " And " + (errors.size() - 1) + " more, see above.";
        return errors.stream()
                .findFirst()
                .map(first -> place(files.apply(first), first) + ": " + sentence(first, first.message()) + others);
    }

    private void mark(Path file, Diagnostic diagnostic, String message) {
        if (!marks() && isOfAddress(diagnostic)) {
            String told = place(file, diagnostic) + ": " + sentence(diagnostic, message);
            if (diagnostic.severity() == Severity.ERROR) {
                log.error(told);
            } else {
                log.warn(told);
            }
            return;
        }
        // Outside of an IDE this logs the message, with the place before it.
        buildContext.addMessage(
                file.toFile(),
                diagnostic.span().line(),
                diagnostic.span().column(),
                sentence(diagnostic, message),
                diagnostic.severity() == Severity.ERROR ? BuildContext.SEVERITY_ERROR : BuildContext.SEVERITY_WARNING,
                null);
    }

    private static String place(Path file, Diagnostic diagnostic) {
        return Printable.line(
                isOfAddress(diagnostic)
                        ? diagnostic.span().path()
                        : file + ":" + diagnostic.span().line() + ":"
                                + diagnostic.span().column());
    }

    private static boolean isOfAddress(Diagnostic diagnostic) {
        return ADDRESS.matcher(diagnostic.span().path()).matches();
    }

    private static String sentence(Diagnostic diagnostic, String message) {
        String coded = message + " (" + diagnostic.code().id() + ")";
        String hint = diagnostic.hint().in(new PomSpelling());
        return Printable.line(hint.isEmpty() ? coded : coded + " " + hint);
    }
}
