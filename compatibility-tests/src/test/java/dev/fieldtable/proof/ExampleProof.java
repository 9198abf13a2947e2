package dev.fieldtable.proof;

import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.text.PlainJson;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads what docs show of their models, and counts in what that is not as the same docs say. Docs that contradict themselves
 * are no failure of the models; to read an example otherwise, or to find something else about it, is.
 */
final class ExampleProof {
    private final Generated generated;
    private final Mapper mapper;
    private final Oracle oracle;
    private final PageExamples examples;
    private final SortedMap<String, Kind> kinds = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();
    private int read;
    private int unreadable;
    private int withFindings;

    ExampleProof(Generated generated, Mapper mapper, PageExamples examples) {
        this.generated = generated;
        this.mapper = mapper;
        this.oracle = new Oracle(generated.model());
        this.examples = examples;
    }

    /** One way to be unfit: in how many examples it is met, and where first. */
    private record Kind(int examples, String first) {
        Kind and(Kind other) {
            return new Kind(examples + other.examples, first);
        }
    }

    /** Reads each example. */
    void run() {
        for (PageExamples.Example example : examples.found()) {
            try {
                @Nullable
                Object document =
                        PlainJson.read(example.json()).map(PlainJson::value).orElse(null);
                if (document == null) {
                    unreadable(example, "no JSON");
                } else {
                    hold(example, example.type(), document);
                }
            } catch (Exception | AssertionError e) {
                failures.add(example.place() + ": " + e);
            }
        }
    }

    /** What is wrong with the models; empty if nothing is. */
    List<String> failures() {
        return failures;
    }

    /** How many examples are no documents of their models. */
    int unreadable() {
        return unreadable;
    }

    /** The figures, a line for all and one for each way to be unfit. */
    List<String> summary() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%d examples of the docs read, %d of them with findings; %d unreadable, %d of no model here",
                read,
                withFindings,
                unreadable,
                examples.ofNoModel()));
        kinds.forEach((kind, met) ->
                lines.add(String.format(Locale.ROOT, "  %s: %d, first at %s", kind, met.examples(), met.first())));
        return lines;
    }

    private void hold(PageExamples.Example example, TypeDeclaration type, Object document) throws Exception {
        if (type instanceof UnionType union) {
            int arm = oracle.arm(union, document);
            if (arm >= 0 && union.arms().get(arm).type() instanceof TypeRef.Named named) {
                hold(example, generated.get(named), document);
                return;
            }
        }
        Object model;
        try {
            model = mapper.read(Json.write(document), generated.classOf(type.id()));
        } catch (Exception e) {
            unreadable(example, e.getClass().getSimpleName());
            return;
        }
        read++;
        String difference = Json.difference(document, Json.parse(mapper.write(model)));
        require(difference == null, "written otherwise at " + difference);
        List<Finding> findings =
                type instanceof ObjectType ? generated.validate(model, "STRICT") : oracle.findings(type, document);
        require(findings.equals(oracle.findings(type, document)), "findings " + findings);
        withFindings += findings.isEmpty() ? 0 : 1;
        Set<String> met = new HashSet<>();
        for (Finding finding : findings) {
            if (met.add(finding.rule())) {
                count(finding.rule(), example.place() + " " + finding.pointer());
            }
        }
    }

    private void unreadable(PageExamples.Example example, String why) {
        unreadable++;
        count(why, example.place());
    }

    private void count(String kind, String place) {
        kinds.merge(kind, new Kind(1, place), Kind::and);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
