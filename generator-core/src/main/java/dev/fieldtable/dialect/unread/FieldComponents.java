package dev.fieldtable.dialect.unread;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Loss;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.source.RestoredText;
import java.util.regex.Pattern;

/** Looks for fields that a page has in components of its site, {@code <ResponseField name="id" type="string">}, and tells of them. */
public final class FieldComponents {
    /** A component has a capital; one that has both a name and a type in a tag is of a field. */
    private static final Pattern FIELD = Pattern.compile(
            "<[A-Z][\\w.]*+(?=[^<>]*?[ \\t](?:name|path|query|body|header)=[\"'{])(?=[^<>]*?[ \\t]type=[\"'{])[^<>]*+>.*+");

    private static final int FEWEST = 2;

    private FieldComponents() {}

    /**
     * Tells of the fields that a page has in components.
     *
     * @param page the page, with its components
     * @param findings takes one warning, with their number; none if the page has no such components
     */
    public static void tell(RestoredText page, Findings findings) {
        if (!page.text().content().contains("type=")) {
            return;
        }
        PageText lines = new PageText(page);
        int first = 0;
        int fields = 0;
        boolean fenced = false;
        for (int line = 1; line <= lines.count(); line++) {
            String text = lines.isShort(line) ? lines.get(line).strip() : "";
            fenced ^= text.startsWith("```");
            // Within a component another one is indented, as code is elsewhere.
            if (!fenced && FIELD.matcher(text).matches()) {
                first = first == 0 ? line : first;
                fields++;
            }
        }
        if (fields >= FEWEST) {
            String what = "Fields seem to be described here without a table, a component each";
            findings.add(Diagnostic.of(
                            DiagnosticCode.FIELDS_WITHOUT_TABLE,
                            lines.span(first),
                            what + ": " + fields + ".",
                            DiagnosticCode.FIELDS_WITHOUT_TABLE.nextStep())
                    .about(what)
                    .losing(Loss.ofTable(fields)));
        }
    }
}
