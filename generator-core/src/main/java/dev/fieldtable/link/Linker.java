package dev.fieldtable.link;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.document.TypeSection;
import dev.fieldtable.facts.Facts;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.model.ApiOperation;
import dev.fieldtable.model.Coverage;
import dev.fieldtable.model.ModelPass;
import dev.fieldtable.model.Share;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.Understanding;
import dev.fieldtable.option.WireNames;
import dev.fieldtable.wire.WireRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns what the pages say into what they mean: the single bridge from documents to the model.
 *
 * <p>References are looked up, presence is settled, wire names are given, roles are told apart, the passes are taken that
 * every model takes, and operations are led to the types that they take and give.
 */
public final class Linker {
    private static final Comparator<ParsedDocument> BY_PATH = Comparator.comparing(
                    (ParsedDocument document) -> document.source().path())
            .thenComparing(document -> document.source().linkPath())
            .thenComparing(document -> document.source().content());

    private final WireNames wireNames;
    private final Facts facts;
    private final HouseStyle house;

    private Linker(WireNames wireNames, Facts facts, HouseStyle house) {
        this.wireNames = wireNames;
        this.facts = facts;
        this.house = house;
    }

    /**
     * A linker.
     *
     * @param wireNames how documented names become names in JSON
     * @param house what the publisher of the docs writes, where others write otherwise
     * @return the linker
     */
    public static Linker with(WireNames wireNames, HouseStyle house) {
        return new Linker(wireNames, Facts.NONE, house);
    }

    /**
     * The same linker, which is told what the docs do not say.
     *
     * @param said what is known besides; its rule holds if this linker has {@link WireNames#AUTO}
     * @return a copy
     */
    public Linker knowing(Facts said) {
        return new Linker(wireNames, said, house);
    }

    /**
     * Links the pages.
     *
     * @param documents the pages as they were read, in any order; that order changes nothing
     * @return the model, in which every reference leads to a type, and what was met on the way: references to nowhere,
     *     contradictions and doubles. Each of these has a sound substitute in the model. Never throws
     */
    public Outcome<TypeModel> link(List<ParsedDocument> documents) {
        List<ParsedDocument> pages = documents.stream().sorted(BY_PATH).toList();
        List<Diagnostic> problems = new ArrayList<>();
        PackageNames packages = new PackageNames(house.folders());
        DeclaredTypes declared = DeclaredTypes.of(pages, packages, problems);
        References references = new References(declared, packages);
        Declarations declarations =
                new Declarations(new TypeUses(references, packages, problems), house, isWrapping(pages), problems);
        List<TypeDeclaration> types = new ArrayList<>();
        for (DeclaredType type : declared.all()) {
            if (!type.isUnsaid()) {
                types.add(declarations.declare(type));
            }
        }
        Roles roles = new Roles(pages, references, types, house);
        types.replaceAll(type -> type.withRole(roles.of(declared.get(type.id()))));

        Coverage coverage = coverage(pages, types);
        ApplyFacts applied = new ApplyFacts(facts, problems);
        TypeModel told = TypeModel.of(applied.to(types), coverage);
        WireNaming naming = naming(told, pages, applied, problems);
        Outcome<TypeModel> model = ModelPass.applyAll(passes(naming, applied), told);
        applied.use().tellTheRest(types);
        problems.addAll(model.diagnostics());
        return new Outcome<>(
                model.value().withOperations(operations(pages, references, packages, naming, model.value())), problems);
    }

    private List<ApiOperation> operations(
            List<ParsedDocument> pages,
            References references,
            PackageNames packages,
            WireNaming naming,
            TypeModel model) {
        if (pages.stream().flatMap(page -> page.operations().stream()).allMatch(each -> each.details() == null)) {
            return List.of();
        }
        // Pages of operations describe no type, so that nobody is told of what they name and no page describes.
        List<Diagnostic> untold = new ArrayList<>();
        TypeUses uses = new TypeUses(references, packages, untold);
        Declarations rows = new Declarations(uses, house, isWrapping(pages), untold);
        OperationTypes types = new OperationTypes(references, uses, rows, model, house.operations());
        return new ApiOperations(types, naming, model, house).link(pages);
    }

    /**
     * Looks at the JSON in the docs.
     *
     * @param model what the pages mean
     * @param pages the pages
     * @return what it shows of names
     */
    public NamesInDocs shown(TypeModel model, List<ParsedDocument> pages) {
        ShownNames shown = ShownNames.in(model, pages.stream().sorted(BY_PATH).toList(), house.names());
        NameEvidence evidence = NameEvidence.of(
                model, shown, (type, property) -> Optional.empty(), house.names(), areAcronymsCapitals(pages));
        return new NamesInDocs(
                shown.facts(),
                List.copyOf(shown.pairs().keySet()),
                evidence.rule().style());
    }

