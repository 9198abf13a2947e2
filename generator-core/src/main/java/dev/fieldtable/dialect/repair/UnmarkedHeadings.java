package dev.fieldtable.dialect.repair;

import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.page.InlineText;
import dev.fieldtable.dialect.page.SectionLines;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.house.OpenEnumWords;
import dev.fieldtable.house.SectionKind;
import dev.fieldtable.source.RestoredText;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.text.Letters;
import org.jspecify.annotations.Nullable;

/** Makes headings again of the title, the sections and the arms that have lost their marks, or have others. */
final class UnmarkedHeadings implements Repair {
    private final SectionLines sections;
    private final TableHeader headers;
    private final OpenEnumWords openEnums;

    UnmarkedHeadings(HouseStyle house) {
        this.sections = new SectionLines(house.sections());
        this.headers = new TableHeader(house.columns());
        this.openEnums = house.openEnums();
    }

    @Override
    public RestoredText restore(RestoredText page, Findings findings) {
        return new Pass(page, findings).run();
    }

    /**
     * Finds the first section that has lost its marks, on a page that has others left.
     *
     * @return the offset of its line; -1 if there is none
     */
    int firstAboveMarkup(SourceText page) {
        if (!sections.anyIn(page.content())) {
            return -1;
        }
        PageLines lines = PageLines.of(page);
        for (int line = 0; line < lines.count(); line++) {
            if (!lines.isFenced(line)
                    && sections.of(page.content(), lines.start(line), lines.end(line)) != null
                    && isMarkup(lines, lines.nextText(line + 1))) {
                return lines.start(line);
            }
        }
        return -1;
    }

    /** The text of a rendered page has no backticks, and no pipe at the left of a name. */
    private boolean isMarkup(PageLines lines, int line) {
        if (line == lines.count()) {
            return false;
        }
        String text = lines.get(line).strip();
        if (openEnums.opens(text)) {
            int below = lines.nextText(line + 1);
            return below < lines.count()
                    && (lines.get(below).strip().startsWith("- `") || isValuesInCode(lines, below));
        }
        if (text.startsWith("|")) {
            int row = line + 2;
            boolean rows = row < lines.count() && !lines.isBlank(row);
            return headers.isHeader(text, 0, text.length())
                    && (rows ? lines.first(row) == '|' : lines.headingLevel(lines.nextText(0)) > 0);
        }
        return text.startsWith("- `") || text.startsWith("### `") || text.startsWith("`");
    }

    /** A block of code that begins with a value, and not with a word, a brace or a bracket. */
    private static boolean isValuesInCode(PageLines lines, int line) {
        if (lines.fence(line) == 0 || line + 1 == lines.count()) {
            return false;
        }
        char first = lines.first(line + 1);
        return first == '"' || first == '\'' || first == '|' || first == '-' || (first >= '0' && first <= '9');
    }

    private final class Pass {
        private final RestoredText page;
        private final Findings findings;
        private final PageLines lines;
        private final String content;
        private final RestoredText.Editor editor;
        private final int first;
        /** The next title, or section that stands as it should, behind the line that was asked for last. */
        private int settled;

        Pass(RestoredText page, Findings findings) {
            this.page = page;
            this.findings = findings;
            this.lines = PageLines.of(page.text());
            this.content = page.text().content();
            this.editor = page.edit();
            this.first = lines.nextText(0);
        }

        RestoredText run() {
            int section = nextSection(first);
            if (section == lines.count()) {
                return page;
            }
            restoreTitle(section);
            restoreExamples(first + 1, section);
            boolean headed = true;
            while (section < lines.count()) {
                @Nullable SectionKind kind = kind(section);
                if (kind != null) {
                    restoreSection(section, kind, headed);
                    int next = nextSection(section + 1);
                    if (kind == SectionKind.SUPPORTED_TYPES) {
                        restoreArms(section + 1, next);
                    }
                    headed = hasHeading(section + 1, next);
                    section = next;
                }
            }
            return editor.finish();
        }

        private int nextSection(int from) {
            int line = from;
            while (line < lines.count() && !isSection(line)) {
                line++;
            }
            return line;
        }

