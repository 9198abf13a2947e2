package dev.fieldtable.link;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.example.ValueKind;
import dev.fieldtable.example.ValueKinds;
import dev.fieldtable.house.FieldNames;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.option.WireNames;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.wire.NamePair;
import dev.fieldtable.wire.RuleLearner;
import dev.fieldtable.wire.RuleLearner.Learned;
import dev.fieldtable.wire.WireRule;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Chooses the rule for names in JSON where nobody has said one: the documented names, unless what is known of names speaks
 * for something else.
 */
final class NameEvidence {
    /** Fewer names than this may be exceptions. */
    private static final int ENOUGH = 3;

    /** For one name that speaks against a choice so many have to speak for it. */
    private static final int MAJORITY = 9;

    private final Map<NamePair, SourceSpan> pairs;
    private final Learned best;
    private final long documented;

    private NameEvidence(Map<NamePair, SourceSpan> pairs, boolean acronyms) {
        this.pairs = pairs;
        this.best = RuleLearner.learn(pairs.keySet(), acronyms);
        this.documented =
                pairs.keySet().stream().filter(NameEvidence::asDocumented).count();
    }

    /**
     * Weighs what is known.
     *
     * @param model what the docs mean
     * @param shown the names that they show
     * @param facts the names that facts have, by types and documented names. Of a few names they say what is an exception,
     *     and so they count only where they are most of what the docs leave open
     * @param house how fields are called that may not be called what they are
     * @param acronyms whether documented names have words in capitals that are written as other words are
     * @return what follows from it
     */
    static NameEvidence of(
            TypeModel model,
            ShownNames shown,
            BiFunction<TypeId, String, Optional<String>> facts,
            FieldNames house,
            boolean acronyms) {
        ValueKinds kinds = new ValueKinds(model);
        Map<NamePair, SourceSpan> told = new LinkedHashMap<>();
        Set<String> settled = new HashSet<>();
        forEachProperty(
                model,
                (object, property) -> facts.apply(object.id(), property.name()).ifPresent(name -> {
                    NamePair pair = new NamePair(
                            house.unescaped(property.name()), name, kinds.of(property.type()) == ValueKind.OBJECTS);
                    told.putIfAbsent(pair, property.span());
                    if (pair.ofSeveralWords()) {
                        settled.add(pair.documented());
                    }
                }));
        Map<NamePair, SourceSpan> pairs = new LinkedHashMap<>(shown.pairs());
        if (!settled.isEmpty() && 2 * settled.size() > namesOfSeveralWords(model, house)) {
            told.forEach(pairs::putIfAbsent);
        }
        return new NameEvidence(pairs, acronyms);
    }

    private static int namesOfSeveralWords(TypeModel model, FieldNames house) {
        Set<String> names = new HashSet<>();
        forEachProperty(model, (object, property) -> {
            String documented = house.unescaped(property.name());
            if (NamePair.isOfSeveralWords(documented)) {
                names.add(documented);
            }
        });
        return names.size();
    }

    private static void forEachProperty(TypeModel model, BiConsumer<ObjectType, Property> what) {
        for (TypeDeclaration type : model.types()) {
            if (type instanceof ObjectType object) {
                object.properties().forEach(property -> what.accept(object, property));
            }
        }
    }

    private static boolean asDocumented(NamePair pair) {
        return pair.documented().equals(pair.name());
    }

    private boolean asRuled(NamePair pair) {
        return best.rule().convert(pair.documented(), pair.objectModel()).equals(pair.name());
    }

    /** {@return the rule that is chosen} */
    WireRule rule() {
        long better = pairs.keySet().stream()
                .filter(pair -> asRuled(pair) && !asDocumented(pair))
                .count();
        long worse = pairs.keySet().stream()
                .filter(pair -> asDocumented(pair) && !asRuled(pair))
                .count();
        return better >= ENOUGH && better >= MAJORITY * worse ? best.rule() : WireRule.of(WireNames.DOCUMENTED);
    }

    /** {@return whether names of several words are known, and are as documented} */
    boolean provesDocumented() {
        long several = pairs.keySet().stream()
                .filter(pair -> asDocumented(pair) && pair.ofSeveralWords())
                .count();
        return several >= ENOUGH && several >= MAJORITY * (pairs.size() - documented);
    }

    /** {@return why names are not those of the docs; nothing if they are} */
    Optional<Diagnostic> choice() {
        WireRule rule = rule();
        if (rule.style() == WireNames.DOCUMENTED) {
            return Optional.empty();
        }
        Entry<NamePair, SourceSpan> first = pairs.entrySet().stream()
                .filter(each -> asRuled(each.getKey()) && !asDocumented(each.getKey()))
                .min(Entry.comparingByValue())
                .orElseThrow();
        String words = new TreeMap<>(rule.spellings())
                .entrySet().stream()
                        .map(each -> "`" + each.getKey() + "` as \"" + each.getValue() + "\"")
                        .collect(Collectors.joining(", "));
        return Optional.of(Diagnostic.of(
                DiagnosticCode.WIRE_RULE_CHOSEN,
                first.getValue(),
                "Names in JSON follow the rule " + rule.style().label()
                        + (words.isEmpty() ? "" : ", with " + words) + ": of " + pairs.size()
                        + " names that are known, " + best.explained() + " do, \""
                        + first.getKey().name()
                        + "\" for `" + first.getKey().documented() + "` among them, and " + documented
                        + " are as documented.",
                DiagnosticCode.WIRE_RULE_CHOSEN.nextStep()));
    }
}
