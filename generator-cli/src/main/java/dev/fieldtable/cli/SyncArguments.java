package dev.fieldtable.cli;

import dev.fieldtable.upstream.DocsLock;
import dev.fieldtable.upstream.LockFile;
import dev.fieldtable.upstream.SyncRequest;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What a sync was told is kept in the lock, so that the next one need not be told again. */
final class SyncArguments {
    private static final String COMMAND = "sync";
    private static final String LOCK = "--lock";

    /** What is said of one run, or is in the lock in a form of its own. */
    private static final Set<String> NOT_RECORDED = Set.of(
            "--from",
            "--ref",
            "--sub-folder",
            LOCK,
            "--release",
            "--dry-run",
            "--force",
            "--accept-moved",
            "--quiet",
            "--verbose",
            "--help");

    private SyncArguments() {}

    /**
     * What is to be kept of a command line.
     *
     * @param typed the command line
     * @return names and values of options, sorted by name
     */
    static List<String> toRecord(ParseResult typed) {
        List<String> words = new ArrayList<>();
        typed.matchedOptionsSet().stream()
                .filter(option -> !NOT_RECORDED.contains(option.longestName()))
                .sorted(Comparator.comparing(OptionSpec::longestName))
                .forEach(option -> {
                    for (String value : option.originalStringValues()) {
                        words.add(option.longestName());
                        words.add(value);
                    }
                });
        return words;
    }

    /**
     * Adds what the lock has and the command line has not. Of mistakes on it the run itself will tell.
     *
     * @param args the whole command line
     * @param console where the command writes to
     * @return the command line to run
     */
    static String[] completed(String[] args, Console console) {
        if (args.length == 0 || !args[0].equals(COMMAND)) {
            return args;
        }
        ParseResult typed;
        try {
            typed = new CommandLine(lenient(console))
                    .setExpandAtFiles(false)
                    .parseArgs(Arrays.copyOfRange(args, 1, args.length));
        } catch (ParameterException e) {
            return args;
        }
        Path file;
        try {
            file = lock(typed);
        } catch (InvalidPathException e) {
            return args;
        }
        Optional<DocsLock> lock = LockFile.read(file);
        return lock.isEmpty() ? args : completed(args, typed, file, lock.get());
    }

    private static Path lock(ParseResult typed) {
        if (typed.hasMatchedOption(LOCK)) {
            return Path.of(typed.matchedOption(LOCK).originalStringValues().get(0));
        }
        return typed.hasMatchedPositional(0)
                ? SyncRequest.lockOf(Path.of(
                        typed.matchedPositional(0).originalStringValues().get(0)))
                : Path.of(DocsLock.FILE_NAME);
    }

    private static String[] completed(String[] args, ParseResult typed, Path file, DocsLock lock) {
        List<String> words = new ArrayList<>(List.of(args));
        Set<String> said = new HashSet<>();
        typed.matchedOptionsSet().forEach(option -> said.add(option.longestName()));
        List<String> recorded = lock.arguments();
        for (int i = 0; i + 1 < recorded.size(); i += 2) {
            if (!said.contains(recorded.get(i))) {
                words.add(recorded.get(i));
                words.add(recorded.get(i + 1));
            }
        }
        if (!typed.hasMatchedPositional(0)) {
            words.add(file.resolveSibling(lock.folder()).toString());
            if (!said.contains(LOCK)) {
                words.add(LOCK);
                words.add(file.toString());
            }
        }
        return words.toArray(String[]::new);
    }

    /** The command without anything that must be said, and without any meaning. */
    private static CommandSpec lenient(Console console) {
        CommandSpec lenient = CommandSpec.create();
        for (OptionSpec option :
                new CommandLine(new SyncCommand(console)).getCommandSpec().options()) {
            boolean flag = option.arity().max() == 0;
            lenient.addOption(OptionSpec.builder(option.names())
                    .type(flag ? boolean.class : String[].class)
                    .arity(flag ? "0" : "1")
                    .build());
        }
        return lenient.addPositional(
                PositionalParamSpec.builder().index("0").arity("0..1").build());
    }
}
