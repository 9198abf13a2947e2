package dev.fieldtable.lint;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.model.Role;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeGraph;
import dev.fieldtable.model.TypeId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A type that nothing refers to, in docs where nearly everything is referred to. */
final class UnreferencedPage implements LintRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.UNREFERENCED_PAGE;
    }
    /** In docs with more of them, being referred to is not what a page is there for. */
    private static final double MOST_UNREFERENCED = 0.03;

    private static final int FEWEST_TYPES = 20;

    @Override
    public void check(Docs docs, Doubts doubts) {
        List<TypeDeclaration> bodies = docs.model().types().stream()
                .filter(type -> type.role() == Role.BODY)
                .toList();
        Set<TypeId> named = new HashSet<>();
        docs.model()
                .types()
                .forEach(type -> TypeGraph.of(type).stream()
                        .filter(other -> !other.equals(type.id()))
                        .forEach(named::add));
        Set<String> linked = linkedPages(docs);
        Map<String, Set<String>> mentions = mentions(docs);
        List<TypeDeclaration> lonely = bodies.stream()
                .filter(type -> !named.contains(type.id())
                        && !linked.contains(type.span().path())
                        && Set.of(type.span().path())
                                .containsAll(mentions.getOrDefault(type.id().name(), Set.of())))
                .toList();
        if (bodies.size() >= FEWEST_TYPES && lonely.size() <= bodies.size() * MOST_UNREFERENCED) {
            lonely.forEach(type -> doubts.add(type.span(), "No other page refers to " + type.id() + "."));
        }
    }

    /** Pages that name a type without a link, as in {@code errors.NotFound}: what stands behind a dot, and where. */
    private static Map<String, Set<String>> mentions(Docs docs) {
        Map<String, Set<String>> mentions = new HashMap<>();
        for (ParsedDocument document : docs.documents()) {
            String text = document.source().content();
            for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
                int end = dot + 1;
                while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
                    end++;
                }
                if (end > dot + 1) {
                    mentions.computeIfAbsent(text.substring(dot + 1, end), word -> new HashSet<>())
                            .add(document.source().path());
                }
            }
        }
        return mentions;
    }

    private static Set<String> linkedPages(Docs docs) {
        Set<String> linked = new HashSet<>();
        for (ParsedDocument document : docs.documents()) {
            for (Links.Link link : Links.of(document.source())) {
                link.page(document.source())
                        .flatMap(target -> docs.document(target.path()))
                        .map(target -> target.source().path())
                        .filter(path -> !path.equals(document.source().path()))
                        .ifPresent(linked::add);
            }
        }
        return linked;
    }
}
