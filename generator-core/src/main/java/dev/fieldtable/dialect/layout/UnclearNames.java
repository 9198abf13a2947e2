package dev.fieldtable.dialect.layout;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.dialect.page.CellName;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.page.OddNames;
import dev.fieldtable.source.SourceSpan;
import java.util.Optional;

/** Tells of names that were found in a text that is not plainly one name. */
final class UnclearNames {
    private UnclearNames() {}

    /** Tells of a name that something stands beside. */
    static void tell(CellName name, String text, SourceSpan span, Findings findings) {
        String said =
                Findings.quoted(text) + " is not plainly one name; it was read as " + Findings.quoted(name.text());
        findings.add(DiagnosticCode.UNCLEAR_NAME, span, said + beside(name) + ".");
    }

    /** Tells of a name that is one, but has characters that names seldom have; quick for nearly all names. */
    static void tellOdd(String name, SourceSpan span, Findings findings) {
        tellOdd(OddNames.oddityOf(name), name, span, findings);
    }

    /** Tells the same of what a value is called. */
    static void tellOddConstant(String name, SourceSpan span, Findings findings) {
        tellOdd(OddNames.oddityOfConstant(name), name, span, findings);
    }

    /** Tells the same of the name of a type. */
    static void tellOddType(String name, SourceSpan span, Findings findings) {
        tellOdd(OddNames.oddityOfType(name), name, span, findings);
    }

    private static void tellOdd(Optional<String> found, String name, SourceSpan span, Findings findings) {
        found.ifPresent(oddity -> findings.add(
                DiagnosticCode.UNCLEAR_NAME,
                span,
                Findings.quoted(name) + " was read as a name as it stands, though it " + oddity + "."));
    }

    /**
     * Tells of a value that something stands beside, or that is marked as the others of its table are not.
     *
     * @param found what was found
     * @param value the value that was made of it
     */
    static void tellValue(CellName found, String value, String text, SourceSpan span, Findings findings) {
        String why = found.isAlone() ? " is not printed as the other values are" : " is not plainly one value";
        findings.add(
                DiagnosticCode.UNCLEAR_NAME,
                span,
                Findings.quoted(text) + why + "; it was read as " + Findings.quoted(value) + beside(found) + ".");
    }

    /** Tells of a value that is read as it stands, though it may be one with something around it or beside it. */
    static void tellOddValue(String value, String oddity, SourceSpan span, Findings findings) {
        findings.add(
                DiagnosticCode.UNCLEAR_NAME,
                span,
                Findings.quoted(value) + " was read as a value as it stands, though it " + oddity + ".");
    }

    /** Tells of a type in which a name or a value is read as it stands, though it may not be what was meant. */
    static void tellOddPart(String type, String oddity, SourceSpan span, Findings findings) {
        findings.add(
                DiagnosticCode.UNCLEAR_NAME,
                span,
                "What is named in " + Findings.quoted(type) + " was read as it stands, though it " + oddity + ".");
    }

    /** Tells of a name that is marked as the others of its table are not. */
    static void tellUnlike(CellName name, String text, SourceSpan span, Findings findings) {
        findings.add(
                DiagnosticCode.UNCLEAR_NAME,
                span,
                Findings.quoted(text) + " is not printed as the other names are; it was read as "
                        + Findings.quoted(name.text()) + ".");
    }

    /** Tells of a name that is a word for a type, printed as types are, beside a type that is printed as names are. */
    static void tellSwapped(String text, SourceSpan span, Findings findings) {
        findings.add(
                DiagnosticCode.UNCLEAR_NAME,
                span,
                Findings.quoted(text) + " stands for a type and is printed like one, and its type like a name; the two"
                        + " were read as they stand.",
                "Swap the two cells, or write the name in code.");
    }

    /** Tells of a title that a number stands before. */
    static void tellNumbered(String title, String text, SourceSpan span, Findings findings) {
        findings.add(
                DiagnosticCode.UNCLEAR_NAME,
                span,
                Findings.quoted(text) + " begins with a number; it was read as " + Findings.quoted(title) + ".");
    }

    private static String beside(CellName name) {
        String before = name.before().strip();
        if (name.isAlone()) {
            return "";
        }
        String beside =
                before.isEmpty() ? name.after() : name.after().isEmpty() ? before : before + " … " + name.after();
        String left = beside.isEmpty() ? "an image" : Findings.quoted(beside);
        return ", and " + left + " was left out";
    }
}
