package dev.fieldtable.link;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Loss;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.document.TypeSection;
import dev.fieldtable.model.TypeId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** All types that the pages declare, to be found by page, by id and by name. */
final class DeclaredTypes {
    private final Map<TypeId, DeclaredType> byId = new LinkedHashMap<>();
    private final Map<String, List<TypeId>> byName = new HashMap<>();
    private final Set<String> packages = new HashSet<>();
    private final Map<String, List<DeclaredType>> byPage = new HashMap<>();
    private final PagePaths pages = new PagePaths();

    private final PackageNames packageNames;

    private DeclaredTypes(PackageNames packageNames) {
        this.packageNames = packageNames;
    }

    /**
     * Collects the types.
     *
     * @param documents the pages; where two declare one type, the first is taken
     * @param packageNames says which package a page stands in
     * @param problems takes what was met on the way
     * @return the types
     */
    static DeclaredTypes of(
            List<ParsedDocument> documents, PackageNames packageNames, Collection<Diagnostic> problems) {
        DeclaredTypes types = new DeclaredTypes(packageNames);
        for (ParsedDocument document : documents) {
            types.add(document, problems);
        }
        return types;
    }

    private void add(ParsedDocument document, Collection<Diagnostic> problems) {
        if (document.sections().isEmpty()) {
            return;
        }
        String linkPath = document.source().linkPath();
        String packageName = packageNames.of(linkPath);
        List<DeclaredType> declared = new ArrayList<>();
        for (TypeSection section : document.sections()) {
            TypeId id = new TypeId(packageName, name(section, linkPath, problems));
            String longer = section.preamble().longerTitle();
            if (byId.containsKey(id) && !longer.isEmpty()) {
                id = new TypeId(packageName, longer);
            }
            DeclaredType type = new DeclaredType(id, linkPath, section);
            declared.add(type);
            DeclaredType first = byId.putIfAbsent(id, type);
            if (first == null) {
                packages.add(packageName);
                byName.computeIfAbsent(id.name(), name -> new ArrayList<>()).add(id);
            } else {
                problems.add(duplicate(type, first));
            }
        }
        byPage.putIfAbsent(linkPath, declared);
        pages.add(linkPath);
    }

    private static String name(TypeSection section, String linkPath, Collection<Diagnostic> problems) {
        String title = section.preamble().title().strip();
        int lineEnd = title.indexOf('\n');
        String name = lineEnd < 0 ? title : title.substring(0, lineEnd).strip();
        if (!name.isEmpty()) {
            return name;
        }
        String stem = stem(linkPath);
        problems.add(Diagnostic.of(
                DiagnosticCode.NO_TITLE,
                section.preamble().span(),
                "This type has no title; it is called " + stem + " after its file.",
                DiagnosticCode.NO_TITLE.nextStep()));
        return stem;
    }

    private static String stem(String linkPath) {
        String file = linkPath.substring(linkPath.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        String stem = dot < 0 ? file : file.substring(0, dot);
        return stem.isBlank() ? "Untitled" : stem;
    }

    private static Diagnostic duplicate(DeclaredType type, DeclaredType first) {
        return Diagnostic.of(
                        DiagnosticCode.DUPLICATE_TYPE,
                        type.section().preamble().span(),
                        type.id() + " is already described at "
                                + first.section().preamble().span() + ", which is used instead of this.",
                        DiagnosticCode.DUPLICATE_TYPE.nextStep())
                .losing(Loss.ofRows(
                        type.section().documentedRows() - type.section().skippedRows()));
    }

    /** {@return the types, one for each id, in the order of the pages} */
    Collection<DeclaredType> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /** {@return the type of that id, which must be one of these} */
    DeclaredType get(TypeId id) {
        return Objects.requireNonNull(byId.get(id));
    }

    /** {@return whether there is such a type} */
    boolean contains(TypeId id) {
        return byId.containsKey(id);
    }

    /** {@return whether there is any type of that package} */
    boolean containsPackage(String packageName) {
        return packages.contains(packageName);
    }

    /** {@return the types of that name in all packages, in the order of the pages} */
    List<TypeId> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** {@return the types that a page declares to which a site links from its root; nothing likewise} */
    Optional<List<DeclaredType>> onPageBelowRoot(String linkPath) {
        return pages.findBelowRoot(linkPath).map(byPage::get);
    }

    /** {@return the types that a page declares; nothing for a page that is not there or declares none} */
    Optional<List<DeclaredType>> onPage(String linkPath) {
        return pages.find(linkPath).map(byPage::get);
    }
}
