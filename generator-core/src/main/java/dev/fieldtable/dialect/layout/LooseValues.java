package dev.fieldtable.dialect.layout;

import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Loss;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.house.HouseStyle;
import org.commonmark.node.BulletList;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Finds the values of an enum that stand in no section: a list of which each item is a text in quotes, as code. */
final class LooseValues {
    private final MarkdownPage page;
    private final HouseStyle house;

    LooseValues(MarkdownPage page, HouseStyle house) {
        this.page = page;
        this.house = house;
    }

    /** Tells of them, if there are any. */
    void tell(Findings findings) {
        for (int i = 0; i < page.headings().size(); i++) {
            if (house.sections().isExample(page.headings().get(i).words())) {
                continue;
            }
            for (Node block : page.blocksBelow(i)) {
                int values = block instanceof BulletList list ? values(list) : 0;
                if (values > 0) {
                    String what = "This reads like the values of an enum and stands in no section";
                    findings.add(Diagnostic.of(
                                    DiagnosticCode.TABLE_PASSED_OVER,
                                    page.span(block),
                                    what + "; values taken for prose: " + values + ".",
                                    Advice.literal("Give the list the heading '## "
                                            + house.sections().values() + "', or ignore it if it is prose."))
                            .about(what)
                            .losing(Loss.ofRows(values)));
                }
            }
        }
    }

    /** {@return the number of items; 0 if one of them is anything but a value} */
    private int values(BulletList list) {
        int values = 0;
        for (@Nullable Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            @Nullable Node content = item.getFirstChild();
            String text = content == null || content.getNext() != null
                    ? ""
                    : page.source(content).strip();
            @Nullable
            String code = text.indexOf('\n') < 0 ? page.inlines().text(text).code() : null;
            if (code == null || code.length() < 2 || !code.startsWith("\"") || !code.endsWith("\"")) {
                return 0;
            }
            values++;
        }
        return values;
    }
}
