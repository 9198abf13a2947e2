package dev.fieldtable.option;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The words by which the name of a property tells that its value is a secret, which generated code keeps out of logs.
 *
 * @param words each one word of a name or several with blanks between them, in lower case; sorted
 */
public record SecretWords(List<String> words) {
    /** What is masked unless the user says otherwise. */
    public static final SecretWords USUAL = new SecretWords(List.of(
            "access key",
            "api key",
            "apikey",
            "authorization",
            "bearer",
            "client secret",
            "credential",
            "passcode",
            "passphrase",
            "passwd",
            "password",
            "pin",
            "private key",
            "pwd",
            "secret",
            "token"));

    /** Copies, sorts and unifies the words. */
    public SecretWords {
        words = words.stream()
                .map(SecretWords::words)
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Tells whether a value has to be masked.
     *
     * @param name the name of a property
     * @return whether it has one of the words
     */
    public boolean matches(String name) {
        String spelled = " " + words(name) + " ";
        return words.stream()
                .anyMatch(word -> spelled.contains(" " + word + " ") || spelled.contains(" " + word + "s "));
    }

    /**
     * The words of both.
     *
     * @param others more words
     * @return all of them
     */
    public SecretWords and(SecretWords others) {
        return new SecretWords(
                Stream.concat(words.stream(), others.words.stream()).toList());
    }

    /** The same is done by the generated code, for the properties that nobody has documented. */
    private static String words(String name) {
        return name.replaceAll("([\\p{Ll}\\p{N}])(\\p{Lu})|(\\p{Lu})(\\p{Lu}\\p{Ll})", "$1$3 $2$4")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
