package dev.fieldtable.dialect.unread;

import dev.fieldtable.house.SectionKind;
import dev.fieldtable.house.SectionWords;
import java.util.Optional;

/** Finds the headings of sections, and whatever they hold, behind what a tool has put before each line or in place of line ends. */
final class WrappedSections {
    private static final String MARKS = "## ";
    private static final String TITLE = "# ";
    private static final String LINE_END = "\\n";

    /** By how many digits the number of a line may be longer than that of the heading. */
    private static final int LONGER_NUMBER = 5;

    private final PageText page;
    private final SectionWords words;
    private boolean found;

    WrappedSections(PageText page, SectionWords words) {
        this.page = page;
        this.words = words;
    }

    /** Looks for a heading with something before it; the first one found speaks for all below it. */
    Optional<UnreadTable> behindLead(int line) {
        String text = page.get(line);
        int marks = text.indexOf(MARKS);
        String heading = marks < 0 ? "" : text.substring(marks + MARKS.length()).strip();
        Optional<SectionKind> kind = words.ofType(heading);
        boolean known = kind.isPresent();
        boolean may = marks > 0 && (known || words.isOtherFields(heading));
        Optional<Lead> lead = may ? Lead.of(text, marks) : Optional.empty();
        if (found || lead.isEmpty()) {
            return Optional.empty();
        }
        found = true;
        SectionItems items = new SectionItems();
        for (int below = line + 1; below <= page.count(); below++) {
            if (page.isShort(below)) {
                items.count(page.get(below), marks, marks + LONGER_NUMBER);
            }
        }
        // Other words for the fields mean nothing but above a table.
        boolean nothing = known ? items.isEmpty() && !isTitled(line, lead.get()) : !items.hasRows();
        return nothing
                ? Optional.empty()
                : Optional.of(new UnreadTable(
                        line, page.count() + 1, lead.get().title(), kind.orElse(SectionKind.FIELDS), items.rows()));
    }

    /** A section may be empty; that its page has a title behind the same, tells that it is one. */
    private boolean isTitled(int section, Lead lead) {
        for (int line = 1; line < section; line++) {
            String text = page.isShort(line) ? page.get(line) : "";
            int mark = text.indexOf(TITLE);
            if (mark > 0 && Lead.of(text, mark).equals(Optional.of(lead))) {
                return true;
            }
        }
        return false;
    }

    /** Looks for a heading between line ends that are spelled out, as in JSON. */
    Optional<UnreadTable> escaped() {
        String content = page.content();
        for (SectionKind kind : SectionKind.values()) {
            int heading = kind.describesType() ? content.indexOf(LINE_END + MARKS + words.of(kind) + LINE_END) : -1;
            if (heading >= 0) {
                int line = page.lineOf(heading);
                return Optional.of(
                        new UnreadTable(line, line + 1, "a page within JSON", kind, escapedRows(heading + 1)));
            }
        }
        return Optional.empty();
    }

    private int escapedRows(int from) {
        String content = page.content();
        SectionItems items = new SectionItems();
        for (int at = content.indexOf(LINE_END, from); at >= 0; at = content.indexOf(LINE_END, at + 1)) {
            items.count(content, at + LINE_END.length(), at + LINE_END.length());
        }
        return items.rows();
    }
}
