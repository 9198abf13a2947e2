package dev.fieldtable.dialect.layout;

import dev.fieldtable.dialect.page.PlainCell;
import dev.fieldtable.dialect.page.RowText;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.house.SectionWords;
import dev.fieldtable.house.TemplateWords;
import dev.fieldtable.source.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells the pages of a template from those of other publishers, line by line. */
public final class TemplateSigns {
    private TemplateSigns() {}

    /**
     * Looks for what only the template prints.
     *
     * @param page the page
     * @param house what the template prints
     * @return where it stands; nothing if there is no sign
     */
    public static Optional<Integer> in(SourceText page, HouseStyle house) {
        TemplateWords words = house.template();
        SectionWords sections = house.sections();
        String content = page.content();
        if (words.mark().isEmpty()) {
            return Optional.empty();
        }
        String section = "";
        boolean ruled = false;
        List<String> header = List.of();
        // Quick, since all pages are asked: a line's text is looked at only where it may be a sign.
        for (int number = 1; number <= page.lineCount(); number++) {
            int start = page.lineStart(number);
            int first = firstMark(content, start);
            if (content.startsWith("#", first)) {
                section = heading(page.line(number));
                ruled = false;
                if (words.arms().contains(section) || isMethodOfArms(section, words)) {
                    return Optional.of(start);
                }
                continue;
            }
            if (section.equals(words.variants()) && content.startsWith(words.footer(), first)) {
                return Optional.of(start);
            }
            boolean values = section.equals(sections.values()) || section.startsWith(words.propertyEnum());
            boolean fields = section.equals(sections.fields());
            String line = values || fields ? page.line(number).strip() : "";
            if (values) {
                boolean listed = line.startsWith("* ") && line.contains(words.itemValue());
                if (listed || (section.startsWith(words.propertyEnum()) && line.contains("|"))) {
                    return Optional.of(start);
                }
            } else if (fields && line.contains("|")) {
                List<String> cells = RowText.cells(line, 0, line.length());
                boolean rule = isRule(cells);
                if (rule && isNoted(header, words)) {
                    return Optional.of(start);
                }
                boolean marked = ruled && cells.size() > 1 && cells.get(0).startsWith(words.mark());
                if (marked && cells.get(1).contains(words.mark())) {
                    return Optional.of(start);
                }
                ruled |= rule;
                header = cells;
            } else if (content.startsWith(words.operations(), first)) {
                return Optional.of(start);
            }
        }
        return Optional.empty();
    }

    /** {@return whether a page has operations of the client, and no model} */
    static boolean isOfOperations(SourceText page, HouseStyle house) {
        return page.content().contains(house.template().operations());
    }

    /** Nobody else heads four columns so: a table without rows is one of the template's, too. */
    private static boolean isNoted(List<String> header, TemplateWords words) {
        return header.size() == 4
                && header.get(0).equals("Name")
                && header.get(3).toLowerCase(Locale.ROOT).equals(words.notes());
    }

    private static boolean isMethodOfArms(String heading, TemplateWords words) {
        return heading.startsWith("`") && words.armMethods().contains(PlainCell.within(heading, "`"));
    }

    private static String heading(String line) {
        String text = line.strip();
        int at = 0;
        while (at < text.length() && text.charAt(at) == '#') {
            at++;
        }
        return text.substring(at).strip();
    }

    private static boolean isRule(List<String> cells) {
        for (String cell : cells) {
            int from = cell.startsWith(":") ? 1 : 0;
            int to = cell.endsWith(":") ? cell.length() - 1 : cell.length();
            if (from >= to || !isDashed(cell, from, to)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDashed(String cell, int from, int to) {
        for (int i = from; i < to; i++) {
            if (cell.charAt(i) != '-') {
                return false;
            }
        }
        return true;
    }

    /** {@return where the first character of a line stands that is no blank} */
    private static int firstMark(String content, int start) {
        int at = start;
        while (at < content.length() && (content.charAt(at) == ' ' || content.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }
}