        private @Nullable SectionKind kind(int line) {
            return sections.of(content, lines.start(line), lines.end(line));
        }

        /** A line that holds the words of a section alone, is not the first on the page, and stands above its like. */
        private boolean isSection(int line) {
            if (lines.isFenced(line) || lines.isIndented(line) || lines.first(line) == '>' || line == first) {
                return false;
            }
            @Nullable SectionKind kind = kind(line);
            if (kind == null || (!isProper(line) && isAboveProper(line))) {
                return false;
            }
            int below = lines.nextText(isUnderlined(line) ? line + 2 : line + 1);
            if (below >= lines.count()) {
                return false;
            }
            return isProper(line)
                    || switch (kind) {
                        case FIELDS -> isFields(below) || (isGroup(below) && isFields(lines.nextText(below + 1)));
                        case VALUES -> isValues(below);
                        case SUPPORTED_TYPES ->
                            lines.headingLevel(below) > 1 || looksLikeCode(below) || isAboveFence(below);
                        case PARAMETERS, RESPONSE, ERRORS -> false;
                    };
        }

        /** A section that stands as it should tells that what comes before it, below the same title, is its prose. */
        private boolean isAboveProper(int line) {
            if (line >= settled) {
                settled = line + 1;
                while (settled < lines.count() && !isTitle(settled) && !isProperBelowTitle(settled)) {
                    settled++;
                }
            }
            return settled < lines.count() && isProperBelowTitle(settled);
        }

        private boolean isTitle(int line) {
            return !lines.isFenced(line)
                    && (lines.headingLevel(line) == 1 || (line + 1 < lines.count() && isUnderline(line + 1, '=')));
        }

        private boolean isProperBelowTitle(int line) {
            return !lines.isFenced(line) && (lines.headingLevel(line) == 2 || isUnderlined(line)) && isProper(line);
        }

        private boolean isFields(int line) {
            return line < lines.count() && headers.isFields(content, lines.start(line), lines.end(line));
        }

        /** A heading that divides a section, above its first table. */
        private boolean isGroup(int line) {
            return lines.headingLevel(line) > 2;
        }

        private boolean isValues(int line) {
            char first = lines.first(line);
            int start = lines.start(line);
            return headers.isValues(content, start, lines.end(line))
                    || first == '-'
                    || first == '*'
                    || isValuesInCode(lines, line)
                    || openEnums.opens(lines.get(line).strip());
        }

        private boolean isProper(int line) {
            int level = lines.headingLevel(line);
            @Nullable SectionKind kind = kind(line);
            String text = lines.get(line).strip();
            String heading = text.replaceFirst("^#{1,6}[ \\t]", "").replaceFirst("[ \\t]#+$", "");
            boolean spelled = kind != null
                    // One that is indented may have become a part of the list above it.
                    && lines.get(line).startsWith("#")
                    && SectionLines.words(heading.strip()).equals(sections.spelling(kind));
            return (level == 2 && spelled)
                    || (level > 2 && spelled && headingAbove(line) == level - 1)
                    || (isUnderlined(line) && kind != null && text.equals(sections.spelling(kind)));
        }

        private int headingAbove(int line) {
            for (int above = line - 1; above >= 0; above--) {
                if (lines.headingLevel(above) > 0) {
                    String text =
                            lines.get(above).strip().replaceFirst("^#{1,6}", "").strip();
                    return sections.isExample(text) ? 0 : lines.headingLevel(above);
                }
            }
            return 0;
        }

        private boolean isUnderlined(int line) {
            return line + 1 < lines.count() && isUnderline(line + 1, '-');
        }

        private boolean isUnderline(int line, char mark) {
            String text = lines.get(line).strip();
            return !text.isEmpty() && text.chars().allMatch(c -> c == mark);
        }

        private boolean hasHeading(int from, int to) {
            for (int line = from; line < to; line++) {
                if (lines.headingLevel(line) > 0) {
                    return true;
                }
            }
            return false;
        }

