package dev.fieldtable.diff;

import static dev.fieldtable.diff.OperationChange.Kind.ADDED_OPERATION;
import static dev.fieldtable.diff.OperationChange.Kind.CHANGED_ANSWER;
import static dev.fieldtable.diff.OperationChange.Kind.CHANGED_REQUEST_BODY;
import static dev.fieldtable.diff.OperationChange.Kind.MOVED_OPERATION;
import static dev.fieldtable.diff.OperationChange.Kind.REMOVED_OPERATION;
import static dev.fieldtable.diff.OperationChange.Kind.RENAMED_OPERATION;

import dev.fieldtable.model.ApiBody;
import dev.fieldtable.model.ApiOperation;
import dev.fieldtable.model.OperationPairs;
import dev.fieldtable.model.Place;
import dev.fieldtable.model.Presence.Occurrence;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.text.Letters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the changes of operations. Docs often tell little of these; what one side does not know has not changed.
 */
final class OperationRules {
    private final Comparison states;
    private final OperationPairs operations;
    private final Set<SourceSpan> told;
    private final Set<String> soleBefore;
    private final Set<String> soleAfter;
    private final List<OperationChange> found = new ArrayList<>();

    private OperationRules(Comparison states, Set<SourceSpan> told) {
        this.states = states;
        this.operations =
                OperationPairs.of(states.before().operations(), states.after().operations());
        this.told = told;
        this.soleBefore = soleIds(states.before().operations());
        this.soleAfter = soleIds(states.after().operations());
    }

    /** What several operations are called is not the id of any. */
    private static Set<String> soleIds(List<ApiOperation> operations) {
        Set<String> sole = new HashSet<>();
        Set<String> all = new HashSet<>(Set.of(""));
        for (ApiOperation operation : operations) {
            if (all.add(operation.id())) {
                sole.add(operation.id());
            } else {
                sole.remove(operation.id());
            }
        }
        return sole;
    }

    /**
     * Compares.
     *
     * @param states the two states
     * @param entries the changes of models, which are not told of again
     * @return the changes, sorted by path
     */
    static List<OperationChange> find(Comparison states, Collection<Entry> entries) {
        if (states.before().operations().isEmpty()
                || states.after().operations().isEmpty()) {
            return List.of();
        }
        Set<SourceSpan> told = new HashSet<>();
        for (Entry entry : entries) {
            if (entry.change() instanceof Change.ChangedPropertyType change) {
                told.add(change.before().span());
                told.add(change.after().span());
            }
        }
        OperationRules rules = new OperationRules(states, told);
        rules.left();
        rules.operations.pairs().forEach(rules::pair);
        rules.found.sort(Comparator.comparing(
                        (OperationChange change) -> change.operation().path())
                .thenComparing(OperationChange::subject)
                .thenComparing(OperationChange::kind));
        return rules.found;
    }

    /** What may be an operation whose path one side does not know is none that came or went. */
    private void left() {
        if (isKnown(operations.added())) {
            operations.removed().stream()
                    .filter(OperationRules::isKnown)
                    .forEach(operation -> add(
                            REMOVED_OPERATION,
                            operation,
                            null,
                            "operation is gone",
                            Map.of(Axis.WRITING, Impact.breaking("nobody takes its requests any longer"))));
        }
        if (isKnown(operations.removed())) {
            operations.added().stream()
                    .filter(OperationRules::isKnown)
                    .forEach(operation -> add(ADDED_OPERATION, null, operation, "new operation", Map.of()));
        }
    }

    private static boolean isKnown(List<ApiOperation> operations) {
        return operations.stream().allMatch(OperationRules::isKnown);
    }

    private static boolean isKnown(ApiOperation operation) {
        return !operation.address().isEmpty();
    }

