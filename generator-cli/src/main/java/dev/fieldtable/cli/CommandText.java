package dev.fieldtable.cli;

import dev.fieldtable.option.Spelling;
import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.project.setting.RunKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** A command to type, made from the one that was typed. */
final class CommandText {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:=,@%+-]++");

    private CommandText() {}

    /**
     * Says how to do something else with the same options.
     *
     * @param run what else
     * @param typed what was typed
     * @param more what to add
     * @return a line for a shell
     */
    static String of(RunKind run, ParseResult typed, String... more) {
        List<String> words = new ArrayList<>(List.of("fieldtable", run.label()));
        for (ArgSpec positional : typed.matchedPositionals()) {
            words.addAll(positional.originalStringValues());
        }
        for (OptionSpec option : typed.matchedOptionsSet()) {
            if (!CommandOptions.isOfThisRunAlone(option.longestName(), run)) {
                words.addAll(words(option));
            }
        }
        words.addAll(List.of(more));
        return words.stream().map(CommandText::quoted).collect(Collectors.joining(" "));
    }

    /** {@return the command for what a settings file has all options of} */
    static String next(RunKind run, ParseResult typed) {
        List<String> words = new ArrayList<>(List.of("fieldtable", run.label()));
        String config = Spelling.commandLine().of(Catalogue.CONFIG.name());
        if (typed.hasMatchedOption(config)) {
            words.addAll(words(typed.matchedOption(config)));
        }
        return words.stream().map(CommandText::quoted).collect(Collectors.joining(" "));
    }

    private static List<String> words(OptionSpec option) {
        if (option.arity().max() == 0) {
            return List.of(option.longestName());
        }
        List<String> words = new ArrayList<>();
        for (String value : option.originalStringValues()) {
            words.add(option.longestName());
            words.add(value);
        }
        return words;
    }

    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
