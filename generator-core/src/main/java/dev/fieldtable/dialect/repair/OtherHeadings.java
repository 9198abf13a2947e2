package dev.fieldtable.dialect.repair;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.dialect.page.CellName;
import dev.fieldtable.dialect.page.Columns;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.page.InlineText;
import dev.fieldtable.dialect.page.Inlines;
import dev.fieldtable.dialect.page.OperationSigns;
import dev.fieldtable.dialect.page.RowText;
import dev.fieldtable.dialect.page.SectionLines;
import dev.fieldtable.dialect.types.TypeColumn;
import dev.fieldtable.dialect.types.TypeLanguage;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.house.SectionKind;
import dev.fieldtable.source.RestoredText;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives sections of fields that are headed in another word, {@code ## Attributes}, the heading that all others have.
 *
 * <p>Such words head much else, so that a good deal must be there: below the heading a table with the columns of fields
 * and with types in it, above it a heading that is one name, and no section that is headed as it should be. What is not
 * taken for a section stays a table in none, and is told of as such.
 */
final class OtherHeadings implements Repair {
    /** A heading within a page is often a word of prose, but not if it is written as classes are. */
    private static final Pattern CLASS_NAME = Pattern.compile("^(?>\\p{Alnum}*?\\p{Lower}\\p{Upper})\\p{Alnum}*+$");

    /** No heading of a section is longer, with all that may stand beside its words; and no name of a class. */
    private static final int LONGEST = 200;

    private static final Pattern OPENING_MARKS = Pattern.compile("^#{1,6}(?=[ \\t]|$)");

    private static final Pattern CLOSING_MARKS = Pattern.compile("(?:^|[ \\t])#+$");

    /** So many rows tell what the others are. */
    private static final int MOST_ROWS = 1_000;

    private static final int NONE = -1;
    private static final int TITLE = 1;
    private static final int DEEPEST = 6;

    private final HouseStyle house;
    private final TypeLanguage types;
    private final SectionLines sections;
    private final TableHeader headers;

    OtherHeadings(HouseStyle house, TypeLanguage types) {
        this.house = house;
        this.types = types;
        this.sections = new SectionLines(house.sections());
        this.headers = new TableHeader(house.columns());
    }

    @Override
    public RestoredText restore(RestoredText page, Findings findings) {
        return new Pass(page, findings).run();
    }

    /**
     * A heading that may be one of fields.
     *
     * @param line its line
     * @param parent the line of the heading above it; {@link #NONE} if there is none
     * @param rank how many words come before its own; the lowest of those with the same heading above them wins
     */
    private record Candidate(int line, int parent, int rank) {}

    /** What is done with a line. */
    private interface Look {
        void at(int line, int level, int parent);
    }

    private final class Pass {
        private final RestoredText page;
        private final Findings findings;
        private final PageLines lines;
        private final String content;
        private final Map<Integer, Candidate> candidates = new HashMap<>();
        private final Set<Integer> settled = new HashSet<>();
        private boolean operations;

        Pass(RestoredText page, Findings findings) {
            this.page = page;
            this.findings = findings;
            this.lines = PageLines.of(page.text());
            this.content = page.text().content();
        }

        RestoredText run() {
            walk(this::lookForOther);
            if (candidates.isEmpty()) {
                return page;
            }
            operations = OperationSigns.hasId(content, house.operations().idAttribute());
            walk(this::lookForSection);
            RestoredText.Editor editor = page.edit();
            candidates.values().stream()
                    .filter(this::isTaken)
                    .sorted(Comparator.comparingInt(Candidate::line))
                    .forEach(candidate -> rename(candidate, editor));
            return editor.finish();
        }

        /** Goes through the lines that are no titles; each is handed on with the line of the heading that it stands below. */
        private void walk(Look look) {
            int[] above = new int[DEEPEST + 1];
            Arrays.fill(above, NONE);
            for (int line = 0; line < lines.count(); line++) {
                int level = lines.headingLevel(line);
                if (level != TITLE) {
                    look.at(line, level, parent(above, level == 0 ? TITLE + 1 : level));
                }
                if (level > 0) {
                    above[level] = line;
                    Arrays.fill(above, level + 1, above.length, NONE);
                }
            }
        }

        private static int parent(int[] above, int level) {
            int at = level - 1;
            while (at > 0 && above[at] == NONE) {
                at--;
            }
            return at == 0 ? NONE : above[at];
        }

        private void lookForOther(int line, int level, int parent) {
            if (level == 0 || !mayHoldOther(line) || isSection(line)) {
                return;
            }
            String words = SectionLines.words(text(line)).toLowerCase(Locale.ROOT);
            int rank = house.sections().otherFields().indexOf(words);
            @Nullable Candidate before = candidates.get(parent);
            if (rank >= 0 && (before == null || rank < before.rank()) && hasFields(line)) {
                candidates.put(parent, new Candidate(line, parent, rank));
            }
        }

        private boolean isSection(int line) {
            return sections.of(content, lines.start(line), lines.end(line)) != null;
        }

        /** Quick, since nearly every page is asked and nearly none has such a heading. */
        private boolean mayHoldOther(int line) {
            if (lines.end(line) - lines.start(line) > LONGEST) {
                return false;
            }
            String heading = lines.get(line).toLowerCase(Locale.ROOT);
            for (String word : house.sections().otherFields()) {
                if (heading.contains(word)) {
                    return true;
                }
            }
            return false;
        }

        /** The words of a section count wherever a repair may find them, be it a heading or not. */
        private void lookForSection(int line, int level, int parent) {
            if (!lines.isFenced(line) && isSection(line)) {
                settled.add(parent);
            }
            operations = operations || (level > 0 && OperationSigns.isHeading(SectionLines.words(text(line))));
        }

        /** {@return the text of a heading, without the marks around it} */
        private String text(int line) {
            String text = lines.get(line).strip();
            String opened = OPENING_MARKS.matcher(text).replaceFirst("");
            return CLOSING_MARKS.matcher(opened).replaceFirst("").strip();
        }

        private boolean isTaken(Candidate candidate) {
            int parent = candidate.parent();
            if (parent == NONE || settled.contains(parent)) {
                return false;
            }
            boolean titled = isTitle(parent);
            String heading = text(parent);
            CellName name =
                    Inlines.PLAIN.heading(SectionLines.withoutNumber(heading)).name();
            if (name.text().length() > LONGEST
                    || !name.isClear()
                    || (titled && settled.stream().anyMatch(this::isTitle))) {
                return false;
            }
            if (isParameters(candidate)) {
                return titled && !operations;
            }
            return titled
                    || heading.indexOf('`') >= 0
                    || CLASS_NAME.matcher(name.text()).matches();
        }

        /** {@return whether a section of an operation is headed so, too} */
        private boolean isParameters(Candidate candidate) {
            return house.sections()
                    .otherFields()
                    .get(candidate.rank())
                    .equalsIgnoreCase(house.sections().of(SectionKind.PARAMETERS));
        }

        /** {@return whether the title of a page is there, or the place where it should be} */
        private boolean isTitle(int line) {
            return line == NONE || lines.headingLevel(line) == TITLE;
        }

        /** The first table below the heading is the one; prose may stand before it. */
        private boolean hasFields(int heading) {
            int line = heading + (isUnderlined(heading) ? 2 : 1);
            while (line < lines.count()
                    && lines.headingLevel(line) == 0
                    && (lines.isFenced(line) || lines.first(line) != '|')) {
                line++;
            }
            return line + 1 < lines.count()
                    && lines.first(line) == '|'
                    && headers.isFields(content, lines.start(line), lines.end(line))
                    && hasTypes(line);
        }

        private boolean hasTypes(int header) {
            int type = Columns.of(cells(header), house.columns()).type();
            TypeColumn column = new TypeColumn(types);
            int end = Math.min(lines.count(), header + 2 + MOST_ROWS);
            for (int line = header + 2; line < end && lines.first(line) == '|'; line++) {
                List<String> cells = cells(line);
                if (type < cells.size()) {
                    column.add(InlineText.of(cells.get(type)).type());
                }
            }
            return column.isReadable();
        }

        private List<String> cells(int line) {
            return RowText.cells(content, lines.start(line), lines.end(line));
        }

        private boolean isUnderlined(int line) {
            return lines.first(line) != '#';
        }

        private void rename(Candidate candidate, RestoredText.Editor editor) {
            int line = candidate.line();
            // Below a title there is no heading between, whatever level the section is at.
            int level = isTitle(candidate.parent()) ? TITLE + 1 : lines.headingLevel(line);
            String marks = isUnderlined(line) ? "" : "#".repeat(level) + " ";
            editor.replace(lines.start(line), lines.end(line), marks + sections.spelling(SectionKind.FIELDS));
            findings.repaired(
                    DiagnosticCode.RESTORED_HEADING,
                    page.span(lines.start(line), lines.end(line) - lines.start(line)),
                    Findings.quoted(lines.get(line).strip()) + " was read as the heading of the fields.");
        }
    }
}
