package dev.fieldtable.cli;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.report.Handbook;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** An id in, what it means out. */
@Command(name = "explain", description = "Explain a diagnostic, with an example.", sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    CommandSpec spec;

    @Parameters(
            paramLabel = "ID",
            arity = "0..1",
            completionCandidates = Ids.class,
            description =
                    "What stands in brackets behind a message, such as dangling-reference; all of them unless given.")
    @Nullable
    String id;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help.")
    boolean help;

    ExplainCommand(Console console) {
        this.console = console;
    }

    /** {@return the ids of all diagnostics} */
    static List<String> ids() {
        return Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::id).toList();
    }

    /** What a shell completes an id with. */
    static final class Ids implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ids().iterator();
        }
    }

    @Override
    public Integer call() {
        console.out().print(id == null ? Handbook.contents() : entry(id));
        return ExitCode.DONE;
    }

    private String entry(String wanted) {
        try {
            return Handbook.entry(DiagnosticCode.named(wanted));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), e.getMessage() + " 'fieldtable explain' lists them all.", e, null, wanted);
        }
    }
}
