package dev.fieldtable.lint;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Printable;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import java.util.List;

/** One value in capitals among many in small letters, or the other way round. */
final class MixedCaseValues implements LintRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.MIXED_CASE_VALUES;
    }
    /** In a smaller set nothing is usual. */
    private static final int FEWEST_USUAL = 3;

    @Override
    public void check(Docs docs, Doubts doubts) {
        docs.enums().forEach(type -> {
            List<EnumType.Value> upper = type.values().stream()
                    .filter(value -> isWord(value.value(), true))
                    .toList();
            List<EnumType.Value> lower = type.values().stream()
                    .filter(value -> isWord(value.value(), false))
                    .toList();
            report(upper, lower, "capitals", "small letters", doubts);
            report(lower, upper, "small letters", "capitals", doubts);
        });
    }

    private static void report(
            List<EnumType.Value> odd, List<EnumType.Value> usual, String oddly, String usually, Doubts doubts) {
        if (odd.size() == 1 && usual.size() >= FEWEST_USUAL) {
            doubts.add(
                    odd.get(0).span(),
                    "The value " + Printable.quoted(odd.get(0).value()) + " is in " + oddly + ", the others are in "
                            + usually + ".");
        }
    }

    /** Short words in capitals are abbreviations. */
    private static boolean isWord(String value, boolean upper) {
        return value.length() >= 4
                && value.chars()
                        .allMatch(c ->
                                c == '_' || c == '-' || (upper ? Character.isUpperCase(c) : Character.isLowerCase(c)));
    }
}
