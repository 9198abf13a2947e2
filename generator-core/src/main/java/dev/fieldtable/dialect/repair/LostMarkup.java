package dev.fieldtable.dialect.repair;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.dialect.page.Blanks;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.page.Names;
import dev.fieldtable.dialect.types.TypeLanguage;
import dev.fieldtable.house.DeprecationWords;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.house.SectionKind;
import dev.fieldtable.house.SectionWords;
import dev.fieldtable.source.RestoredText;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Gives the text of a rendered page its Markdown back: the marks of headings, code, lists and notices, and the pipes of
 * tables, see {@link ScrapedTables}. What stands above the title and below the last section is left out.
 */
final class LostMarkup {
    private static final String BLOCK = "\n\n";
    private static final String FENCE = "```";
    private static final String EMOJI_SELECTOR = "\ufe0f";

    private final SourceText page;
    private final SectionWords words;
    private final DeprecationWords deprecation;
    private final Findings findings;
    private final RestoredText.Editor editor;
    private final ScrapedLines lines;
    private final ScrapedTitle titles;
    private final ScrapedTables tables;
    private boolean described;
    private @Nullable SectionKind before;
    private int skipped;

    private LostMarkup(SourceText page, TypeLanguage types, HouseStyle house, Findings findings) {
        this.page = page;
        this.words = house.sections();
        this.deprecation = house.deprecation();
        this.findings = findings;
        this.editor = RestoredText.edit(page);
        this.lines = new ScrapedLines(page, house);
        this.titles = new ScrapedTitle(lines, words, Letters.of(Names.stem(page.linkPath())));
        this.tables = new ScrapedTables(page, types, house, findings, editor);
    }

    /**
     * Restores a page.
     *
     * @param page the page as it is
     * @param types how its types are spelled; it knows which links were certainly there
     * @param house what its publisher writes
     * @param findings takes what was repaired
     * @return the page with its Markdown; the page itself if it has no section
     */
    static RestoredText restore(SourceText page, TypeLanguage types, HouseStyle house, Findings findings) {
        LostMarkup markup = new LostMarkup(page, types, house, findings);
        markup.sections();
        return markup.editor.finish();
    }

    private void sections() {
        int from = 1;
        int line = lines.nextSection(1);
        int first = line;
        while (line <= lines.count()) {
            SectionKind section = lines.section(line);
            if (section != null && section.describesType()) {
                typeHeading(from, line, section);
            } else {
                operationHeading(from, line);
            }
            int body = lines.skipBlank(line + 1);
            int next = lines.nextSection(line + 1);
            from = section == null ? body : body(section, body, next);
            before = section;
            line = lines.nextSection(Math.max(from, line + 1));
        }
        if (first <= lines.count()) {
            skip(from, lines.count() + 1);
            String what = "The page is the text of a rendered page";
            findings.add(Diagnostic.of(
                            DiagnosticCode.LOST_MARKUP,
                            page.span(lines.start(first), lines.end(first) - lines.start(first)),
                            what + "; lines left out around it: " + skipped + ".",
                            DiagnosticCode.LOST_MARKUP.nextStep())
                    .about(what));
        }
    }

    private void typeHeading(int from, int line, SectionKind section) {
        int title = titles.find(from, line);
        String marks = described && title > 0 ? "#" : "";
        if (title > 0) {
            skip(from, title);
            editor.insert(lines.start(title), BLOCK + marks + "# ");
            if (titles.isDoubtful()) {
                findings.add(
                        DiagnosticCode.DOUBTFUL_TITLE,
                        page.span(lines.start(title), lines.end(title) - lines.start(title)),
                        "Another line might as well be the title; " + Findings.quoted(lines.trimmed(title))
                                + " was taken for it.");
            }
            prose(title + 1, line);
        } else {
            skip(from, line);
        }
        heading(line, marks + "## " + words.of(section));
        described = true;
    }

