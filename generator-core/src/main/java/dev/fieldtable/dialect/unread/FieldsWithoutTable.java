package dev.fieldtable.dialect.unread;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Loss;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.source.RestoredText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for fields that a page describes one below the other, each with labelled values, and tells of them. */
public final class FieldsWithoutTable {
    /** How such a field begins. */
    private enum Form {
        HEADING("a heading each, with labelled values below it"),
        ITEM("a list item each"),
        PARAGRAPH("a paragraph each");

        private final String each;

        Form(String each) {
            this.each = each;
        }
    }

    private record Field(Form form, int line) {}

    /** One such field may be a sentence that begins with a word in bold. */
    private static final int FEWEST = 2;

    /** Between a name and its type there is a description at most. */
    private static final int LABEL_WITHIN = 8;

    /** The name may stand in bold, in code or bare; behind it there may be an anchor or a tag of the site. */
    private static final Pattern HEADING =
            Pattern.compile("#{2,6}[ \\t]+(?:\\*\\*)?`?[\\w$.-]+`?(?:\\*\\*)?[ \\t]*(?:\\{.*)?");

    private static final Pattern LABEL = Pattern.compile(
            "(?:[-*+][ \\t]+)?(?:\\*\\*|__)?(?:data )?type:?(?:\\*\\*|__)?:?[ \\t]+\\S.*", Pattern.CASE_INSENSITIVE);

    private static final Pattern NAME =
            Pattern.compile("([-*+][ \\t]+)?(?:\\*\\*`?|__`?|`)[\\w$.-]+(?:`?\\*\\*|`?__|`)");

    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");

    private static final Set<String> TELLING = Set.of(
            "string",
            "str",
            "text",
            "integer",
            "int",
            "number",
            "float",
            "double",
            "decimal",
            "boolean",
            "bool",
            "object",
            "hash",
            "map",
            "dict",
            "array",
            "list",
            "enum",
            "date",
            "datetime",
            "timestamp",
            "required",
            "optional",
            "nullable");

    private final PageText page;

    private FieldsWithoutTable(PageText page) {
        this.page = page;
    }

    /**
     * Tells of the fields that a page describes without a table.
     *
     * @param page the page; its characters are those that were meant
     * @param findings takes a warning for each form of such fields, with their number; none if the page has none
     */
    public static void tell(RestoredText page, Findings findings) {
        new FieldsWithoutTable(new PageText(page)).tell(findings);
    }

    private void tell(Findings findings) {
        List<Field> fields = fields();
        for (Form form : Form.values()) {
            List<Field> alike =
                    fields.stream().filter(field -> field.form() == form).toList();
            if (alike.size() >= FEWEST) {
                String what = "Fields seem to be described here without a table, " + form.each;
                findings.add(Diagnostic.of(
                                DiagnosticCode.FIELDS_WITHOUT_TABLE,
                                page.span(alike.get(0).line()),
                                what + ": " + alike.size() + ".",
                                DiagnosticCode.FIELDS_WITHOUT_TABLE.nextStep())
                        .about(what)
                        .losing(Loss.ofTable(alike.size())));
            }
        }
    }

    private List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        for (int line = 1; line <= page.count(); line++) {
            if (page.isCode(line) || !page.isShort(line)) {
                continue;
            }
            String text = page.get(line);
            if (text.startsWith("#")) {
                if (HEADING.matcher(text).matches() && hasLabelBelow(line)) {
                    fields.add(new Field(Form.HEADING, line));
                }
                continue;
            }
            Matcher name = NAME.matcher(text);
            if (name.lookingAt() && isTold(text.substring(name.end()))) {
                fields.add(new Field(name.group(1) == null ? Form.PARAGRAPH : Form.ITEM, line));
            }
        }
        return fields;
    }

    private boolean hasLabelBelow(int heading) {
        int read = 0;
        for (int line = page.nextText(heading + 1); read < LABEL_WITHIN && line <= page.count(); line++) {
            String text = page.get(line);
            if (text.startsWith("#")) {
                return false;
            }
            if (page.isShort(line) && LABEL.matcher(text).matches()) {
                return true;
            }
            read++;
        }
        return false;
    }

    /** Whether what stands behind a name begins with a type, or with whether it is required. */
    private static boolean isTold(String text) {
        int at = 0;
        while (at < text.length() && " \t-\u2013\u2014:".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at == text.length() || "(`*_[".indexOf(text.charAt(at)) < 0) {
            return false;
        }
        Matcher word = WORD.matcher(text).region(at, Math.min(text.length(), at + 40));
        return word.find() && TELLING.contains(word.group().toLowerCase(Locale.ROOT));
    }
}
