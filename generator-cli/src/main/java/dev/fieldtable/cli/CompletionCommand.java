package dev.fieldtable.cli;

import dev.fieldtable.cli.completion.Candidates;
import dev.fieldtable.cli.completion.Shell;
import dev.fieldtable.option.OptionValues;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** The name of a shell in, the script out by which it completes what is typed. */
final class CompletionCommand implements Callable<Integer> {
    private final Console console;
    private final CommandSpec spec;

    private CompletionCommand(Console console) {
        this.console = console;
        this.spec = CommandSpec.wrapWithoutInspection(this).name("completion");
        spec.usageMessage()
                .description("Print the script by which a shell completes commands, options, values and paths.")
                .footer(
                        "",
                        "To try it, type 'source <(fieldtable completion bash)', in fish 'fieldtable completion fish | source'."
                                + " docs/install.md says where to keep the script.");
        spec.addPositional(PositionalParamSpec.builder()
                .index("0")
                .arity("1")
                .required(true)
                .paramLabel("SHELL")
                .type(String.class)
                .completionCandidates(Candidates.word(CompletionCommand::shells))
                .description("One of " + String.join(", ", shells()) + ".")
                .build());
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Print this help.")
                .build());
    }

    static CommandSpec of(Console console) {
        return new CompletionCommand(console).spec;
    }

    private static List<String> shells() {
        return OptionValues.labels(Shell.class);
    }

    @Override
    public Integer call() {
        console.out().print(shell().script(spec.root()));
        return ExitCode.DONE;
    }

    private Shell shell() {
        String wanted = spec.commandLine().getParseResult().matchedPositionalValue(0, "");
        try {
            return OptionValues.one(Shell.class, wanted);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "SHELL: " + e.getMessage(), e, null, wanted);
        }
    }
}
