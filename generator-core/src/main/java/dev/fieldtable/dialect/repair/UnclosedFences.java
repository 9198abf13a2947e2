package dev.fieldtable.dialect.repair;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.page.SectionLines;
import dev.fieldtable.source.RestoredText;

/**
 * Closes blocks of code that were never closed and have swallowed the headings of sections and arms.
 *
 * <p>A block is taken to be unclosed if its text runs to the end of the page, or if another block is opened within it.
 */
final class UnclosedFences implements Repair {
    private final SectionLines sections;

    UnclosedFences(SectionLines sections) {
        this.sections = sections;
    }

    @Override
    public RestoredText restore(RestoredText page, Findings findings) {
        PageLines lines = PageLines.of(page.text());
        RestoredText.Editor editor = page.edit();
        int line = 0;
        while (line < lines.count()) {
            if (lines.fence(line) == 0) {
                line++;
                continue;
            }
            if (isUnderline(lines, line)) {
                int start = lines.start(line);
                editor.replace(start, lines.end(line), "-".repeat(lines.end(line) - start));
                findings.repaired(
                        DiagnosticCode.RESTORED_HEADING,
                        page.span(lines.start(line - 1), lines.end(line - 1) - lines.start(line - 1)),
                        Findings.quoted(lines.get(line - 1).strip())
                                + " was read as the heading of a section, since it is underlined.");
                line++;
                continue;
            }
            int heading = swallowedHeading(lines, line);
            if (heading < 0) {
                line = end(lines, line);
                continue;
            }
            editor.insert(lines.start(heading), "```\n\n".replace('`', lines.first(line)));
            findings.add(
                    DiagnosticCode.UNCLOSED_FENCE,
                    page.span(lines.start(line), lines.end(line) - lines.start(line)),
                    "The code that begins here is never closed; it was taken to end above "
                            + Findings.quoted(lines.get(heading).strip()) + ".");
            line = heading;
        }
        return editor.finish();
    }

    /** Tildes that end nowhere underline the words of a section, where other markup has them for headings. */
    private boolean isUnderline(PageLines lines, int line) {
        return lines.first(line) == '~'
                && lines.get(line).strip().chars().allMatch(c -> c == '~')
                && line > 0
                && sections.of(lines.get(line - 1)) != null
                && end(lines, line) == lines.count();
    }

    /** {@return the line behind the block that a fence opens} */
    private static int end(PageLines lines, int opening) {
        for (int line = opening + 1; line < lines.count(); line++) {
            if (lines.fence(line) > 0 && lines.closes(line, opening)) {
                return line + 1;
            }
        }
        return lines.count();
    }

    /** {@return the first heading that an unclosed block has swallowed; -1 if it is closed or there is none} */
    private int swallowedHeading(PageLines lines, int opening) {
        int heading = -1;
        for (int line = opening + 1; line < lines.count(); line++) {
            if (lines.fence(line) > 0 && lines.closes(line, opening)) {
                return -1;
            }
            if (lines.fence(line) > 0 && lines.opensOnly(line)) {
                return heading;
            }
            if (heading < 0 && isHeading(lines, line)) {
                heading = line;
            }
        }
        return heading;
    }

    /** A line with two or more marks that is no comment of a program: a section's, or an arm's. */
    private boolean isHeading(PageLines lines, int line) {
        String text = lines.get(line);
        if (!text.startsWith("##")) {
            return false;
        }
        boolean arm = text.startsWith("### `") && text.stripTrailing().endsWith("`");
        return arm || sections.of(text) != null;
    }
}
