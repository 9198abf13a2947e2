package dev.fieldtable.dialect.layout;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Loss;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.page.Names;
import dev.fieldtable.dialect.page.OddValues;
import dev.fieldtable.document.ValueRow;
import dev.fieldtable.house.OpenEnumWords;
import dev.fieldtable.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Reads values from a block of code that is the type of them all: {@code "on" | "off" | Unrecognized<string>}, on one line
 * or on several. What stands there is code and no Markdown.
 */
final class ValueCode {
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,19}(\\.\\d{1,19})?|true|false");

    private static final String ESCAPES = "nrtbfv0";
    private static final String ESCAPED = "\n\r\t\b\f\u000b\0";
    private static final int HEXADECIMAL = 16;

    private final MarkdownPage page;
    private final OpenEnumWords openEnums;
    private final Findings findings;
    private final List<ValueRow> rows = new ArrayList<>();
    private boolean open;
    private int skipped;

    ValueCode(MarkdownPage page, OpenEnumWords openEnums, Findings findings) {
        this.page = page;
        this.openEnums = openEnums;
        this.findings = findings;
    }

    /** One of the parts between the bars. */
    private record Part(String text, int offset) {}

    List<ValueRow> rows() {
        return rows;
    }

    /** {@return whether a part stands for all values that are not listed} */
    boolean isOpen() {
        return open;
    }

    int skipped() {
        return skipped;
    }

    /** Reads a block, unless it is code of another kind. */
    void read(FencedCodeBlock code) {
        int lines = (int) Math.min(
                code.getLiteral().lines().count(), code.getSourceSpans().size() - 1L);
        List<Part> parts = lines <= 0 ? List.of() : parts(code.getSourceSpans().subList(1, lines + 1));
        if (parts.stream().anyMatch(part -> value(part.text()) != null)) {
            read(parts);
        }
    }

    /** Reads a paragraph if it is what a block of code has left that lost its fences: several values and nothing else. */
    void read(Paragraph text) {
        List<Part> parts = parts(text.getSourceSpans());
        if (parts.size() > 1
                && parts.stream().anyMatch(part -> isQuoted(part.text()))
                && parts.stream().allMatch(part -> isRest(part) || value(part.text()) != null)) {
            findings.repaired(
                    DiagnosticCode.BARE_VALUE,
                    page.span(text),
                    "The values are not in a block of code; they were read as if they were.");
            read(parts);
        }
    }

    private void read(List<Part> parts) {
        for (Part part : parts) {
            if (isRest(part)) {
                open = true;
            } else {
                read(part);
            }
        }
    }

    private boolean isRest(Part part) {
        return part.text().startsWith(openEnums.restValue());
    }

    private void read(Part part) {
        @Nullable String value = value(part.text());
        SourceSpan place = page.span(part.offset(), part.text().length());
        if (value == null || value.length() > Names.LONGEST) {
            findings.add(Diagnostic.of(
                            DiagnosticCode.UNREADABLE_ROW,
                            place,
                            value == null
                                    ? Findings.quoted(part.text()) + " is not a value."
                                    : "The value has more than " + Names.LONGEST + " characters.",
                            DiagnosticCode.UNREADABLE_ROW.nextStep())
                    .losing(Loss.ROW));
            skipped++;
        } else {
            OddValues.oddityOf(value).ifPresent(oddity -> UnclearNames.tellOddValue(value, oddity, place, findings));
            rows.add(new ValueRow("", value, isQuoted(part.text()), place));
        }
    }

    /** The parts of the lines that are not empty. A bar may stand before the first one, too. */
    private List<Part> parts(List<org.commonmark.node.SourceSpan> lines) {
        String content = page.text().content();
        List<Part> parts = new ArrayList<>();
        org.commonmark.node.SourceSpan last = lines.get(lines.size() - 1);
        int end = last.getInputIndex() + last.getLength();
        int start = lines.get(0).getInputIndex();
        char quote = 0;
        for (int at = start; at < end; at++) {
            char c = content.charAt(at);
            if (quote != 0 && c == '\\') {
                at++;
            } else if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '|') {
                add(content, start, at, parts);
                start = at + 1;
            }
        }
        add(content, start, end, parts);
        return parts;
    }

    private static void add(String content, int start, int end, List<Part> parts) {
        String text = content.substring(start, end);
        String trimmed = text.strip();
        int before = text.length() - text.stripLeading().length();
        if (!trimmed.isEmpty()) {
            parts.add(new Part(trimmed, start + before));
        }
    }

    private static boolean isQuoted(String text) {
        return text.length() > 1
                && (text.charAt(0) == '"' || text.charAt(0) == '\'')
                && text.charAt(text.length() - 1) == text.charAt(0);
    }

    /** {@return the value that a part is; {@code null} if it is none} */
    private static @Nullable String value(String text) {
        return isQuoted(text) ? unescaped(text) : PLAIN.matcher(text).matches() ? text : null;
    }

    /** {@return what is in quotes; {@code null} if the quotes end before their end} */
    private static @Nullable String unescaped(String quoted) {
        StringBuilder value = new StringBuilder(quoted.length());
        int end = quoted.length() - 1;
        int at = 1;
        while (at < end) {
            char c = quoted.charAt(at++);
            if (c == quoted.charAt(0) || (c == '\\' && at == end)) {
                return null;
            }
            if (c != '\\') {
                value.append(c);
                continue;
            }
            char escape = quoted.charAt(at++);
            int digits = escape == 'u' ? 4 : escape == 'x' ? 2 : 0;
            int known = ESCAPES.indexOf(escape);
            if (digits == 0) {
                value.append(known < 0 ? escape : ESCAPED.charAt(known));
            } else if (at + digits <= end && isHexadecimal(quoted.substring(at, at + digits))) {
                value.append((char) Integer.parseInt(quoted.substring(at, at + digits), HEXADECIMAL));
                at += digits;
            } else {
                return null;
            }
        }
        return value.toString();
    }

    private static boolean isHexadecimal(String digits) {
        return digits.chars().allMatch(c -> c < 128 && Character.digit(c, HEXADECIMAL) >= 0);
    }
}
