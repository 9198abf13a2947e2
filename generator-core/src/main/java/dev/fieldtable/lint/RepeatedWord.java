package dev.fieldtable.lint;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Printable;
import java.util.Set;

/** The same word twice. */
final class RepeatedWord implements FieldRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.REPEATED_WORD;
    }
    /** Words that may well stand twice, and words of other languages that do. */
    private static final Set<String> MAY_REPEAT = Set.of("that", "had", "very", "bla", "blah", "long");

    @Override
    public void check(Field field, Docs docs, Doubts doubts) {
        String[] words = field.description().split(" ", -1);
        for (int i = 1; i < words.length; i++) {
            String word = words[i];
            boolean letters = word.length() > 1 && word.chars().allMatch(Character::isLowerCase);
            if (letters && word.equals(words[i - 1]) && !MAY_REPEAT.contains(word)) {
                doubts.add(
                        field.span(word + " " + word),
                        "The description of " + field.name() + " says " + Printable.quoted(word) + " twice in a row.");
                return;
            }
        }
    }
}
