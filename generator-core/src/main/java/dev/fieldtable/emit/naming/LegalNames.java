package dev.fieldtable.emit.naming;

import java.util.Optional;
import javax.lang.model.SourceVersion;

/**
 * Says why a name cannot be had that was thought of elsewhere, in a file that anyone may have written. It knows of a name alone;
 * whether something else has it already is for {@link NameClaims} to see.
 *
 * <p>What {@link JavaNaming} gives it never refuses. Answers are parts of sentences.
 */
final class LegalNames {
    private static final String RESERVED = "generated code needs that name for something else";

    private final Alphabet alphabet;

    LegalNames(Alphabet alphabet) {
        this.alphabet = alphabet;
    }

    /** A dotted name of a package below the base package. */
    Optional<String> faultOfPackage(String name) {
        for (String segment : name.split("\\.", -1)) {
            Optional<String> fault = faultOfIdentifier(segment);
            if (fault.isEmpty() && !Identifiers.fitsDisks(segment)) {
                fault = Optional.of("no file can be called so");
            }
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    Optional<String> faultOfType(String name) {
        Optional<String> fault = faultOfIdentifier(name).or(() -> faultOfCapital(name));
        if (fault.isPresent()) {
            return fault;
        }
        if (!Identifiers.fitsDisks(name)) {
            return Optional.of("no file can be called so");
        }
        return Identifiers.isTaken(name) ? Optional.of(RESERVED) : Optional.empty();
    }

    Optional<String> faultOfProperty(String name) {
        return faultOfIdentifier(name)
                .or(() -> Words.lower(first(name)).equals(first(name))
                        ? Optional.empty()
                        : Optional.of("a property begins with a small letter"))
                .or(() -> Identifiers.isTakenByMethods(name) ? Optional.of(RESERVED) : Optional.empty());
    }

    Optional<String> faultOfConstant(String name) {
        return faultOfIdentifier(name)
                .or(() -> Words.upper(name).equals(name)
                        ? Optional.empty()
                        : Optional.of("a constant has no small letters"));
    }

    /** The name of a record within a union. */
    Optional<String> faultOfArm(String owner, String name) {
        return faultOfIdentifier(name)
                .or(() -> name.startsWith(Identifiers.ARM)
                        ? Optional.empty()
                        : Optional.of("the type of an arm begins with " + Identifiers.ARM))
                .or(() -> Identifiers.fitsWithin(owner, name)
                        ? Optional.empty()
                        : Optional.of("no file can be called so"));
    }

    private Optional<String> faultOfIdentifier(String name) {
        boolean identifier = !name.isEmpty()
                && Character.isJavaIdentifierStart(name.codePointAt(0))
                && name.codePoints().allMatch(point -> point == '_' || Letters.isPart(point));
        if (!identifier) {
            return Optional.of("it is no name in Java");
        }
        if (!alphabet.writes(name)) {
            return Optional.of("it is not in ASCII");
        }
        return SourceVersion.isKeyword(name, SourceVersion.RELEASE_17)
                ? Optional.of("it is a word of the language")
                : Optional.empty();
    }

    private static Optional<String> faultOfCapital(String name) {
        return Words.capitalize(name).equals(name) ? Optional.empty() : Optional.of("a type begins with a capital");
    }

    private static String first(String name) {
        return Character.toString(name.codePointAt(0));
    }
}
