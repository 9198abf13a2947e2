package dev.fieldtable.cli.completion;

import dev.fieldtable.cli.completion.Candidates.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.ArgSpec;

/**
 * What a command takes: an option with its value, or what is said by its place.
 *
 * @param names the names of the option, with their hyphens; none of what is said by its place
 * @param label what stands for a value in the help
 * @param sentence what it decides
 * @param takesValue whether there is a value at all
 * @param several whether it may be said more than once
 * @param kind what is known of a value; nothing if it may be any text
 * @param words the words that are known
 */
record Parameter(
        List<String> names,
        String label,
        String sentence,
        boolean takesValue,
        boolean several,
        Optional<Kind> kind,
        List<String> words) {

    /** Shells expand what stands in a list of words, so these have nothing in them that means something there. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    static Parameter of(ArgSpec spec, List<String> names) {
        List<String> words = new ArrayList<>();
        Kind kind = Kind.WORD;
        if (spec.completionCandidates() != null) {
            spec.completionCandidates().forEach(words::add);
            kind = spec.completionCandidates() instanceof Candidates candidates ? candidates.kind() : Kind.WORD;
        }
        for (String word : words) {
            if (!PLAIN.matcher(word).matches()) {
                throw new IllegalArgumentException("'" + word + "' may mean something to a shell.");
            }
        }
        return new Parameter(
                List.copyOf(names),
                spec.paramLabel(),
                Sentences.first(spec.description()),
                spec.arity().max() > 0,
                spec.isMultiValue(),
                words.isEmpty() && kind != Kind.PATH ? Optional.empty() : Optional.of(kind),
                List.copyOf(words));
    }

    boolean is(Kind wanted) {
        return kind.filter(wanted::equals).isPresent();
    }

    /** {@return the words, with blanks between} */
    String joinedWords() {
        return String.join(" ", words);
    }
}
