package dev.fieldtable.link;

import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.document.LinkTarget;
import dev.fieldtable.document.TypeExpression.Reference;
import dev.fieldtable.source.SourceSpan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers the references that lead to no type, so that each missing type is told of once, however often it is used:
 * one page that is added, or one link that is corrected everywhere, mends them all.
 */
final class MissingTypes {
    private final PackageNames packages;
    private final Map<Key, Uses> uses = new LinkedHashMap<>();

    MissingTypes(PackageNames packages) {
        this.packages = packages;
    }

    /**
     * What makes two references lead to the same nothing.
     *
     * @param target the page or, without a link, the package
     * @param name the type; another one on the same page may be another mistake
     */
    private record Key(String target, String name) {}

    /**
     * The uses of a missing type.
     *
     * @param first the one that comes first in the docs
     * @param count how many there are
     */
    private record Uses(Use first, int count) {
        Uses and(Uses other) {
            boolean before = first.span().compareTo(other.first().span()) <= 0;
            return new Uses(before ? first : other.first(), count + other.count());
        }
    }

    private record Use(SourceSpan span, String message, Advice hint) {}

    /**
     * Takes note of a reference that leads nowhere.
     *
     * @param linkPath the link path of the page that it stands on
     * @param reference the reference
     * @param span its place
     * @param message what is said of it, as a sentence without its full stop
     * @param hint what to do next
     */
    void add(String linkPath, Reference reference, SourceSpan span, String message, Advice hint) {
        Key key = new Key(target(linkPath, reference), reference.name());
        uses.merge(key, new Uses(new Use(span, message, hint), 1), Uses::and);
    }

    /** {@return a diagnostic for each missing type, at the first of its uses} */
    List<Diagnostic> diagnostics() {
        return uses.values().stream().map(MissingTypes::diagnostic).toList();
    }

    private static Diagnostic diagnostic(Uses uses) {
        Use first = uses.first();
        String others = uses.count() == 1 ? "." : "; first of " + uses.count() + " uses.";
        return Diagnostic.of(DiagnosticCode.DANGLING_REFERENCE, first.span(), first.message() + others, first.hint());
    }

    private String target(String linkPath, Reference reference) {
        String link = reference.link();
        String here = packages.of(linkPath);
        if (link.isEmpty()) {
            return reference.qualifier().isEmpty()
                    ? here
                    : PackageNames.sibling(here, PackageNames.last(reference.qualifier()));
        }
        if (LinkTarget.climbsOut(linkPath, link)) {
            // Above the root, only the depth of where the link came from still matters.
            return linkPath.chars().filter(c -> c == '/').count() + " " + link;
        }
        return LinkTarget.follow(linkPath, link)
                .map(found -> found.path() + "#" + found.fragment())
                .orElse(link);
    }
}
