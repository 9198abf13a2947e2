package dev.fieldtable.dialect.types;

import dev.fieldtable.model.ScalarKind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells by the values that a row shows whether they have a time. */
final class ShownDates {
    /** A day, and perhaps the hour behind it. */
    private static final Pattern SHOWN = Pattern.compile("(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?<time>[Tt ]\\d{2}:)?");

    /** How programs in Go, such as generators of docs, print moments, and days too, which they hold as moments. */
    private static final Pattern MIDNIGHT = Pattern.compile("\\d{4}-\\d{2}-\\d{2} 00:00:00 \\+0000 UTC");

    private ShownDates() {}

    /**
     * Looks at an example.
     *
     * @param example the row's example; empty if it has none
     * @return {@link ScalarKind#DATETIME} or {@link ScalarKind#DATE}; {@code null} if it shows neither, or both
     */
    static @Nullable ScalarKind in(String example) {
        boolean days = false;
        boolean moments = false;
        Matcher values = SHOWN.matcher(MIDNIGHT.matcher(example).replaceAll(""));
        while (values.find()) {
            boolean moment = values.group("time") != null;
            moments |= moment;
            days |= !moment;
        }
        return days == moments ? null : moments ? ScalarKind.DATETIME : ScalarKind.DATE;
    }
}
