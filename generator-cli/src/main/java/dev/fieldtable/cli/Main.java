package dev.fieldtable.cli;

import dev.fieldtable.ToolVersion;
import dev.fieldtable.diagnostic.Printable;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program. Works without a process: it is given its channels and returns its exit code. */
public final class Main {
    private final Console console;
    private final WatchCommand watch;

    /**
     * A program that writes plain text.
     *
     * @param out for results
     * @param err for talk
     */
    public Main(PrintWriter out, PrintWriter err) {
        this(new Console(out, err, Terminal.PLAIN));
    }

    Main(Console console) {
        this(console, new WatchCommand(console));
    }

    Main(Console console, WatchCommand watch) {
        this.console = console;
        this.watch = watch;
    }

    /**
     * Runs the program and ends the process.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        Terminal terminal = Terminal.of(System.getProperty(Terminal.PROPERTY), System.getenv());
        Console console = new Console(channel(FileDescriptor.out), channel(FileDescriptor.err), terminal);
        System.exit(new Main(console).run(args));
    }

    /** UTF-8 whatever the machine is set to: results are read by other programs. */
    private static PrintWriter channel(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
    }

    /**
     * Runs the program.
     *
     * @param args the command line
     * @return 0 if all is well, 1 if the docs hold something that fails the run, 2 if the command line is wrong, 3 if
     *     the disk or the program failed
     */
    public int run(String... args) {
        int code;
        try {
            code = commandLine().execute(SyncArguments.completed(args, console));
        } catch (OutOfMemoryError e) {
            code = console.broken("the memory is used up; give Java more of it, as with JDK_JAVA_OPTIONS=-Xmx4g.");
        } catch (StackOverflowError e) {
            code = fault(e);
        }
        console.err().flush();
        if (console.out().checkError() && code == ExitCode.DONE) {
            code = console.broken("the result could not be written to standard output.");
            console.err().flush();
        }
        return code;
    }

    private CommandLine commandLine() {
        Root root = new Root();
        CommandLine commandLine = new CommandLine(root)
                .addSubcommand(new GenerateCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new InspectCommand(console))
                .addSubcommand(new LintCommand(console))
                .addSubcommand(new DiffCommand(console))
                .addSubcommand(new SyncCommand(console))
                .addSubcommand(watch)
                .addSubcommand(new ExplainCommand(console))
                .setOut(console.out())
                .setErr(console.err())
                .setExpandAtFiles(false)
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(console.terminal().outIsColored() ? Ansi.ON : Ansi.OFF))
                .setParameterExceptionHandler((e, args) -> usageError(e));
        return commandLine.setExecutionExceptionHandler((e, command, parsed) -> fault(e));
    }

    /** An option that is mistyped is also missing; the mistake is the better thing to tell of. */
    private int usageError(ParameterException missingOrWrong) {
        CommandLine command = missingOrWrong.getCommandLine();
        List<String> unknown = command.getUnmatchedArguments();
        ParameterException e = unknown.isEmpty() ? missingOrWrong : new UnmatchedArgumentException(command, unknown);
        PrintWriter err = console.err();
        err.println("fieldtable: " + Printable.line(String.valueOf(e.getMessage())));
        UnmatchedArgumentException.printSuggestions(e, err);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE;
    }

    /** One line: whoever reads a stack trace needs the sources beside it, whoever reports needs to know how. */
    private int fault(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        String place = trace.length == 0 ? "" : " at " + trace[0];
        return console.broken("internal error: " + fault + place + ". This is a defect of Fieldtable "
                + ToolVersion.number() + "; please report it with this line and the page that it happened on.");
    }

    /** What is there before a command is named. */
    @Command(
            name = "fieldtable",
            description = "Turns the field tables of API references into Java models and validators.",
            versionProvider = Version.class,
            synopsisSubcommandLabel = "COMMAND",
            footer = {
                "",
                "Exit codes: 0 done; 1 the docs hold something that fails the run; 2 the command line is wrong;"
                        + " 3 the disk or the program failed; 4 to 6 see 'fieldtable check --help'."
            })
    @SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // picocli sets the fields, and reads them
    private static final class Root implements Runnable {
        @Spec
        CommandSpec spec;

        @Option(names = "--version", versionHelp = true, description = "Print the version.")
        boolean version;

        @Option(
                names = {"-h", "--help"},
                usageHelp = true,
                description = "Print this help.")
        boolean help;

        @Override
        public void run() {
            throw new ParameterException(
                    spec.commandLine(),
                    "Name a command: generate, check, inspect, lint, diff, sync, watch or explain.");
        }
    }
}
