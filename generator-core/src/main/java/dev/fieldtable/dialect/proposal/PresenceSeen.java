package dev.fieldtable.dialect.proposal;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the ways in which it is said what has to be there, what may be left out, and what stands around names. */
final class PresenceSeen {
    /** Of so many rows, one has to have a mark, so that it is none that stands there by chance. */
    private static final int SHARE = 50;

    private static final Pattern IN_PROSE = Pattern.compile(
            "(?<marked>(?<!\\*)(\\*{1,3})(?:required|optional)[.:]?\\2(?!\\*))|(?<round>[(\\[](?:required|optional)[)\\]])"
                    + "|^(?<first>(?:required|optional)[.:])|^(?<loud>REQUIRED|OPTIONAL)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final List<String> INDENTS = List.of("\u00bb", "\u21b3", "\u2514", "\u2192", ">", "-", "\u2013");

    private static final List<String> ANNOUNCING = List.of(
            "must be one of:",
            "one of:",
            "possible values:",
            "possible values are",
            "possible values",
            "allowed values:",
            "allowed values",
            "valid values:",
            "valid values are",
            "one of",
            "can be");

    private static final String OPTIONAL_MARK = "?";

    private int rows;
    private int blankMarks;
    private int withoutType;
    private int optionalNames;
    private int dotted;
    private int bracketed;
    private int lists;
    private boolean hasColumn;
    private final Tally required = new Tally();
    private final Tally optional = new Tally();
    private final Tally unknown = new Tally();
    private static final Set<String> NULLABLE = Set.of("nullable", "null", "can be null", "may be null", "is nullable");

    private final Tally nullable = new Tally();
    private final Tally requiredText = new Tally();
    private final Tally optionalText = new Tally();
    private final Tally indents = new Tally();
    private final Set<String> first = new HashSet<>();
    private final Tally noise = new Tally();
    private final Tally announcing = new Tally();
    private final Tally other = new Tally();
    private final Tally placeholders = new Tally();

    /**
     * Looks through a table.
     *
     * @param fields the table
     * @param inverse whether its marks tell what may be left out
     */
    void add(FieldTable fields, boolean inverse) {
        int column = inverse ? fields.optional() : fields.required();
        hasColumn |= column >= 0;
        for (int row = 0; row < fields.table().rows(); row++) {
            rows++;
            name(fields.seenName(row), row == 0);
            withoutType += fields.linkedType(row).text().isEmpty() ? 1 : 0;
            if (column >= 0) {
                mark(fields.table().seen(row, column).toLowerCase(Locale.ROOT), inverse);
            }
            if (fields.nullable() >= 0) {
                String word = fields.table().seen(row, fields.nullable()).toLowerCase(Locale.ROOT);
                nullable.add(MarkWords.isYes(word) || NULLABLE.contains(word) ? word : "");
            }
            for (int description : fields.descriptions()) {
                prose(fields.table().prose(row, description));
            }
        }
    }

    private void mark(String word, boolean inverse) {
        boolean yes = MarkWords.isYes(word);
        if (word.isEmpty()) {
            blankMarks++;
        } else if (yes || MarkWords.isNo(word)) {
            (yes != inverse ? required : optional).add(word);
        } else {
            beginning(word, inverse);
        }
    }

    /** What stands behind a word for either may differ from row to row. */
    private void beginning(String word, boolean inverse) {
        String condition = MarkWords.condition(word);
        String lead = MarkWords.lead(word);
        boolean yes = MarkWords.isYes(lead);
        if (!condition.isEmpty()) {
            optional.add(condition);
        } else if (yes || MarkWords.isNo(lead)) {
            (yes != inverse ? required : optional).add(lead + ", *");
        } else {
            unknown.add(word);
        }
    }

    private void name(String name, boolean isFirst) {
        INDENTS.stream()
                .filter(sign -> name.startsWith(sign) && name.length() > sign.length())
                .findFirst()
                .ifPresent(sign -> {
                    indents.add(sign);
                    if (isFirst) {
                        first.add(sign);
                    }
                });
        if (name.startsWith("{") || name.startsWith("<")) {
            placeholders.add(name.substring(0, 1));
        }
        String bare = name;
        if (bare.endsWith("*") && bare.length() > 1) {
            noise.add("*");
            bare = bare.substring(0, bare.length() - 1).strip();
        }
        int open = bare.lastIndexOf(" (");
        if (open > 0 && bare.endsWith(")")) {
            noise.add(bare.substring(open + 1));
            bare = bare.substring(0, open).strip();
        }
        if (bare.endsWith(OPTIONAL_MARK) && bare.length() > 1) {
            optionalNames++;
            bare = bare.substring(0, bare.length() - 1);
        }
        int dot = bare.indexOf('.');
        dotted += dot > 0 && dot < bare.length() - 1 && bare.indexOf(' ') < 0 ? 1 : 0;
        int bracket = bare.indexOf('[');
        bracketed += bracket > 0 && bare.endsWith("]") && bare.charAt(bracket + 1) != ']' ? 1 : 0;
        lists += bare.endsWith("[]") || bare.contains("[].") ? 1 : 0;
    }

    private void prose(String description) {
        Matcher marks = IN_PROSE.matcher(description);
        while (marks.find()) {
            String mark = marks.group();
            boolean says = marks.group("loud") == null || mark.equals(mark.toUpperCase(Locale.ROOT));
            if (says) {
                (mark.toLowerCase(Locale.ROOT).contains("required") ? requiredText : optionalText).add(mark);
            }
        }
        String lower = description.toLowerCase(Locale.ROOT);
        for (String words : ANNOUNCING) {
            int at = lower.indexOf(words);
            if (at >= 0) {
                int code = lower.indexOf('`', at + words.length());
                boolean announces =
                        code >= 0 && lower.substring(at + words.length(), code).isBlank();
                (announces ? announcing : other).add(words);
                return;
            }
        }
    }

    private boolean isOften(int count) {
        return count > 0 && count * SHARE >= rows;
    }

    private List<String> often(Tally tally) {
        return isOften(tally.sum()) ? tally.most(Math.max(1, rows / (10 * SHARE))) : List.of();
    }

    /** {@return words of the column for what has to be there} */
    Tally required() {
        return required;
    }

    /** {@return words of the column for what may be left out} */
    Tally optional() {
        return optional;
    }

    /** {@return words of that column that say neither} */
    Tally unknown() {
        return unknown;
    }

    /** {@return words of the column for what may be null} */
    Tally nullable() {
        return nullable;
    }

    List<String> requiredText() {
        return often(requiredText);
    }

    List<String> optionalText() {
        return often(optionalText);
    }

    /** {@return what silence means; empty if nobody knows} */
    String otherwise() {
        if (isOptionalMarked()) {
            return "required";
        }
        boolean yes = !requiredText().isEmpty();
        boolean no = !optionalText().isEmpty();
        if (hasColumn && blankMarks > 0 && isOften(required.sum() + optional.sum())) {
            yes |= !required.isEmpty();
            no |= !optional.isEmpty();
        }
        return yes == no ? "" : yes ? "optional" : "required";
    }

    boolean isOptionalMarked() {
        return isOften(optionalNames);
    }

    String optionalMark() {
        return isOptionalMarked() ? OPTIONAL_MARK : "";
    }

    /** {@return what stands behind names and is no part of them} */
    List<String> noise() {
        return noise.most(1);
    }

    /** {@return what stands before names that are within the row above; nothing that also stands where no row is above} */
    String indent() {
        return indents.isEmpty() || !isOften(indents.sum())
                ? ""
                : indents.most(1).stream()
                        .filter(sign -> !first.contains(sign))
                        .findFirst()
                        .orElse("");
    }

    String separator() {
        return isOften(dotted) ? "." : isOften(bracketed) ? "[{}]" : "";
    }

    String list() {
        return lists > 0 ? "[]" : "";
    }

    /** {@return whether some rows have no type, but so few that these are headings within their tables} */
    boolean hasHeadingsWithin() {
        return withoutType > 0 && 10 * withoutType < rows;
    }

    /** {@return what announces the values of a field in its description, and says nothing else in any} */
    List<String> announcing() {
        return announcing.most(1).stream().filter(words -> other.of(words) == 0).toList();
    }

    /** {@return how names begin that stand for others} */
    List<String> placeholders() {
        return placeholders.most(1);
    }
}
