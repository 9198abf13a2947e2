package dev.fieldtable.link;

import dev.fieldtable.document.LinkTarget;
import dev.fieldtable.document.TypeExpression.Reference;

/**
 * What makes two references lead to the same nothing, so that people are told once of each type that is missing, however
 * often it is used: one page that is added, or one link that is corrected everywhere, mends them all.
 *
 * @param target the page or, without a link, the package
 * @param name the type; another one on the same page may be another mistake
 */
record MissingType(String target, String name) {
    /**
     * The type that a reference does not find.
     *
     * @param linkPath the link path of the page that the reference stands on
     * @param reference the reference
     * @param packages says which package a page stands in
     */
    static MissingType of(String linkPath, Reference reference, PackageNames packages) {
        return new MissingType(target(linkPath, reference, packages), reference.name());
    }

    private static String target(String linkPath, Reference reference, PackageNames packages) {
        String link = reference.link();
        String here = packages.of(linkPath);
        if (link.isEmpty()) {
            boolean open = reference.qualifier().equals(Reference.ANY_PACKAGE);
            return open || reference.qualifier().isEmpty()
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

    /** {@return what a diagnostic of it is about} */
    String topic() {
        return target + " " + name;
    }
}
