package dev.fieldtable.dialect.layout;

import dev.fieldtable.dialect.page.Blanks;
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
        if (words.mark().isEmpty() || !mayHold(content, house)) {
            return Optional.empty();
        }
        String section = "";
        boolean ruled = false;
        List<String> header = List.of();
        for (int start = 0; start < content.length(); ) {
            int end = lineEnd(content, start);
            String line = content.substring(start, end).strip();
            if (line.startsWith("#")) {
                section = line.replaceFirst("^#+", "").strip();
                ruled = false;
                if (words.arms().contains(section) || isMethodOfArms(section, words)) {
                    return Optional.of(start);
                }
            } else if (section.equals(sections.values()) || section.startsWith(words.propertyEnum())) {
                boolean listed = line.startsWith("* ") && line.contains(words.itemValue());
                if (listed || (section.startsWith(words.propertyEnum()) && line.contains("|"))) {
                    return Optional.of(start);
                }
            } else if (line.contains("|") && section.equals(sections.fields())) {
                List<String> cells = RowText.cells(content, start, end);
                boolean rule = cells.stream().allMatch(cell -> cell.matches(":?-+:?"));
                if (rule && isNoted(header, words)) {
                    return Optional.of(start);
                }
                boolean marked = ruled && cells.size() > 1 && cells.get(0).startsWith(words.mark());
                if (marked && cells.get(1).contains(words.mark())) {
                    return Optional.of(start);
                }
                ruled |= rule;
                header = cells;
            } else if (line.startsWith(words.operations())) {
                return Optional.of(start);
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    /** Quick, since all pages are asked. */
    private static boolean mayHold(String content, HouseStyle house) {
        TemplateWords words = house.template();
        return content.contains("# " + house.sections().fields())
                || content.contains("# " + house.sections().values())
                || content.contains(words.operations())
                || words.arms().stream().anyMatch(content::contains)
                || words.armMethods().stream().anyMatch(content::contains);
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
        return words.armMethods().stream().anyMatch(method -> heading.equals("`" + method + "`"));
    }

    private static int lineEnd(String content, int start) {
        int end = start;
        while (end < content.length() && !Blanks.isLineEnd(content.charAt(end))) {
            end++;
        }
        return end;
    }
}