    /** What an operation is called, the page does not say in a way that can be told from prose; nothing asks for it. */
    private void operationHeading(int from, int line) {
        skip(from, line);
        boolean same = before == SectionKind.PARAMETERS && lines.section(line) == SectionKind.RESPONSE;
        heading(line, (same ? "" : "## Operation" + BLOCK) + "### " + lines.trimmed(line));
    }

    private void heading(int line, String heading) {
        editor.replace(lines.start(line), lines.end(line), BLOCK + heading + BLOCK);
    }

    private int body(SectionKind section, int body, int next) {
        if (section == SectionKind.SUPPORTED_TYPES) {
            return arms(body, next);
        }
        if (section == SectionKind.RESPONSE) {
            editor.insert(lines.start(body), "**").insert(lines.end(body), "**");
            return body + 1;
        }
        if (section == SectionKind.VALUES && (lines.isOpenEnum(body) || lines.isValue(body))) {
            return values(body, next);
        }
        return tables.restore(lines, body, next);
    }

    /** Between title and section: prose, a notice, example code. */
    private void prose(int from, int to) {
        editor.replace(lines.end(from - 1), lines.end(from - 1), BLOCK);
        boolean code = false;
        for (int line = from; line < to; line++) {
            int start = lines.start(line);
            int notice = noticeEnd(start);
            if (!code && lines.startsWith(line, words.example())) {
                editor.insert(start, BLOCK + "## ").insert(lines.end(line), BLOCK + FENCE);
                code = true;
            } else if (notice > 0) {
                editor.replace(start, notice, (lines.isBlank(line - 1) ? "" : BLOCK) + notice());
                editor.insert(lines.end(line), lines.isBlank(line + 1) ? "" : BLOCK);
            }
        }
        if (code) {
            editor.insert(lines.start(to), "\n" + FENCE + BLOCK);
        }
    }

    /** {@return the offset behind the warning sign and the word that a notice of deprecation opens with; -1 if none} */
    private int noticeEnd(int start) {
        String text = page.content();
        if (!text.startsWith(deprecation.renderedIcon(), start)) {
            return -1;
        }
        int at = start + deprecation.renderedIcon().length();
        at += text.startsWith(EMOJI_SELECTOR, at) ? EMOJI_SELECTOR.length() : 0;
        at = Blanks.skip(text, at);
        return text.startsWith(deprecation.word(), at) ? at + deprecation.word().length() : -1;
    }

    private String notice() {
        return "> " + deprecation.sign() + " **" + deprecation.word() + "**";
    }

    private int values(int from, int to) {
        int line = from;
        if (lines.isOpenEnum(line)) {
            editor.insert(lines.end(line), BLOCK);
            line = lines.skipBlank(line + 1);
        }
        while (line < to && lines.isValue(line)) {
            String fence = fence(lines.trimmed(line));
            editor.insert(lines.start(line), "- " + fence)
                    .insert(lines.end(line), fence.isBlank() ? fence : reversed(fence));
            line = lines.skipBlank(line + 1);
        }
        return Math.min(line, to);
    }

    private static String fence(String value) {
        return value.indexOf('`') < 0 ? "`" : "`".repeat(longestTicks(value) + 1) + " ";
    }

    private static String reversed(String fence) {
        return fence.endsWith(" ") ? " " + fence.strip() : fence;
    }

    private static int longestTicks(String value) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < value.length(); i++) {
            run = value.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private int arms(int from, int to) {
        int end = from;
        for (int line = from; line < to; line++) {
            if (lines.isArm(line)) {
                skip(end, line);
                editor.insert(lines.start(line), BLOCK + "### `").insert(lines.end(line), "`" + BLOCK);
                end = lines.skipBlank(line + 1) + 1;
                line = end - 1;
            }
        }
        return end;
    }

    private void skip(int from, int to) {
        for (int line = from; line < to; line++) {
            if (!lines.isBlank(line)) {
                skipped++;
            }
        }
        if (from < to) {
            int start = Math.max(editor.position(), page.lineStart(from));
            int end = to > lines.count() ? page.content().length() : page.lineStart(to);
            if (start < end) {
                editor.replace(start, end, "\n");
            }
        }
    }
}
