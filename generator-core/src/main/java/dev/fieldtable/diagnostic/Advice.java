package dev.fieldtable.diagnostic;

import dev.fieldtable.option.Spelling;
import java.util.ArrayList;
import java.util.List;

/**
 * What to do about a problem: a sentence that may speak of settings, and leaves it to the door how these are called.
 *
 * <p>Two pieces of advice are equal if every door says the same for both.
 */
public final class Advice {
    private static final Advice NONE = new Advice(List.of());

    /** Text, setting, text, setting …: what stands at an odd place is the name of a setting. */
    private final List<String> pieces;

    private Advice(List<String> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    /** {@return no advice: the message says it all} */
    public static Advice none() {
        return NONE;
    }

    /**
     * Advice that speaks of no setting.
     *
     * @param text the sentence, word for word; may quote a page, and may be empty
     * @return the advice
     */
    public static Advice literal(String text) {
        return text.isEmpty() ? NONE : new Advice(List.of(text));
    }

    /**
     * Advice that speaks of settings.
     *
     * @param text a sentence of our own, never one that quotes a page; the name of a setting stands in braces, as in
     *     {@code Say it with {from}.}
     * @return the advice
     * @throws IllegalArgumentException if a brace has no counterpart
     */
    public static Advice parse(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        int open = text.indexOf('{');
        int close = text.indexOf('}', open + 1);
        while (open >= 0 && close >= 0) {
            pieces.add(text.substring(start, open));
            pieces.add(text.substring(open + 1, close));
            start = close + 1;
            open = text.indexOf('{', start);
            close = text.indexOf('}', open + 1);
        }
        if (start < text.length()) {
            pieces.add(text.substring(start));
        }
        if (pieces.stream().anyMatch(piece -> piece.indexOf('{') >= 0 || piece.indexOf('}') >= 0)) {
            throw new IllegalArgumentException("a brace has no counterpart: " + text);
        }
        return pieces.isEmpty() ? NONE : new Advice(pieces);
    }

    /**
     * Says it to the users of a door.
     *
     * @param spelling what the door calls settings
     * @return the sentence; empty if there is no advice
     */
    public String in(Spelling spelling) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i);
            sentence.append(isSetting(i) ? spelling.of(piece) : piece);
        }
        return sentence.toString();
    }

    /** {@return whether there is none} */
    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** {@return the names of the settings that it speaks of, in the order of the sentence} */
    public List<String> settings() {
        List<String> settings = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (isSetting(i)) {
                settings.add(pieces.get(i));
            }
        }
        return settings;
    }

    private static boolean isSetting(int place) {
        return place % 2 == 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Advice advice && pieces.equals(advice.pieces);
    }

    @Override
    public int hashCode() {
        return pieces.hashCode();
    }

    /** {@return the sentence with the names of settings in braces} */
    @Override
    public String toString() {
        return in(setting -> "{" + setting + "}");
    }
}
