package dev.fieldtable;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.output.Manifest;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.text.Letters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The types that were read from pages of which they cannot be read any more.
 *
 * <p>A page that is gone takes its types along, and so does one that the user leaves out: somebody wants that. A page that is
 * still there and describes nothing more was damaged, most likely. One that describes something else instead was renamed; where a
 * page has several types, one of them is lost only as long as its name has a line to itself there.
 */
final class LostTypes {
    private static final String JAVA = ".java";
    private static final String VALIDATOR = "Validator" + JAVA;

    private final Map<String, ParsedDocument> pages = new HashMap<>();

    /** The letters of the names of the types that a page describes. */
    private final Map<String, Set<String>> described = new HashMap<>();

    private final List<Diagnostic> lost = new ArrayList<>();

    private LostTypes(LinkedDocs docs) {
        docs.documents().forEach(page -> pages.put(page.source().path(), page));
        docs.model()
                .types()
                .forEach(type -> described
                        .computeIfAbsent(type.span().path(), page -> new HashSet<>())
                        .add(Letters.of(type.id().name())));
    }

    /**
     * Compares with what an earlier run has left.
     *
     * @param before its manifest
     * @param docs the docs as they are now
     * @param files what is generated from them
     * @return an error for each type of the manifest that is lost
     */
    static List<Diagnostic> since(Manifest before, LinkedDocs docs, Collection<GeneratedFile> files) {
        Set<String> generated = new HashSet<>();
        files.stream().filter(file -> !file.sources().isEmpty()).forEach(file -> generated.add(file.path()));
        LostTypes now = new LostTypes(docs);
        before.files().forEach((path, entry) -> {
            if (path.endsWith(JAVA) && !generated.contains(path) && !isValidator(path, before)) {
                String name = path.substring(0, path.length() - JAVA.length()).replace('/', '.');
                entry.sources().forEach(page -> now.look(page, name));
            }
        });
        return now.lost;
    }

    /**
     * Compares with the docs of before.
     *
     * @param before the docs as they were
     * @param docs the docs as they are now
     * @return an error for each type of the former that is lost
     */
    static List<Diagnostic> since(LinkedDocs before, LinkedDocs docs) {
        TypeModel model = docs.model();
        LostTypes now = new LostTypes(docs);
        for (TypeDeclaration type : before.model().types()) {
            TypeId id = type.id();
            if (model.find(id).isEmpty()) {
                now.look(type.span().path(), id.toString());
            }
        }
        return now.lost;
    }

    private static boolean isValidator(String path, Manifest manifest) {
        return path.endsWith(VALIDATOR) && manifest.owns(path.substring(0, path.length() - VALIDATOR.length()) + JAVA);
    }

    /** Looks for a type on its page; the name may have the package before it. */
    private void look(String page, String name) {
        ParsedDocument there = pages.get(page);
        Set<String> others = described.get(page);
        String letters = Letters.of(name.substring(name.lastIndexOf('.') + 1));
        if (there == null || (others != null && (others.contains(letters) || !hasLine(there, letters)))) {
            return;
        }
        lost.add(Diagnostic.of(
                DiagnosticCode.LOST_TYPE,
                SourceSpan.startOf(page),
                "`" + name + "` came from this page, which is still there, and cannot be read from it any more.",
                DiagnosticCode.LOST_TYPE.nextStep()));
    }

    private static boolean hasLine(ParsedDocument page, String letters) {
        return page.source().content().lines().anyMatch(line -> Letters.of(line).equals(letters));
    }
}