    private void pair(OperationPairs.Pair pair) {
        ApiOperation was = pair.before();
        ApiOperation is = pair.after();
        if (isKnown(was) && isKnown(is) && !was.address().equals(is.address())) {
            String before = Sentence.code(OperationChange.address(was));
            add(
                    MOVED_OPERATION,
                    was,
                    is,
                    "was " + before,
                    Map.of(Axis.WRITING, Impact.breaking("requests of before go to " + before)));
        }
        boolean bothKnown = soleBefore.contains(was.id()) && soleAfter.contains(is.id());
        if (bothKnown && !Letters.of(was.id()).equals(Letters.of(is.id()))) {
            add(RENAMED_OPERATION, was, is, "was called " + Sentence.code(was.id()), Map.of());
        }
        requestBody(was, is);
        Map<String, TypeRef> answers = is.answerTypes();
        was.answerTypes().forEach((outcome, before) -> {
            TypeRef after = answers.get(outcome);
            if (after != null) {
                answer(pair, outcome, before, after);
            }
        });
    }

    private void requestBody(ApiOperation was, ApiOperation is) {
        if (was.body() instanceof ApiBody.Value sent && is.body() instanceof ApiBody.Value now) {
            Property before = sent.property();
            Property after = now.property();
            boolean isTold = told.contains(before.span()) || told.contains(after.span());
            if (!isTold && !isSame(before.type(), after.type())) {
                requestBody(
                        was,
                        is,
                        "takes " + code(after.type()) + ", took " + code(before.type()),
                        PropertyRules.writing(states, before.type(), after.type()));
            }
            return;
        }
        Property comes = takesNone(was) ? bodyOfItsOwn(is) : null;
        if (comes != null) {
            boolean required = comes.presence().occurrence() == Occurrence.REQUIRED;
            requestBody(
                    was,
                    is,
                    "takes " + code(comes.type()) + ", took no body",
                    required ? Impact.breaking("requests of before have none") : Impact.NONE);
        }
        Property goes = takesNone(is) ? bodyOfItsOwn(was) : null;
        if (goes != null) {
            String took = code(goes.type());
            requestBody(was, is, "takes no body, took " + took, Impact.breaking("nobody reads " + took));
        }
    }

    private void requestBody(ApiOperation was, ApiOperation is, String message, Impact writing) {
        add(CHANGED_REQUEST_BODY, was, is, message, Map.of(Axis.WRITING, writing));
    }

    /** One that is a property of the class of arguments comes and goes as such. */
    private static @Nullable Property bodyOfItsOwn(ApiOperation operation) {
        return operation.arguments() == null && operation.body() instanceof ApiBody.Value value
                ? value.property()
                : null;
    }

    /**
     * Whether it is known that nothing is sent: not of docs that tell of no answer either, and not where something may be the
     * body that has no known type or place.
     */
    private static boolean takesNone(ApiOperation operation) {
        return operation.body() == null
                && operation.unknownTypes().isEmpty()
                && !operation.answers().isEmpty()
                && operation.parameters().stream().noneMatch(each -> each.place() == Place.UNSAID);
    }

    private void answer(OperationPairs.Pair pair, String outcome, TypeRef before, TypeRef after) {
        if (!isSame(before, after)) {
            add(
                    CHANGED_ANSWER,
                    pair.before(),
                    pair.after(),
                    (outcome.isEmpty() ? "" : "with status " + Sentence.code(outcome) + " ") + "answers " + code(after)
                            + ", answered " + code(before),
                    Map.of(Axis.READING, PropertyRules.reading(states, before, after)));
        }
    }

    /** Types of one name that moved are told of as such, as far as they are models. */
    private boolean isSame(TypeRef before, TypeRef after) {
        TypeRef renamed = states.renaming().of(before);
        return renamed.equals(after) || TypeText.of(renamed).equals(TypeText.of(after));
    }

    private static String code(TypeRef type) {
        return Sentence.code(TypeText.of(type));
    }

    private void add(
            OperationChange.Kind kind,
            @Nullable ApiOperation was,
            @Nullable ApiOperation is,
            String message,
            Map<Axis, Impact> impacts) {
        ApiOperation operation = is == null ? was : is;
        if (operation != null) {
            found.add(new OperationChange(
                    kind, operation, message, was == null ? null : was.span(), is == null ? null : is.span(), impacts));
        }
    }
}
