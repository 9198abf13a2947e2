package dev.fieldtable.lint;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.document.TypeSection;
import dev.fieldtable.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A link, outside of the types, to a page that is not there. */
final class DanglingLink implements LintRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.DANGLING_LINK;
    }

    @Override
    public void check(Docs docs, Doubts doubts) {
        Set<String> folders = new HashSet<>();
        for (ParsedDocument document : docs.documents()) {
            folders.add(firstFolder(document.source().linkPath()));
        }
        for (ParsedDocument document : docs.documents()) {
            List<SourceSpan> types = types(document);
            for (Links.Link link : Links.of(document.source())) {
                link.page(document.source())
                        .filter(target -> docs.document(target.path()).isEmpty())
                        .filter(target -> mayKnow(target.path(), folders))
                        .filter(target -> types.stream().noneMatch(type -> contains(type, link.offset())))
                        .ifPresent(target -> doubts.add(
                                document.source()
                                        .span(link.offset(), link.destination().length()),
                                "There is no page " + target.path() + "."));
            }
        }
    }

    /** Who reads a part of a tree knows nothing about the others. */
    private static boolean mayKnow(String path, Set<String> folders) {
        String folder = firstFolder(path);
        return folders.contains(folder) || (folder.isEmpty() && folders.size() > 1);
    }

    private static String firstFolder(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    /** Of links in types, linking tells already. */
    private static List<SourceSpan> types(ParsedDocument document) {
        List<SourceSpan> types = new ArrayList<>();
        for (TypeSection section : document.sections()) {
            section.spelledTypes().forEach(type -> types.add(type.span()));
        }
        return types;
    }

    private static boolean contains(SourceSpan span, int offset) {
        return offset >= span.offset() && offset < span.offset() + span.length();
    }
}
