package dev.fieldtable.dialect.layout;

import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Loss;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.house.SectionKind;
import java.util.List;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;

/** Finds the arms of a union that stand in no section: each is a heading with nothing but code that makes a value of it. */
final class LooseArms {
    private final MarkdownPage page;
    private final HouseStyle house;

    LooseArms(MarkdownPage page, HouseStyle house) {
        this.page = page;
        this.house = house;
    }

    /** Tells of them, if there are any. */
    void tell(Findings findings) {
        int first = -1;
        int arms = 0;
        for (int i = 0; i < page.headings().size(); i++) {
            if (isArm(i)) {
                first = arms++ == 0 ? i : first;
            }
        }
        if (arms > 0) {
            findings.add(Diagnostic.of(
                            DiagnosticCode.TABLE_PASSED_OVER,
                            page.headings().get(first).span(),
                            "This reads like an arm of a union and stands in no section; arms taken for prose: " + arms
                                    + ".",
                            Advice.literal("Put the heading '## "
                                    + house.sections().of(SectionKind.SUPPORTED_TYPES) + "' above the first one."))
                    .losing(Loss.TYPE));
        }
    }

    private boolean isArm(int heading) {
        List<Node> below = page.blocksBelow(heading);
        String type = page.headings().get(heading).words();
        return below.size() == 1
                && below.get(0) instanceof FencedCodeBlock code
                && code.getLiteral().strip().startsWith(house.examples().codeOfArm(type));
    }
}
