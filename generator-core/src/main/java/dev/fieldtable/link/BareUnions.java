package dev.fieldtable.link;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Loss;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.document.LinkTarget;
import dev.fieldtable.document.Operation;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.document.Preamble;
import dev.fieldtable.document.SpelledType;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.document.TypeExpression.AnyOf;
import dev.fieldtable.document.TypeExpression.Reference;
import dev.fieldtable.document.TypeSection;
import dev.fieldtable.document.TypeSection.VariantList;
import dev.fieldtable.document.Variant;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes unions of pages that have nothing but a title and prose and that types link to: so do docs of some languages describe
 * unions. Of which types one is, the cells tell that link to its page, if they spell it out; else nobody does.
 *
 * <p>A page whose table has no rows is one of them.
 */
public final class BareUnions {
    private final Map<String, Use> uses = new HashMap<>();
    /** Pages whose table has no rows, by their titles. */
    private final Map<String, String> named = new HashMap<>();

    private final PagePaths bare = new PagePaths();

    private BareUnions() {}

    /**
     * Completes pages.
     *
     * @param documents the pages as they were read, in any order
     * @return the same, with the unions that bare pages describe; one of which nobody says the types has no arms, and a
     *     diagnostic tells of it and of how many types are not known for that. A bare page that no type links to stays one
     */
    public static Outcome<List<ParsedDocument>> completed(List<ParsedDocument> documents) {
        BareUnions unions = new BareUnions();
        for (ParsedDocument page : documents) {
            @Nullable Preamble preamble = page.bare();
            if (preamble != null) {
                unions.bare.add(page.source().linkPath());
                if (!page.sections().isEmpty()) {
                    unions.named.put(preamble.title(), page.source().linkPath());
                }
            }
        }
        if (!unions.bare.isEmpty()) {
            documents.forEach(unions::collect);
        }
        List<ParsedDocument> completed = new ArrayList<>(documents.size());
        List<Diagnostic> problems = new ArrayList<>();
        for (ParsedDocument page : documents) {
            @Nullable Preamble preamble = page.bare();
            @Nullable Use use = unions.uses.get(page.source().linkPath());
            completed.add(
                    preamble == null || use == null
                            ? page
                            : page.describing(
                                    use.union(preamble, !page.sections().isEmpty(), problems)));
        }
        return new Outcome<>(completed, problems);
    }

    private void collect(ParsedDocument page) {
        String linkPath = page.source().linkPath();
        for (TypeSection section : page.sections()) {
            section.spelledTypes().forEach(spelled -> collect(linkPath, spelled));
        }
        for (Operation operation : page.operations()) {
            Stream.of(operation.requests(), operation.security(), operation.responses())
                    .flatMap(List::stream)
                    .forEach(reference -> use(linkPath, reference));
        }
    }

    private void collect(String linkPath, SpelledType spelled) {
        Set<Use> used = new HashSet<>();
        for (Reference reference : spelled.type().references()) {
            used.addAll(use(linkPath, reference));
        }
        for (AnyOf union : spelled.type().pagedUnions()) {
            for (Use use : use(linkPath, union.link())) {
                used.add(use);
                use.spell(union, spelled.span());
            }
        }
        used.forEach(use -> use.types++);
    }

    /** Some types name a page, and do not link to it. */
    private List<Use> use(String linkPath, Reference reference) {
        @Nullable String page = reference.link().isEmpty() ? named.get(reference.name()) : null;
        return page == null ? use(linkPath, reference.link()) : List.of(useOf(page));
    }

    private Use useOf(String page) {
        return uses.computeIfAbsent(page, key -> new Use());
    }

    private List<Use> use(String linkPath, String link) {
        if (link.isEmpty()) {
            return List.of();
        }
        return LinkTarget.follow(linkPath, link).flatMap(target -> bare.find(target.path())).map(this::useOf).stream()
                .toList();
    }

    /** What the types say that link to one page. */
    private static final class Use {
        private static final TypeExpression NONE = new TypeExpression.Scalar(ScalarKind.NULL);

        private final Set<TypeExpression> arms = new LinkedHashSet<>();
        private @Nullable SourceSpan place;
        private boolean contradicted;
        private int types;

        void spell(AnyOf union, SourceSpan span) {
            Set<TypeExpression> spelled = new LinkedHashSet<>();
            for (TypeExpression arm : union.types()) {
                TypeExpression bare = arm;
                while (bare instanceof TypeExpression.Wrapped wrapped) {
                    bare = wrapped.type();
                }
                if (!bare.equals(NONE)) {
                    spelled.add(bare);
                }
            }
            if (place == null) {
                arms.addAll(spelled);
                place = span;
            }
            contradicted |= !arms.equals(spelled);
        }

        VariantList union(Preamble preamble, boolean hasTable, List<Diagnostic> problems) {
            @Nullable SourceSpan spelled = place;
            if (spelled == null || contradicted) {
                problems.add(unsaid(preamble.span(), hasTable));
                return new VariantList(preamble, List.of(), 0);
            }
            return new VariantList(
                    preamble,
                    arms.stream().map(arm -> new Variant(arm, spelled)).toList(),
                    0);
        }

        private Diagnostic unsaid(SourceSpan span, boolean hasTable) {
            DiagnosticCode code = DiagnosticCode.UNION_WITHOUT_ARMS;
            return Diagnostic.of(code, span, what(hasTable) + "; it may be anything.", code.nextStep())
                    .losing(Loss.ofTypes(types));
        }

        private String what(boolean hasTable) {
            if (hasTable) {
                return "The table has no rows, as those of lists, unions and enums have none in docs of this kind";
            }
            String names = "The page names a union and none of its types";
            return contradicted ? names + ", and what links to it tells different ones" : names;
        }
    }
}
