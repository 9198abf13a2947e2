package dev.fieldtable.cli;

import dev.fieldtable.diagnostic.CodeFrame;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Digest;
import dev.fieldtable.diagnostic.Printable;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.option.Spelling;
import dev.fieldtable.source.SourceText;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows diagnostics to a person: the place, the line itself, and what to do next. */
final class DiagnosticPrinter {
    /** Real docs repeat one flaw hundreds of times, and the others would drown in it. */
    private static final int SHOWN_PER_CODE = 5;

    private static final String RESET = "\u001B[0m";
    private static final String BOLD = "\u001B[1m";
    private static final String RED = "\u001B[31m";
    private static final String YELLOW = "\u001B[33m";
    private static final String CYAN = "\u001B[36m";

    private final PrintWriter out;
    private final boolean colored;
    private final Verbosity verbosity;

    DiagnosticPrinter(PrintWriter out, boolean colored, Verbosity verbosity) {
        this.out = out;
        this.colored = colored;
        this.verbosity = verbosity;
    }

    /** Prints those that the user wants to see, in the order given; as a digest, unless that is everything. */
    void print(List<Diagnostic> diagnostics, List<SourceText> pages) {
        Map<String, SourceText> byPath = new HashMap<>();
        pages.forEach(page -> byPath.put(page.path(), page));
        List<Diagnostic> shown = diagnostics.stream()
                .filter(each -> verbosity.shows(each.severity()))
                .toList();
        Digest digest = verbosity == Verbosity.VERBOSE ? Digest.ofEach(shown) : Digest.of(shown, SHOWN_PER_CODE);
        for (Digest.Told told : digest.told()) {
            print(told.first(), told.message(), byPath.get(told.first().span().path()));
        }
        digest.untold().forEach(rest -> out.println("… and " + rest.message() + "; --verbose shows all"));
        if (digest.untold().isEmpty() && !digest.isWhole()) {
            out.println("--verbose shows every place");
        }
    }

    private void print(Diagnostic diagnostic, String message, @Nullable SourceText page) {
        out.print(paint(BOLD, Printable.line(diagnostic.span().toString())) + ": ");
        out.print(paint(color(diagnostic.severity()), diagnostic.severity().label()) + ": ");
        out.println(Printable.line(message) + " [" + diagnostic.code().id() + "]");
        if (page != null) {
            out.print(CodeFrame.render(diagnostic.span(), page));
        }
        if (!diagnostic.hint().isEmpty()) {
            out.println("  hint: " + Printable.line(diagnostic.hint().in(Spelling.commandLine())));
        }
    }

    private static String color(Severity severity) {
        return switch (severity) {
            case ERROR -> BOLD + RED;
            case WARNING -> BOLD + YELLOW;
            case INFO -> CYAN;
        };
    }

    private String paint(String color, String text) {
        return colored ? color + text + RESET : text;
    }
}
