package dev.fieldtable.report;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.model.Coverage;
import dev.fieldtable.option.Spelling;
import java.util.Locale;

/** The words that reports share. */
final class Wording {
    private Wording() {}

    /** {@return {@code 1 page}, {@code 1,129 pages}} */
    static String count(int number, String noun) {
        return number(number) + " " + noun + (number == 1 ? "" : "s");
    }

    static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** {@return what is wrong and what to do about it, for those who have one text for both} */
    static String advised(Diagnostic diagnostic, Spelling spelling) {
        return diagnostic.hint().isEmpty()
                ? diagnostic.message()
                : diagnostic.message() + " " + diagnostic.hint().in(spelling);
    }

    /** {@return one line on how much of the docs was understood, without a line end} */
    static String pagesAndRows(Coverage coverage) {
        String pages = count(coverage.pages(), "page") + ", " + number(coverage.modelPages()) + " with types; ";
        if (coverage.rows() == 0) {
            return pages + "no rows";
        }
        if (coverage.rowsSkipped() == 0) {
            return pages + count(coverage.rows(), "row") + ", all read";
        }
        return pages + number(coverage.rowsRead()) + " of " + count(coverage.rows(), "row") + " read, "
                + number(coverage.rowsSkipped()) + " left out";
    }
}
