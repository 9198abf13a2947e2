package dev.fieldtable.link;

import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Printable;
import dev.fieldtable.document.FieldRow;
import dev.fieldtable.document.NameStyle;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.document.TypeSection;
import dev.fieldtable.house.HouseStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Doubts that documented names are those of the JSON.
 *
 * <p>Docs of a Python client call {@code ads_consent} what the API may well call {@code adsConsent}, and nothing on the
 * pages tells. A name that the language would not have does: who writes such takes names as they are.
 */
final class UnprovenNames {
    /** Fewer names that show the form than this may be chance. */
    private static final int ENOUGH = 5;

    private static final Advice FOR_LOWER =
            Advice.parse("Look at an answer of the API, then say {wireNames}: documented, snake or another.");

    private static final Advice FOR_UPPER =
            Advice.parse("Look at an answer of the API, then say {wireNames}: lower-camel, snake or another.");

    private UnprovenNames() {}

    /** A name that its language may have made of another one. */
    private record Doubt(NameStyle style, FieldRow row) {}

    /**
     * Looks through docs for which nobody has said what the names in JSON are.
     *
     * @param pages the pages, in their order
     * @param house which rows are no fields, and which pages are about no JSON
     * @return the doubt, at the first name that gives reason for it; nothing if there is no reason
     */
    static Optional<Diagnostic> in(List<ParsedDocument> pages, HouseStyle house) {
        Map<String, Doubt> doubts = new LinkedHashMap<>();
        for (ParsedDocument page : pages) {
            NameStyle style = page.names();
            if (style == null || house.folders().isOwnCode(page.source().path())) {
                continue;
            }
            for (FieldRow row : rows(page)) {
                if (row.name().equals(house.names().anyOther())
                        || house.names().anyOtherMaps().contains(row.name())) {
                    continue;
                }
                if (!style.has(row.name())) {
                    return Optional.empty();
                }
                if (style.isShownBy(row.name())) {
                    doubts.putIfAbsent(row.name(), new Doubt(style, row));
                }
            }
        }
        return doubts.size() < ENOUGH
                ? Optional.empty()
                : doubts.values().stream().findFirst().map(UnprovenNames::told);
    }

    private static List<FieldRow> rows(ParsedDocument page) {
        List<FieldRow> rows = new ArrayList<>();
        for (TypeSection section : page.sections()) {
            if (section instanceof TypeSection.FieldTable table) {
                rows.addAll(table.rows());
            }
        }
        return rows;
    }

    private static Diagnostic told(Doubt doubt) {
        NameStyle style = doubt.style();
        String written = " is written as " + style.language() + " writes names; ";
        String several = ", like all names of several words here," + written + "the JSON may have them otherwise.";
        return switch (style.form()) {
            case SNAKE -> told(doubt.row(), several, DiagnosticCode.WIRE_NAMES_UNPROVEN.nextStep());
            case LOWER_CAMEL -> told(doubt.row(), several, FOR_LOWER);
            case UPPER_CAMEL ->
                told(doubt.row(), ", like all names here," + written + "the JSON hardly has them so.", FOR_UPPER);
        };
    }

    private static Diagnostic told(FieldRow row, String what, Advice advice) {
        return Diagnostic.of(DiagnosticCode.WIRE_NAMES_UNPROVEN, row.span(), Printable.name(row.name()) + what, advice);
    }
}
