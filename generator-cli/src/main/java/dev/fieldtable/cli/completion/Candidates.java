package dev.fieldtable.cli.completion;

import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

/** What may stand where a command takes a value; as far as picocli is concerned, the words that complete it. */
public final class Candidates implements Iterable<String> {
    /** How a value is made of words that are known. */
    enum Kind {
        /** None is known: it is a path, and the shell knows those. */
        PATH,
        /** It is one of them. */
        WORD,
        /** It is several of them, with commas between. */
        LIST
    }

    private final Kind kind;
    private final Supplier<List<String>> words;

    private Candidates(Kind kind, Supplier<List<String>> words) {
        this.kind = kind;
        this.words = words;
    }

    /** {@return a path, of a file or a folder} */
    public static Candidates path() {
        return new Candidates(Kind.PATH, List::of);
    }

    /**
     * One word of those that are known.
     *
     * @param words letters and digits, with points and hyphens between; asked for when a script is made, which most runs never do
     * @return one of them
     */
    public static Candidates word(Supplier<List<String>> words) {
        return new Candidates(Kind.WORD, words);
    }

    /**
     * Several words of those that are known, with commas between.
     *
     * @param words as for {@link #word}
     * @return any of them
     */
    public static Candidates list(Supplier<List<String>> words) {
        return new Candidates(Kind.LIST, words);
    }

    Kind kind() {
        return kind;
    }

    @Override
    public Iterator<String> iterator() {
        return words.get().iterator();
    }
}
