package dev.fieldtable.dialect.repair;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.dialect.page.Blanks;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.page.StrayCharacters;
import dev.fieldtable.source.RestoredText;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Reads the characters that tools put in the place of others: entities, typographic quotes, odd blanks, and characters
 * that cannot be seen. Code blocks are left alone.
 *
 * <p>All of them may be meant as they are in prose. A page is changed only if it shows that a tool has been at work: odd
 * blanks in headings, names and types, what cannot be seen outside of the prose of rows, typographic quotes in code,
 * entities and not one angle bracket.
 */
final class Characters implements Repair {
    /** The longest name in HTML has 31 letters. */
    private static final int LONGEST_ENTITY = 33;

    private static final String DOUBLE_QUOTES = "\u201c\u201d\u201e\u201f";
    private static final String SINGLE_QUOTES = "\u2018\u2019\u201a\u201b";
    /** What code begins with, before a quote. */
    private static final String CODE_MARKS = "[{`";
    /** What a line of a list or a quote begins with. */
    private static final String LINE_MARKS = "-*+>";

    /** Entities that were escaped as if they were text; of those that were not there is none on the same page. */
    private static final Pattern DOUBLED = Pattern.compile("&amp;(?:amp|lt|gt|quot|#39);");

    private static final Pattern SINGLE = Pattern.compile("&(?:lt|gt|quot|#39);");

    @Override
    public RestoredText restore(RestoredText page, Findings findings) {
        Seen seen = Seen.in(page.text().content());
        return seen.any() ? new Pass(page, seen, findings).run() : page;
    }

    /**
     * What a page has that may have to be changed, so that nothing is looked for that it has not. Typographic quotes in
     * prose are in their place; in types, values and JSON they are not.
     */
    private record Seen(boolean quotedCode, boolean blanks, boolean invisible, boolean entities) {
        static Seen in(String content) {
            boolean quotedCode = false;
            boolean blanks = false;
            boolean invisible = false;
            boolean entities = false;
            for (int at = Keyboard.end(content, 0); at < content.length(); at = Keyboard.end(content, at + 1)) {
                char c = content.charAt(at);
                if (c > 127) {
                    char before = at > 0 ? content.charAt(at - 1) : ' ';
                    quotedCode |= CODE_MARKS.indexOf(before) >= 0 && DOUBLE_QUOTES.indexOf(c) >= 0;
                    blanks |= Blanks.ODD.indexOf(c) >= 0;
                    invisible |= Blanks.INVISIBLE.indexOf(c) >= 0;
                }
            }
            for (int at = content.indexOf('&'); at >= 0 && !entities; at = content.indexOf('&', at + 1)) {
                entities = entityEnd(content, at) > 0;
            }
            return new Seen(quotedCode, blanks, invisible, entities);
        }

        boolean any() {
            return quotedCode || blanks || invisible || entities;
        }
    }

    /** {@return the offset behind what may be an entity, or -1} */
    private static int entityEnd(String content, int start) {
        int last = Math.min(content.length(), start + LONGEST_ENTITY);
        for (int at = start + 1; at < last; at++) {
            char c = content.charAt(at);
            if (c == ';') {
                return at > start + 1 ? at + 1 : -1;
            }
            if (c > 127 || !(Character.isLetterOrDigit(c) || (c == '#' && at == start + 1))) {
                return -1;
            }
        }
        return -1;
    }

    /** How often one kind of character was met, and where for the first time. */
    private static final class Tally {
        private int count;
        private int first;

        void add(int offset) {
            first = count == 0 ? offset : first;
            count++;
        }
    }

    private static final class Pass {
        private final RestoredText page;
        private final Seen seen;
        private final Findings findings;
        private final String content;
        private final PageLines lines;
        private final RestoredText.Editor editor;
        private final HtmlTables.Places tables;
        private boolean smart;
        private boolean blanked;
        private boolean unseen;
        private boolean escaped;
        private boolean doubled;
        private final Tally entities = new Tally();
        private final Tally quotes = new Tally();
        private final Tally blanks = new Tally();
        private final Tally invisible = new Tally();

        Pass(RestoredText page, Seen seen, Findings findings) {
            this.page = page;
            this.seen = seen;
            this.findings = findings;
            this.content = page.text().content();
            this.lines = PageLines.of(page.text());
            this.editor = page.edit();
            this.tables = HtmlTables.places(content);
        }

        RestoredText run() {
            smart = seen.quotedCode && !hasStraightQuotes();
            blanked = (seen.blanks || seen.invisible) && hasOddStructure();
            unseen = blanked || (seen.invisible && hasUnseen());
            escaped = seen.entities && !hasBracket();
            doubled = escaped
                    && DOUBLED.matcher(content).find()
                    && !SINGLE.matcher(content).find();
            for (int line = 0; line < lines.count(); line++) {
                if (!lines.isFenced(line)) {
                    restore(line);
                }
            }
            tell(DiagnosticCode.HTML_ENTITIES, entities, "Entities were read as the characters they stand for");
            tell(DiagnosticCode.SMART_QUOTES, quotes, "Typographic quotes were read as straight ones");
            tell(DiagnosticCode.ODD_BLANKS, blanks, "Non-breaking blanks were read as blanks");
            // A mark at the very beginning says how the file is encoded, and is no part of the page.
            boolean mark = invisible.count == 1 && content.startsWith("\ufeff");
            if (!mark) {
                tell(DiagnosticCode.ODD_BLANKS, invisible, "Characters that cannot be seen were left out");
            }
            return editor.finish();
        }

