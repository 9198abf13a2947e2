package dev.fieldtable.dialect.unread;

import dev.fieldtable.house.SectionKind;
import dev.fieldtable.house.SectionWords;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the headings of sections in other markup than Markdown, and whatever they hold. */
final class MarkedSections {
    /** A kind of markup; the first group of its pattern is what a heading says. */
    private enum Markup {
        JIRA("a page in Jira's markup", "h[1-6]\\.\\s+(.*)"),
        MEDIAWIKI("a page in MediaWiki's markup", "={1,6}([^=]+)={1,6}\\s*"),
        ASCIIDOC("a page in AsciiDoc", "={1,6}\\s+([^=]+)"),
        LATEX("a page in LaTeX", "\\\\(?:sub)*section\\*?\\{([^{}]+)\\}\\s*");

        private final String title;
        private final Pattern heading;

        Markup(String title, String heading) {
            this.title = title;
            this.heading = Pattern.compile(heading);
        }
    }

    private record Found(Markup markup, SectionKind kind) {}

    /** No heading of a section is longer. */
    private static final int LONGEST = 80;

    private static final List<String> BEGINNINGS = List.of("h", "=", "\\");

    private final PageText page;
    private final SectionWords words;

    MarkedSections(PageText page, SectionWords words) {
        this.page = page;
        this.words = words;
    }

    /** {@return whether a line is such a heading} */
    boolean isHeading(String line) {
        return found(line).isPresent();
    }

    /** Looks for the first such heading, which speaks for all below it; a type may have no fields. */
    Optional<UnreadTable> first() {
        for (int line = 1; line <= page.count(); line++) {
            Optional<Found> found = page.isShort(line) ? found(page.get(line)) : Optional.empty();
            if (found.isPresent()) {
                String form = found.get().markup().title;
                return Optional.of(new UnreadTable(
                        line, page.count() + 1, form, found.get().kind(), items(line + 1)));
            }
        }
        return Optional.empty();
    }

    private int items(int from) {
        SectionItems items = new SectionItems();
        for (int line = from; line <= page.count(); line++) {
            if (page.isShort(line)) {
                items.count(page.get(line), 0, 0);
            }
        }
        return items.rows();
    }

    private Optional<Found> found(String line) {
        if (line.length() > LONGEST || BEGINNINGS.stream().noneMatch(line::startsWith)) {
            return Optional.empty();
        }
        for (Markup markup : Markup.values()) {
            Matcher heading = markup.heading.matcher(line);
            Optional<SectionKind> kind =
                    heading.matches() ? words.ofType(heading.group(1).strip()) : Optional.empty();
            if (kind.isPresent()) {
                return Optional.of(new Found(markup, kind.get()));
            }
        }
        return Optional.empty();
    }
}
