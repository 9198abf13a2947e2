package dev.fieldtable.link;

import dev.fieldtable.document.LinkTarget;
import dev.fieldtable.document.TypeExpression.Reference;
import dev.fieldtable.model.TypeId;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Finds the type that a page refers to: by the link's path first, by package and name next, never by the bare name
 * across packages.
 *
 * <p>The path decides even where the link's text names another type: the text is a class of the client that the docs
 * were made for, and a file whose name would be a keyword bears a {@code _} that the text lacks.
 */
final class References {
    private final DeclaredTypes types;
    private final PackageNames packages;

    /** By the list of the types of a page, of which there is one. */
    private final IdentityHashMap<List<DeclaredType>, PageAnchors> anchors = new IdentityHashMap<>();

    References(DeclaredTypes types, PackageNames packages) {
        this.types = types;
        this.packages = packages;
    }

    /**
     * What came of a search.
     *
     * @param candidates the type if there is one; several if the name is ambiguous; none if there is no such type
     * @param suggestions types that may have been meant although nothing leads to them
     */
    record Found(List<TypeId> candidates, List<TypeId> suggestions) {
        Found {
            candidates = List.copyOf(candidates);
            suggestions = List.copyOf(suggestions);
        }

        /** {@return the one type that was found} */
        Optional<TypeId> type() {
            return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
        }

        private static Found one(TypeId id) {
            return new Found(List.of(id), List.of());
        }
    }

    /**
     * Searches.
     *
     * @param linkPath the link path of the page that the reference stands on
     * @param reference the reference
     * @return what was found
     */
    Found find(String linkPath, Reference reference) {
        Optional<TypeId> linked = byLink(linkPath, reference.link());
        if (linked.isPresent()) {
            return Found.one(linked.get());
        }
        String here = packages.of(linkPath);
        if (reference.qualifier().equals(Reference.ANY_PACKAGE)) {
            return ofAnyPackage(here, reference.name());
        }
        if (reference.qualifier().isEmpty()) {
            TypeId id = new TypeId(here, reference.name());
            if (types.contains(id)) {
                return Found.one(id);
            }
            int dot = reference.name().lastIndexOf('.');
            return dot > 0
                            && reference.link().isEmpty()
                            && types.named(reference.name()).isEmpty()
                    ? qualified(here, apart(reference, dot))
                    : unqualified(reference.name(), !reference.link().isEmpty());
        }
        return qualified(here, reference);
    }

    /** {@return whether that is a union of which the docs do not say the types; there must be such a type} */
    boolean isUnsaid(TypeId id) {
        return types.get(id).isUnsaid();
    }

    private Optional<TypeId> byLink(String linkPath, String link) {
        if (link.isEmpty()) {
            return Optional.empty();
        }
        Optional<LinkTarget> target = LinkTarget.follow(linkPath, link);
        Optional<List<DeclaredType>> page = target.flatMap(
                found -> link.startsWith("/") ? types.onPageBelowRoot(found.path()) : types.onPage(found.path()));
        if (target.isEmpty() || page.isEmpty()) {
            return Optional.empty();
        }
        String fragment = target.get().fragment();
        if (!fragment.isEmpty()) {
            Optional<TypeId> anchored =
                    anchors.computeIfAbsent(page.get(), PageAnchors::new).find(fragment);
            if (anchored.isPresent()) {
                return anchored;
            }
        }
        // A fragment alone promises a type of this very page, and so does one where several types have headings; else,
        // with a path, the page itself was meant.
        boolean promised = link.startsWith("#")
                || (!fragment.isEmpty()
                        && page.get().stream().filter(References::isHeaded).count() > 1);
        return promised ? Optional.empty() : Optional.of(page.get().get(0).id());
    }

    private static boolean isHeaded(DeclaredType type) {
        return !type.section().preamble().anchors().isEmpty();
    }

    /** Docs that people describe have whole names: what stands before the dot may be part of the model's, or its package. */
    private static Reference apart(Reference whole, int dot) {
        String name = whole.name();
        return new Reference(name.substring(0, dot), name.substring(dot + 1), whole.link());
    }

    private Found ofAnyPackage(String here, String name) {
        TypeId own = new TypeId(here, name);
        List<TypeId> all = types.named(name);
        return types.contains(own) ? Found.one(own) : new Found(all, all);
    }

    private Found unqualified(String name, boolean linked) {
        List<TypeId> elsewhere = types.named(name);
        boolean ambiguous = elsewhere.size() > 1 && !linked;
        return new Found(ambiguous ? elsewhere : List.of(), elsewhere);
    }

    private Found qualified(String here, Reference reference) {
        String folder = PackageNames.last(reference.qualifier());
        String name = reference.name();
        TypeId beside = new TypeId(PackageNames.sibling(here, folder), name);
        if (types.contains(beside)) {
            return Found.one(beside);
        }
        List<TypeId> elsewhere = types.named(name);
        if (types.containsPackage(beside.packageName())) {
            // The package is here and lacks the type: one of the same name in another API's package is another type.
            return new Found(List.of(), elsewhere);
        }
        TypeId own = new TypeId(here, name);
        boolean folderOfModels = here.isEmpty() && packages.isModels(folder);
        if ((reference.link().isEmpty() || folderOfModels) && types.contains(own)) {
            // Pages name the folder that their publisher has; a reader may keep them in another, or give it alone.
            return Found.one(own);
        }
        List<TypeId> inFolder = new ArrayList<>();
        for (TypeId id : elsewhere) {
            if (PackageNames.last(id.packageName()).equalsIgnoreCase(folder)) {
                inFolder.add(id);
            }
        }
        return new Found(inFolder, elsewhere);
    }
}