        private void restoreSection(int line, SectionKind kind, boolean headed) {
            if (isProper(line)) {
                return;
            }
            replace(line, "## " + sections.spelling(kind));
            findings.add(new Diagnostic(
                    DiagnosticCode.RESTORED_HEADING,
                    headed ? Severity.INFO : Severity.WARNING,
                    Findings.quoted(lines.get(line).strip()) + " was read as the heading of a section"
                            + (headed ? "." : "; a second one, without a heading of its own type above it."),
                    page.span(lines.start(line), lines.end(line) - lines.start(line)),
                    headed ? Advice.none() : DiagnosticCode.RESTORED_HEADING.nextStep()));
        }

        private void restoreTitle(int section) {
            for (int line = first; line < section; line++) {
                if (lines.headingLevel(line) == 1
                        || (line > first && !lines.isFenced(line) && isUnderline(line, '='))) {
                    return;
                }
            }
            String text = lines.get(first).strip();
            String title = text.replaceFirst("^#{1,10}", "").strip();
            boolean marked = title.length() < text.length();
            boolean alone = first + 1 == section || lines.isBlank(first + 1) || marked;
            if (lines.isFenced(first)
                    || !alone
                    || title.isEmpty()
                    || title.indexOf('|') >= 0
                    || (!marked && !isName(title))) {
                return;
            }
            replace(first, "# " + title);
            boolean certain = marked || isFileName(title);
            findings.add(new Diagnostic(
                    DiagnosticCode.RESTORED_HEADING,
                    certain ? Severity.INFO : Severity.WARNING,
                    Findings.quoted(title) + " was read as the title.",
                    page.span(lines.start(first), lines.end(first) - lines.start(first)),
                    certain ? Advice.none() : DiagnosticCode.RESTORED_HEADING.nextStep()));
        }

        /** Example code is told from prose by its heading. */
        private void restoreExamples(int from, int section) {
            for (int line = from; line < section; line++) {
                if (!lines.isFenced(line)
                        && lines.headingLevel(line) == 0
                        && sections.isExample(lines.get(line))
                        && isAbove(line)) {
                    replace(line, "## " + lines.get(line).strip());
                    findings.repaired(
                            DiagnosticCode.RESTORED_HEADING,
                            page.span(lines.start(line), lines.end(line) - lines.start(line)),
                            Findings.quoted(lines.get(line).strip()) + " was read as the heading of example code.");
                }
            }
        }

        private boolean isAbove(int line) {
            int below = lines.nextText(line + 1);
            return below < lines.count() && lines.fence(below) > 0;
        }

        private static boolean isName(String title) {
            String name = InlineText.of(title).visible();
            return name.length() > 0
                    && name.length() <= 200
                    && Character.isJavaIdentifierStart(name.charAt(0))
                    && name.chars().allMatch(Character::isJavaIdentifierPart);
        }

        /** Pages are called after their titles, in lower case. */
        private boolean isFileName(String title) {
            String path = page.original().path();
            String file = path.substring(path.lastIndexOf('/') + 1);
            int dot = file.indexOf('.');
            return Letters.of(dot < 0 ? file : file.substring(0, dot)).equals(Letters.of(title));
        }

        private void restoreArms(int from, int to) {
            for (int line = from; line < to; line++) {
                boolean apart = (line == from || lines.isBlank(line - 1) || lines.isFenced(line - 1))
                        && !lines.isFenced(line)
                        && !lines.isBlank(line)
                        && lines.headingLevel(line) == 0;
                if (apart && (looksLikeCode(line) || isAboveFence(line))) {
                    replace(line, "### " + lines.get(line).strip());
                    findings.repaired(
                            DiagnosticCode.RESTORED_HEADING,
                            page.span(lines.start(line), lines.end(line) - lines.start(line)),
                            Findings.quoted(lines.get(line).strip()) + " was read as the heading of an arm.");
                }
            }
        }

        private boolean looksLikeCode(int line) {
            String text = lines.get(line).strip();
            return text.length() > 2 && text.indexOf('`') == 0 && text.indexOf('`', 1) == text.length() - 1;
        }

        private boolean isAboveFence(int line) {
            String text = lines.get(line).strip();
            return isAbove(line) && text.length() <= 200 && text.chars().noneMatch(c -> c == ' ' || c == '\t');
        }

        private void replace(int line, String heading) {
            editor.replace(lines.start(line), lines.end(line), heading);
        }
    }
}
