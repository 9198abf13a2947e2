package dev.fieldtable.learn.sample;

import dev.fieldtable.learn.json.Json;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeRef.Scalar;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds out whether a documented integer is a time: it is called one, was seen often, and every value of it is a time of
 * these days. Where one of the three is missing it stays a number.
 */
final class Times {
    private static final int FEWEST_VALUES = 5;
    private static final int FEWEST_DIFFERENT = 3;

    /** What is said by the last word of a name, {@code created_at} or {@code createdAt}. */
    private static final List<String> LAST_WORDS = List.of("at", "time", "timestamp", "date", "on", "since", "until");

    private static final Pattern LAST_WORD = Pattern.compile("(?:^|[^a-zA-Z]|(?<=[a-z0-9])(?=[A-Z]))([a-zA-Z][a-z]*)$");

    /** From 2000 to 2100, in seconds. A length of time is never as long, and a size or an id seldom just that. */
    private static final long FIRST = 946_684_800L;

    private static final long LAST = 4_102_444_800L;
    private static final long MILLIS = 1_000L;

    private final Reading.Place first;
    private final boolean called;
    private final Set<Long> different = new HashSet<>();
    private int values;
    private boolean seconds = true;
    private boolean millis = true;

    Times(Property property, Reading.Place first) {
        this.first = first;
        this.called = property.type().equals(new Scalar(ScalarKind.INTEGER)) && isCalledTime(property.name());
    }

    private static boolean isCalledTime(String name) {
        Matcher found = LAST_WORD.matcher(name);
        return found.find() && LAST_WORDS.contains(found.group(1).toLowerCase(Locale.ROOT));
    }

    /** Looks at one more value. */
    void add(Json value) {
        if (!called || value.kind() == Json.Kind.NULL) {
            return;
        }
        long number = value instanceof Json.Digits digits
                        && value.kind() == Json.Kind.WHOLE
                        && digits.digits().length() < 16
                ? Long.parseLong(digits.digits())
                : 0;
        values++;
        seconds &= number >= FIRST && number <= LAST;
        millis &= number >= FIRST * MILLIS && number <= LAST * MILLIS;
        if (different.size() < FEWEST_DIFFERENT) {
            different.add(number);
        }
    }

    /** {@return where the first was seen} */
    Reading.Place first() {
        return first;
    }

    /** {@return how many values were seen} */
    int values() {
        return values;
    }

    /** {@return the kind of time that it is; nothing if that is not certain} */
    Optional<ScalarKind> kind() {
        if (!called || values < FEWEST_VALUES || different.size() < FEWEST_DIFFERENT) {
            return Optional.empty();
        }
        if (seconds) {
            return Optional.of(ScalarKind.DATETIME_EPOCH_SECONDS);
        }
        return millis ? Optional.of(ScalarKind.DATETIME_EPOCH_MILLIS) : Optional.empty();
    }
}
