package dev.fieldtable.link;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Printable;
import dev.fieldtable.document.FieldRow;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.document.TypeSection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Doubts that documented names are those of the JSON.
 *
 * <p>Docs of a Python client call {@code ads_consent} what the API may well call {@code adsConsent}, and nothing on the
 * pages tells. A capital or a hyphen does: who writes these takes names as they are, since Python would not have them.
 */
final class UnprovenNames {
    /** Fewer names of several words than this may be chance. */
    private static final int ENOUGH = 5;

    private UnprovenNames() {}

    /**
     * Looks through docs for which nobody has said what the names in JSON are.
     *
     * @param pages the pages, in their order
     * @return the doubt, at the first name that gives reason for it; nothing if there is no reason
     */
    static Optional<Diagnostic> in(List<ParsedDocument> pages) {
        Map<String, FieldRow> ofSeveralWords = new LinkedHashMap<>();
        for (ParsedDocument page : pages) {
            for (TypeSection section : page.sections()) {
                if (section instanceof TypeSection.FieldTable table) {
                    for (FieldRow row : table.rows()) {
                        if (!isPythons(row.name())) {
                            return Optional.empty();
                        }
                        if (isOfSeveralWords(row.name())) {
                            ofSeveralWords.putIfAbsent(row.name(), row);
                        }
                    }
                }
            }
        }
        return ofSeveralWords.size() < ENOUGH
                ? Optional.empty()
                : ofSeveralWords.values().stream().findFirst().map(UnprovenNames::doubt);
    }

    private static Diagnostic doubt(FieldRow row) {
        return Diagnostic.of(
                DiagnosticCode.WIRE_NAMES_UNPROVEN,
                row.span(),
                Printable.name(row.name())
                        + ", like all names of several words here, is written as Python writes names; the JSON"
                        + " may have them otherwise.",
                DiagnosticCode.WIRE_NAMES_UNPROVEN.nextStep());
    }

    private static boolean isPythons(String name) {
        return name.indexOf('-') < 0 && name.chars().noneMatch(Character::isUpperCase);
    }

    /** An underscore before or behind a name has other reasons. */
    private static boolean isOfSeveralWords(String name) {
        int inner = name.indexOf('_', 1);
        return inner > 0
                && inner < name.length() - 1
                && Character.isLetterOrDigit(name.charAt(inner - 1))
                && Character.isLetterOrDigit(name.charAt(inner + 1));
    }
}
