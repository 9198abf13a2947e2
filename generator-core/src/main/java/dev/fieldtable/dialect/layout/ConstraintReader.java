package dev.fieldtable.dialect.layout;

import dev.fieldtable.dialect.description.ValueWords;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.document.TypeExpression.AnyOf;
import dev.fieldtable.document.TypeExpression.ListOf;
import dev.fieldtable.document.TypeExpression.Literal;
import dev.fieldtable.document.TypeExpression.MapOf;
import dev.fieldtable.document.TypeExpression.Reference;
import dev.fieldtable.document.TypeExpression.Scalar;
import dev.fieldtable.document.TypeExpression.Transport;
import dev.fieldtable.document.TypeExpression.Unreadable;
import dev.fieldtable.document.TypeExpression.Wrapped;
import dev.fieldtable.model.ConstraintWord;
import dev.fieldtable.model.Limit.Measured;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a description spells as constraints of a value of some type. A text is read wholly or not at all: half a
 * constraint would be another one.
 */
final class ConstraintReader {
    private final ValueWords words;
    private final @Nullable Measured kind;
    private final boolean whole;
    private final Map<ConstraintWord, Object> said = new EnumMap<>(ConstraintWord.class);

    ConstraintReader(ValueWords words, TypeExpression type) {
        this.words = words;
        Optional<Kind> found = type.accept(new KindOfValue());
        this.kind = found.map(Kind::measured).orElse(null);
        this.whole = found.filter(Kind::whole).isPresent();
    }

    /** {@return whether the value is a whole number} */
    boolean isOfWholeNumbers() {
        return whole;
    }

    /** {@return what was read} */
    Map<ConstraintWord, Object> said() {
        return said;
    }

    /** What became of a text. */
    enum Result {
        /** All of it are constraints, and these are kept. */
        READ,
        /** Nothing of it is spelled like a constraint. */
        PROSE,
        /** Some of it is, and something is wrong. */
        UNREAD
    }

    /** Reads a text that may have several constraints. */
    Result read(SeenLine.Part text) {
        Map<ConstraintWord, Object> found = new EnumMap<>(ConstraintWord.class);
        boolean any = false;
        boolean all = true;
        for (SeenLine.Part part : text.split(words.separators())) {
            boolean known = false;
            boolean read = false;
            for (ConstraintWord word : ConstraintWord.values()) {
                for (String template : words.of(word)) {
                    SeenLine.@Nullable Part value = read ? null : part.hole(template);
                    known |= value != null;
                    read |= value != null && keep(word, value, found);
                }
            }
            any |= known;
            all &= read;
        }
        if (all) {
            said.putAll(found);
        }
        return all ? Result.READ : any ? Result.UNREAD : Result.PROSE;
    }

    /** Reads a value of which it is known what it says. */
    boolean read(ConstraintWord word, SeenLine.Part value) {
        return keep(word, value, said);
    }

    private boolean keep(ConstraintWord spelled, SeenLine.Part value, Map<ConstraintWord, Object> found) {
        ConstraintWord word = meant(spelled);
        Optional<Object> read = word.measured() == kind ? word.value(text(word, value)) : Optional.empty();
        if (read.isEmpty()) {
            return false;
        }
        Object before = found.getOrDefault(word, said.get(word));
        if (before != null && !before.equals(read.get())) {
            return false;
        }
        found.put(word, read.get());
        return true;
    }

    /** Docs that have no words for the number of elements say with others how long a list is. */
    private ConstraintWord meant(ConstraintWord word) {
        if (kind != Measured.ELEMENTS
                || !words.of(ConstraintWord.MIN_ITEMS).isEmpty()
                || !words.of(ConstraintWord.MAX_ITEMS).isEmpty()) {
            return word;
        }
        return switch (word) {
            case MIN_LENGTH -> ConstraintWord.MIN_ITEMS;
            case MAX_LENGTH -> ConstraintWord.MAX_ITEMS;
            default -> word;
        };
    }

    private static String text(ConstraintWord word, SeenLine.Part value) {
        String text = value.text();
        if (word != ConstraintWord.PATTERN) {
            return text;
        }
        // Between slashes nothing can come before the begin of a text.
        boolean slashes = text.startsWith("/^") && text.endsWith("$/");
        String bare = slashes ? text.substring(1, text.length() - 1) : text;
        return value.isCode() || (value.isPlain() && bare.startsWith("^") && bare.indexOf(' ') < 0) ? bare : "";
    }

    /**
     * What the values of a type are.
     *
     * @param measured what can be said of them
     * @param whole whether they are whole numbers
     */
    private record Kind(Measured measured, boolean whole) {}

    /** What can be said of values of a type. */
    private static final class KindOfValue implements TypeExpression.Visitor<Optional<Kind>> {
        @Override
        public Optional<Kind> scalar(Scalar type) {
            return switch (type.kind()) {
                case INTEGER, INTEGER32, BIG_INTEGER, NUMBER, DECIMAL ->
                    Optional.of(new Kind(Measured.NUMBER, type.kind().isWhole()));
                case STRING, BYTES, URI -> Optional.of(new Kind(Measured.CHARACTERS, false));
                case BOOLEAN, DATETIME, DATE, DATETIME_EPOCH_SECONDS, DATETIME_EPOCH_MILLIS -> Optional.empty();
                case DURATION, UUID, ANY, NULL -> Optional.empty();
            };
        }

        @Override
        public Optional<Kind> list(ListOf type) {
            return Optional.of(new Kind(Measured.ELEMENTS, false));
        }

        /** The only arm besides null tells. */
        @Override
        public Optional<Kind> anyOf(AnyOf type) {
            return type.types().size() == 1 ? type.types().get(0).accept(this) : Optional.empty();
        }

        @Override
        public Optional<Kind> wrapped(Wrapped type) {
            return type.type().accept(this);
        }

        @Override
        public Optional<Kind> map(MapOf type) {
            return Optional.empty();
        }

        @Override
        public Optional<Kind> reference(Reference type) {
            return Optional.empty();
        }

        @Override
        public Optional<Kind> literal(Literal type) {
            return Optional.empty();
        }

        @Override
        public Optional<Kind> transport(Transport type) {
            return Optional.empty();
        }

        @Override
        public Optional<Kind> unreadable(Unreadable type) {
            return Optional.empty();
        }
    }
}
