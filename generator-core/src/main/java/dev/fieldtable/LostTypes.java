package dev.fieldtable;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.document.TypeSection;
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
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The types that were read from pages of which they cannot be read any more.
 *
 * <p>A page that is gone takes its types along, and so does one that the user leaves out: somebody wants that. A page that is
 * still there and describes nothing more was damaged, most likely, and so was one whose type has lost all it had while the page
 * has rows that could not be read. One that describes something else instead was renamed, unless the new name has a character
 * that was lost; where a page has several types, one of them is lost only as long as its name has a line to itself there.
 */
final class LostTypes {
    private static final String JAVA = ".java";
    private static final String VALIDATOR = "Validator" + JAVA;
    private static final char LOST_CHARACTER = '\ufffd';

    private final Map<String, ParsedDocument> pages = new HashMap<>();

    /** The letters of the names of the types that a page describes. */
    private final Map<String, Set<String>> described = new HashMap<>();

    /** Of these, those that have nothing, on pages that have rows of them that could not be read. */
    private final Map<String, Set<String>> unread = new HashMap<>();

    private final List<Diagnostic> lost = new ArrayList<>();

    private LostTypes(LinkedDocs docs) {
        Set<SourceSpan> skipping = new HashSet<>();
        for (ParsedDocument page : docs.documents()) {
            pages.put(page.source().path(), page);
            for (TypeSection section : page.sections()) {
                if (section.skippedRows() > 0) {
                    skipping.add(section.preamble().span());
                }
            }
        }
        for (TypeDeclaration type : docs.model().types()) {
            add(type, described);
            if (type.parts() == 0 && skipping.contains(type.span())) {
                add(type, unread);
            }
        }
    }

    private static void add(TypeDeclaration type, Map<String, Set<String>> types) {
        types.computeIfAbsent(type.span().path(), page -> new HashSet<>())
                .add(Letters.of(type.id().name()));
    }

    /**
     * Compares with what an earlier run has left.
     *
     * @param before its manifest; its pages may have been given below another folder
     * @param docs the docs as they are now
     * @param files what is generated from them
     * @return an error for each type of the manifest that is lost
     */
    static List<Diagnostic> since(Manifest before, LinkedDocs docs, Collection<GeneratedFile> files) {
        Set<String> generated = new HashSet<>();
        files.stream().filter(file -> !file.sources().isEmpty()).forEach(file -> generated.add(file.path()));
        boolean all = before.files().entrySet().stream()
                .allMatch(file -> file.getValue().sources().isEmpty() || generated.contains(file.getKey()));
        if (all && docs.documents().stream().noneMatch(LostTypes::isSkipping)) {
            return List.of();
        }
        LostTypes now = new LostTypes(docs);
        Set<String> sources = new TreeSet<>();
        before.files().values().forEach(entry -> sources.addAll(entry.sources()));
        DocsRoot root = DocsRoot.between(sources, now.pages.keySet());
        before.files().forEach((path, entry) -> {
            if (path.endsWith(JAVA) && !isValidator(path, before)) {
                String name = path.substring(0, path.length() - JAVA.length()).replace('/', '.');
                boolean there = generated.contains(path);
                entry.sources().forEach(page -> now.look(root.now(page), name, there, entry.parts()));
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
            now.look(type.span().path(), id.toString(), model.find(id).isPresent(), type.parts());
        }
        return now.lost;
    }

    private static boolean isSkipping(ParsedDocument page) {
        return page.sections().stream().anyMatch(section -> section.skippedRows() > 0);
    }

    private static boolean isValidator(String path, Manifest manifest) {
        return path.endsWith(VALIDATOR) && manifest.owns(path.substring(0, path.length() - VALIDATOR.length()) + JAVA);
    }

    /** Looks for a type on its page; the name may have the package before it. */
    private void look(@Nullable String page, String name, boolean generated, int parts) {
        @Nullable ParsedDocument there = page == null ? null : pages.get(page);
        if (page == null || there == null) {
            return;
        }
        String letters = Letters.of(name.substring(name.lastIndexOf('.') + 1));
        if (generated) {
            if (parts > 0 && unread.getOrDefault(page, Set.of()).contains(letters)) {
                tell(page, "`" + name + "` came from this page, and no row of it can be read any more.");
            }
        } else if (isLost(there, letters)) {
            tell(
                    page,
                    "`" + name + "` came from this page, which is still there, and cannot be read from it any more.");
        }
    }

    private boolean isLost(ParsedDocument page, String letters) {
        @Nullable Set<String> others = described.get(page.source().path());
        return others == null || (!others.contains(letters) && (hasLine(page, letters) || hasLostCharacter(page)));
    }

    private void tell(String page, String message) {
        lost.add(Diagnostic.of(
                DiagnosticCode.LOST_TYPE, SourceSpan.startOf(page), message, DiagnosticCode.LOST_TYPE.nextStep()));
    }

    private static boolean hasLine(ParsedDocument page, String letters) {
        return page.source().content().lines().anyMatch(line -> Letters.of(line).equals(letters));
    }

    private static boolean hasLostCharacter(ParsedDocument page) {
        return page.sections().stream()
                .anyMatch(section -> section.preamble().title().indexOf(LOST_CHARACTER) >= 0);
    }
}