    /** The passes that every model takes, in their order. */
    private static List<ModelPass> passes(WireNaming naming, ApplyFacts applied) {
        return List.of(
                naming, new DropCircularArms(), new InferDiscriminators(applied), new FindIndistinguishableArms());
    }

    private WireNaming naming(
            TypeModel model, List<ParsedDocument> pages, ApplyFacts applied, List<Diagnostic> problems) {
        WireNames said = facts.rules().style();
        WireNames style = wireNames != WireNames.AUTO || said == null ? wireNames : said;
        boolean acronyms = areAcronymsCapitals(pages);
        if (style != WireNames.AUTO) {
            return new WireNaming(applied::wireName, rule(style, Map.of(), acronyms), house.names());
        }
        ShownNames shown = ShownNames.in(model, pages, house.names());
        NameEvidence evidence = NameEvidence.of(model, shown, applied::wireName, house.names(), acronyms);
        evidence.choice().ifPresent(problems::add);
        if (evidence.rule().style() == WireNames.DOCUMENTED && !evidence.provesDocumented()) {
            UnprovenNames.in(pages, house).ifPresent(problems::add);
        }
        KnownNames known = (type, documented, otherwise) -> {
            Optional<String> example = shown.of(type, documented);
            // Facts may be what the rule was chosen by, so that it is no witness against them.
            String alone = example.orElseGet(() -> house.names().unescaped(documented));
            String without = alone.equals(otherwise) ? alone : "";
            return applied.wireName(type, documented, without).or(() -> example);
        };
        return new WireNaming(
                known, rule(evidence.rule().style(), evidence.rule().spellings(), acronyms), house.names());
    }

    /**
     * Looks how docs write acronyms in names.
     *
     * @param pages the pages
     * @return whether they are in capitals whatever JSON has, since the language wants them so
     */
    public static boolean areAcronymsCapitals(List<ParsedDocument> pages) {
        return pages.stream().map(ParsedDocument::names).anyMatch(names -> names != null && names.acronyms());
    }

    /** Words that somebody has said are spelled so, whatever was found out. */
    private WireRule rule(WireNames style, Map<String, String> found, boolean acronyms) {
        Map<String, String> words = new HashMap<>(found);
        words.putAll(facts.rules().words());
        return new WireRule(style, words, acronyms);
    }

    private static Coverage coverage(List<ParsedDocument> pages, List<TypeDeclaration> types) {
        int modelPages = 0;
        int rows = 0;
        for (ParsedDocument page : pages) {
            modelPages += page.sections().isEmpty() ? 0 : 1;
            for (TypeSection section : page.sections()) {
                rows += section.documentedRows();
            }
        }
        int rowsRead = types.stream().mapToInt(type -> type.accept(ROWS_READ)).sum();
        return new Coverage(pages.size(), modelPages, rows, rowsRead, understanding(pages, types), List.of());
    }

    private static boolean isWrapping(List<ParsedDocument> pages) {
        return pages.stream()
                .flatMap(page -> page.sections().stream())
                .flatMap(section -> section.spelledTypes().stream())
                .anyMatch(spelled -> spelled.type() instanceof TypeExpression.Wrapped);
    }

    /** What the pages and the model tell; what is told of by diagnostics, such as a type that is not understood, is not in it. */
    private static Understanding understanding(List<ParsedDocument> pages, List<TypeDeclaration> types) {
        int tables = 0;
        int spelled = 0;
        int values = 0;
        for (ParsedDocument page : pages) {
            tables += page.tables();
            for (TypeSection section : page.sections()) {
                spelled += section.documentedTypes();
                values += section.documentedValues();
            }
        }
        int valuesRead = 0;
        for (TypeDeclaration type : types) {
            valuesRead += type.accept(VALUES_READ);
        }
        return new Understanding(
                new Share(tables, tables), new Share(spelled, spelled), new Share(values, valuesRead), 0);
    }

    /** The counterpart of {@link TypeSection#documentedRows()}. */
    private static final TypeDeclaration.Visitor<Integer> ROWS_READ = new TypeDeclaration.Visitor<>() {
        @Override
        public Integer object(ObjectType type) {
            return type.properties().size() + (type.additionalProperties() == null ? 0 : 1);
        }

        @Override
        public Integer enumeration(EnumType type) {
            return type.values().size();
        }

        @Override
        public Integer union(UnionType type) {
            return 0;
        }
    };

    /** The counterpart of {@link TypeSection#documentedValues()}. */
    private static final TypeDeclaration.Visitor<Integer> VALUES_READ = new TypeDeclaration.Visitor<>() {
        @Override
        public Integer object(ObjectType type) {
            return 0;
        }

        @Override
        public Integer enumeration(EnumType type) {
            return type.values().size();
        }

        @Override
        public Integer union(UnionType type) {
            return 0;
        }
    };
}