        /** Whoever writes straight quotes as well means the others as they are. */
        private boolean hasStraightQuotes() {
            for (int line = 0; line < lines.count(); line++) {
                for (int at = lines.start(line); at < lines.end(line) && !lines.isFenced(line); at++) {
                    if (content.charAt(at) == '"' || content.charAt(at) == '\'') {
                        return true;
                    }
                }
            }
            return false;
        }

        /** Whoever writes angle brackets as they are means entities as they are, too. */
        private boolean hasBracket() {
            for (int line = 0; line < lines.count(); line++) {
                int at =
                        lines.isFenced(line) ? -1 : PageLines.indexOf(content, '<', lines.start(line), lines.end(line));
                if (at >= 0 && !tables.holds(at)) {
                    return true;
                }
            }
            return false;
        }

        /** {@return whether odd blanks stand where no prose does: in headings, items, names and types} */
        private boolean hasOddStructure() {
            for (int line = 0; line < lines.count(); line++) {
                if (!lines.isFenced(line) && isOddStructure(lines.start(line), lines.end(line))) {
                    return true;
                }
            }
            return false;
        }

        /** {@return whether what cannot be seen stands anywhere but behind the third pipe of a row} */
        private boolean hasUnseen() {
            for (int line = 0; line < lines.count(); line++) {
                int pipes = 0;
                for (int at = lines.start(line); at < lines.end(line) && pipes <= 3 && !lines.isFenced(line); at++) {
                    char c = content.charAt(at);
                    pipes += c == '|' ? 1 : 0;
                    if (at > 0 && c > 127 && Blanks.INVISIBLE.indexOf(c) >= 0) {
                        return true;
                    }
                }
            }
            return false;
        }

        private boolean isOddStructure(int start, int end) {
            boolean odd = false;
            boolean heading = false;
            boolean marks = true;
            int pipes = 0;
            for (int at = start; at < end; at++) {
                char c = content.charAt(at);
                boolean oddHere = at > 0 && Blanks.isOdd(c);
                odd |= oddHere;
                heading |= c == '#' && pipes == 0;
                pipes += c == '|' ? 1 : 0;
                if ((oddHere && marks) || (odd && (heading || (pipes > 0 && pipes < 3)))) {
                    return true;
                }
                marks &= oddHere || Blanks.isBlank(c) || LINE_MARKS.indexOf(c) >= 0;
                if (pipes == 3) {
                    return false;
                }
            }
            return false;
        }

        private void restore(int line) {
            int end = lines.end(line);
            int at = lines.start(line);
            boolean row = PageLines.indexOf(content, '|', at, end) >= 0;
            while (at < end) {
                char c = content.charAt(at);
                int next = at + 1;
                if (c == '&' && !tables.holds(at)) {
                    next = entity(at, end, row);
                } else if (c > 127) {
                    odd(c, at);
                }
                at = next;
            }
        }

        private void odd(char c, int at) {
            if (blanked && Blanks.ODD.indexOf(c) >= 0) {
                replace(blanks, at, at + 1, " ");
            } else if ((unseen || at == 0) && Blanks.INVISIBLE.indexOf(c) >= 0) {
                replace(invisible, at, at + 1, "");
            } else if (smart && DOUBLE_QUOTES.indexOf(c) >= 0) {
                replace(quotes, at, at + 1, "\"");
            } else if (smart && SINGLE_QUOTES.indexOf(c) >= 0) {
                replace(quotes, at, at + 1, "'");
            }
        }

        private int entity(int start, int lineEnd, boolean row) {
            int end = entityEnd(content, start);
            if (end < 0 || end > lineEnd) {
                return start + 1;
            }
            int breakEnd = escapedBreakEnd(start, lineEnd);
            if (breakEnd > 0) {
                replace(entities, start, breakEnd, "<br/>");
                return breakEnd;
            }
            if (doubled && content.startsWith("&amp;", start)) {
                int doubledEnd = entityEnd(content, end - 1);
                end = doubledEnd > 0 && doubledEnd <= lineEnd ? doubledEnd : end;
            }
            String entity = content.substring(start, end);
            String once = Parser.unescapeEntities(entity, false);
            String meant = StrayCharacters.withoutLost(doubled ? Parser.unescapeEntities(once, false) : once);
            boolean meantAnyway = meant.equals("|") || (meant.length() == 1 && Blanks.isOdd(meant.charAt(0)));
            if (meant.equals(entity) || (!escaped && !meantAnyway)) {
                return start + 1;
            }
            replace(entities, start, end, plain(meant, row));
            return end;
        }

        /** {@return the offset behind a break that was escaped as a whole, which leaves its brackets as entities; -1 if none is here} */
        private int escapedBreakEnd(int start, int lineEnd) {
            if (!content.regionMatches(true, start, "&lt;br", 0, 6)) {
                return -1;
            }
            int at = start + 6;
            while (at < lineEnd && (content.charAt(at) == ' ' || content.charAt(at) == '/')) {
                at++;
            }
            return content.startsWith("&gt;", at) ? at + 4 : -1;
        }

        private static String plain(String meant, boolean row) {
            return switch (meant) {
                case "|" -> row ? "\\|" : meant;
                case "\n", "\r" -> row ? "<br/>" : meant;
                case "\u00a0", "\u2007", "\u202f" -> " ";
                case "\ufeff", "\u200b", "\u2060", "\u00ad" -> "";
                default -> meant;
            };
        }

        private void replace(Tally tally, int start, int end, String text) {
            editor.replace(start, end, text);
            tally.add(start);
        }

        private void tell(DiagnosticCode code, Tally tally, String what) {
            if (tally.count > 0) {
                findings.repaired(code, page.span(tally.first, 1), what, tally.count);
            }
        }
    }
}
