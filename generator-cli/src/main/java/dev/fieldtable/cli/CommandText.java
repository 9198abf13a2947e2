package dev.fieldtable.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
     * @param command the other command
     * @param typed what was typed
     * @param without the options that the other command does not have
     * @param more what to add
     * @return a line for a shell
     */
    static String of(String command, ParseResult typed, Set<String> without, String... more) {
        List<String> words = new ArrayList<>(List.of("fieldtable", command));
        words.addAll(words(typed, without));
        words.addAll(List.of(more));
        return words.stream().map(CommandText::quoted).collect(Collectors.joining(" "));
    }

    /**
     * What was typed, word by word.
     *
     * @param typed what was typed
     * @param without the options to leave out
     * @return the positional words, then the options, each in one way
     */
    static List<String> words(ParseResult typed, Set<String> without) {
        List<String> words = new ArrayList<>();
        for (ArgSpec positional : typed.matchedPositionals()) {
            words.addAll(positional.originalStringValues());
        }
        for (OptionSpec option : typed.matchedOptionsSet()) {
            if (option.arity().max() == 0 && !without.contains(option.longestName())) {
                words.add(option.longestName());
            } else if (!without.contains(option.longestName())) {
                for (String value : option.originalStringValues()) {
                    words.add(option.longestName());
                    words.add(value);
                }
            }
        }
        return words;
    }

    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
