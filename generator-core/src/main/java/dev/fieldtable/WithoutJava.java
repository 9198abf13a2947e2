package dev.fieldtable;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.model.TypeDeclaration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes information of a doubt about pages of which nothing is handed on, such as how a client tries again: what is taken
 * for true there ends in no Java, and every run would warn of it.
 */
final class WithoutJava {
    private WithoutJava() {}

    /**
     * Lowers what concerns nobody.
     *
     * @param diagnostics what was met, each as grave as the user has it; what is an error stays one
     * @param selected the types that are handed on
     * @return the same, in the same order
     */
    static List<Diagnostic> lowered(List<Diagnostic> diagnostics, List<TypeDeclaration> selected) {
        Set<String> pages = new HashSet<>();
        selected.forEach(type -> pages.add(type.span().path()));
        return diagnostics.stream()
                .map(each -> isDoubt(each) && !pages.contains(each.span().path()) ? each.as(Severity.INFO) : each)
                .toList();
    }

    private static boolean isDoubt(Diagnostic diagnostic) {
        return diagnostic.code() == DiagnosticCode.PRESENCE_UNSAID && diagnostic.severity() == Severity.WARNING;
    }
}
