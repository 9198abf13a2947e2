package dev.fieldtable.state;

import dev.fieldtable.option.NamePin;
import dev.fieldtable.option.NamedThing;
import dev.fieldtable.option.NamedThing.Kind;
import dev.fieldtable.source.SourceSpan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line of a lock of names: what the docs call a thing, what kind of thing it is, and what Java calls it. */
final class LockLine {
    /** As a written word it would be in quotes, so that no name can be taken for it. */
    private static final String IS = " = ";

    private LockLine() {}

    static String write(NamePin pin) {
        return thing(pin.thing()) + IS + LockWords.write(pin.name());
    }

    /** What stands in front of the sign. Lines of one type follow each other where they are sorted. */
    static String thing(NamedThing thing) {
        String kind = word(thing.kind());
        return switch (thing.kind()) {
            case SUPPORT -> kind;
            case PACKAGE -> LockWords.write(thing.packageName()) + " " + kind;
            case TYPE -> owner(thing) + " " + kind;
            case PROPERTY, VALUE, ARM -> owner(thing) + " " + kind + " " + LockWords.write(thing.member());
        };
    }

    private static String owner(NamedThing thing) {
        return Stream.of(thing.packageName(), thing.typeName())
                .map(LockWords::write)
                .collect(Collectors.joining(" "));
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads a line.
     *
     * @param line the text
     * @param span where it stands
     * @return the name; nothing if this is no line that {@link #write} gives, but for blanks
     */
    static Optional<NamePin> read(String line, SourceSpan span) {
        int sign = line.lastIndexOf(IS);
        if (sign < 0) {
            return Optional.empty();
        }
        Optional<List<String>> name = LockWords.split(line.substring(sign + IS.length()));
        return LockWords.split(line.substring(0, sign))
                .flatMap(LockLine::thing)
                .flatMap(thing ->
                        name.filter(words -> words.size() == 1).map(words -> new NamePin(thing, words.get(0), span)));
    }

    /** The number of words tells where the one for the kind is. */
    private static Optional<NamedThing> thing(List<String> words) {
        return switch (words.size()) {
            case 1 -> only(Kind.SUPPORT, words.get(0), NamedThing.support());
            case 2 -> only(Kind.PACKAGE, words.get(1), NamedThing.ofPackage(words.get(0)));
            case 3 -> only(Kind.TYPE, words.get(2), NamedThing.ofType(words.get(0), words.get(1)));
            case 4 ->
                Stream.of(Kind.PROPERTY, Kind.VALUE, Kind.ARM)
                        .filter(kind -> word(kind).equals(words.get(2)))
                        .map(kind -> new NamedThing(kind, words.get(0), words.get(1), words.get(3)))
                        .findFirst();
            default -> Optional.empty();
        };
    }

    private static Optional<NamedThing> only(Kind kind, String word, NamedThing thing) {
        return word(kind).equals(word) ? Optional.of(thing) : Optional.empty();
    }
}
