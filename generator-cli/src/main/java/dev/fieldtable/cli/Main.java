package dev.fieldtable.cli;

import dev.fieldtable.ToolVersion;
import dev.fieldtable.diagnostic.Printable;
import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.project.setting.RunKind;
import dev.fieldtable.project.setting.Setting;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program. Works without a process: it is given its channels and returns its exit code. */
public final class Main {
    private final Console console;
    private final SavedDocs.Opener opener;

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
        this(console, SavedDocs::watch);
    }

    Main(Console console, SavedDocs.Opener opener) {
        this.console = console;
        this.opener = opener;
    }

    /**
     * Runs the program and ends the process.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        Terminal terminal = Terminal.of(System.getProperty(Terminal.PROPERTY), System.getenv());
        Channel.Pair channels =
                Channel.pair(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
        Console console = new Console(channels.out(), channels.err(), terminal);
        System.exit(new Main(console).run(args));
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
            code = commandLine(args).execute(args);
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

    /**
     * The command that a command line begins with, or all of them. To make the options of all takes as long as to read some
     * hundred pages.
     */
    private CommandLine commandLine(String... args) {
        CommandLine commandLine = new CommandLine(new Root().spec);
        List<RunKind> all = List.of(RunKind.values());
        List<RunKind> named = all.stream()
                .filter(run -> args.length > 0 && run.label().equals(args[0]))
                .toList();
        for (RunKind run : named.isEmpty() ? all : named) {
            commandLine.addSubcommand(run.label(), RunCommand.of(run, console, opener));
        }
        if (named.isEmpty()) {
            commandLine.addSubcommand(new ExplainCommand(console));
            commandLine.addSubcommand(CompletionCommand.of(console).name(), CompletionCommand.of(console));
        }
        commandLine
                .setOut(console.out())
                .setErr(console.err())
                .setExpandAtFiles(false)
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(console.terminal().outIsColored() ? Ansi.ON : Ansi.OFF))
                .setParameterExceptionHandler(new Trouble());
        return commandLine.setExecutionExceptionHandler(new Trouble());
    }

    private int usageError(ParameterException e) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = console.err();
        err.println("fieldtable: " + Printable.line(message(e)));
        UnmatchedArgumentException.printSuggestions(e, err);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE;
    }

    /** An option of another command is no unknown one: it would have no effect here. */
    private static String message(ParameterException e) {
        String command = e.getCommandLine().getCommandName();
        for (String word :
                e instanceof UnmatchedArgumentException unmatched ? unmatched.getUnmatched() : List.<String>of()) {
            String option = word.split("=", 2)[0];
            Optional<Setting<?>> setting = CommandOptions.settingOf(option, Catalogue.all());
            if (setting.isPresent() && !CommandOptions.isByPlace(setting.get()) && !isFor(setting.get(), command)) {
                return word + " has no effect on " + command + ". It is for "
                        + Catalogue.inWords(CommandOptions.runsWith(option)) + ".";
            }
        }
        return String.valueOf(e.getMessage());
    }

    /** What is said by its place has a name, too. */
    private static boolean isFor(Setting<?> setting, String command) {
        return setting.runs().stream().anyMatch(run -> run.label().equals(command));
    }

    /** One line: whoever reads a stack trace needs the sources beside it, whoever reports needs to know how. */
    private int fault(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        String place = trace.length == 0 ? "" : " at " + trace[0];
        return console.broken("internal error: " + fault + place + ". This is a defect of Fieldtable "
                + ToolVersion.number() + "; please report it with this line and the page that it happened on.");
    }

    /** What picocli meets. No lambdas: interfaces as old as these keep them, and what else knows them, out of Java's archive of classes. */
    private final class Trouble implements IParameterExceptionHandler, IExecutionExceptionHandler {
        @Override
        public int handleParseException(ParameterException e, String[] typed) {
            return usageError(e);
        }

        @Override
        public int handleExecutionException(Exception e, CommandLine command, ParseResult typed) {
            return fault(e);
        }
    }

    /** What is there before a command is named. Annotations would take longer to read than all else that is made here. */
    private static final class Root implements Runnable {
        final CommandSpec spec;

        Root() {
            spec = CommandSpec.wrapWithoutInspection(this).name("fieldtable").versionProvider(new Version());
            spec.usageMessage()
                    .description("Turns the field tables of API references into Java models and validators.")
                    .synopsisSubcommandLabel("COMMAND")
                    .footer(
                            "",
                            "Exit codes: 0 done; 1 the docs hold something that fails the run; 2 the command line or the settings file is wrong;"
                                    + " 3 the disk or the program failed; 4 to 6 see 'fieldtable check --help'.");
            spec.addOption(OptionSpec.builder("--version")
                    .versionHelp(true)
                    .description("Print the version.")
                    .build());
            spec.addOption(OptionSpec.builder("-h", "--help")
                    .usageHelp(true)
                    .description("Print this help.")
                    .build());
        }

        @Override
        public void run() {
            throw new ParameterException(
                    spec.commandLine(),
                    "Name a command: generate, check, inspect, lint, diff, sync, watch, init or explain.");
        }
    }
}
