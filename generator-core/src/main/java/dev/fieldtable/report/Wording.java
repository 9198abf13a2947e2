package dev.fieldtable.report;

import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Digest;
import dev.fieldtable.model.Coverage;
import dev.fieldtable.model.DocsKind;
import dev.fieldtable.model.Share;
import dev.fieldtable.model.Understanding;
import dev.fieldtable.option.Spelling;
import dev.fieldtable.text.Digits;
import java.util.stream.Collectors;

/** The words that reports share. */
final class Wording {
    private Wording() {}

    /** {@return {@code 1 page}, {@code 1,129 pages}} */
    static String count(int number, String noun) {
        return number(number) + " " + noun + (number == 1 ? "" : "s");
    }

    static String number(int number) {
        return Digits.grouped(number);
    }

    /** {@return what is wrong and what to do about it, for those who have one text for both} */
    static String advised(Diagnostic diagnostic, Spelling spelling) {
        return diagnostic.hint().isEmpty()
                ? diagnostic.message()
                : diagnostic.message() + " " + diagnostic.hint().in(spelling);
    }

    /** {@return a line for each kind of docs that was seen, and what shows it, without the last line end; empty if nothing was} */
    static String seen(Coverage coverage) {
        return coverage.kinds().stream()
                .filter(kind -> kind.reason() != DocsKind.Reason.DEFAULT)
                .map(Wording::seen)
                .collect(Collectors.joining("\n"));
    }

    private static String seen(DocsKind kind) {
        if (kind.reason() == DocsKind.Reason.DESCRIPTION) {
            return "Docs of " + kind.title() + ", as described";
        }
        String client = "Docs of a " + kind.title() + " client (" + kind.producer() + "), ";
        if (kind.reason() == DocsKind.Reason.OPTION) {
            return client + "as asked for";
        }
        if (kind.signs().isEmpty()) {
            return client + "by " + number(kind.read()) + " of " + count(kind.types(), "type");
        }
        return client + "by "
                + kind.signs().stream()
                        .map(sign -> "`" + sign.text() + "` in " + count(sign.count(), "type"))
                        .collect(Collectors.joining(", "));
    }

    /** {@return one line on how much of the docs was understood, without a line end: what was read, and what was not} */
    static String pagesAndRows(Coverage coverage) {
        StringBuilder line = new StringBuilder(count(coverage.pages(), "page"));
        line.append(", ").append(number(coverage.modelPages())).append(" with types; ");
        if (coverage.rows() == 0) {
            line.append("no rows");
        } else if (coverage.rowsSkipped() > 0) {
            line.append(number(coverage.rowsRead())).append(" of ").append(count(coverage.rows(), "row"));
            line.append(" read, ").append(number(coverage.rowsSkipped())).append(" left out");
        } else {
            line.append(count(coverage.rows(), "row"));
            line.append(coverage.isWhole() ? ", all read" : " read");
        }
        Understanding understanding = coverage.understanding();
        unread(line, understanding.tables(), "table", "not read");
        unread(line, understanding.types(), "type", "not known");
        if (understanding.doubts() > 0) {
            line.append("; ").append(count(understanding.doubts(), "place")).append(" in doubt");
        }
        return line.toString();
    }

    private static void unread(StringBuilder line, Share share, String noun, String how) {
        if (share.unread() > 0) {
            line.append("; ").append(number(share.unread())).append(" of ");
            line.append(count(share.all(), noun)).append(' ').append(how);
        }
    }

    /** {@return one line with each number of how well the docs were understood, without a line end} */
    static String understood(Understanding understanding) {
        return read(understanding.tables(), "table") + " read, "
                + read(understanding.types(), "type") + " known, "
                + read(understanding.values(), "value") + " read, "
                + count(understanding.doubts(), "place") + " in doubt";
    }

    private static String read(Share share, String noun) {
        return number(share.read()) + " of " + count(share.all(), noun);
    }

    /** Names come from pages: a line end or a control character in one must not tear the listing. */
    static String oneLine(String foreign) {
        StringBuilder line = new StringBuilder(foreign.length());
        for (int i = 0; i < foreign.length(); i++) {
            char c = foreign.charAt(i);
            boolean hidden = Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
            line.append(hidden ? '\u00b7' : c);
        }
        return line.toString();
    }

    /** {@return what was met, with its place, and what to do about it on a line of its own; ends with a line end} */
    static String told(Digest.Told told, Spelling spelling) {
        Advice hint = told.first().hint();
        return met(told) + (hint.isEmpty() ? "" : "    " + oneLine(hint.in(spelling)) + "\n");
    }

    /** {@return what was met, with its place, in one line with its end} */
    static String met(Digest.Told told) {
        Diagnostic first = told.first();
        return first.span() + ": " + first.severity().label() + ": " + oneLine(told.message()) + " ["
                + first.code().id() + "]\n";
    }
}
