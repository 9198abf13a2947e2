package dev.fieldtable.link;

import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.facts.Fact;
import dev.fieldtable.facts.Statement;
import dev.fieldtable.model.Discriminator;
import dev.fieldtable.model.ModelPass;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the property that tells a union's arms apart: one that is a constant in every arm, and in each another.
 *
 * <p>Docs of clients never name it, but nearly all of the discriminators that the clients have can be seen this way.
 * An arm that is itself a union of objects takes part with all of its objects, which may share a value. An enum does as
 * well as a constant if no other arm has any of its values.
 */
final class InferDiscriminators implements ModelPass {
    /** What APIs call the property, the likelier the earlier; other names are as good as each other. */
    private static final List<String> USUAL_NAMES = List.of("type", "kind", "role", "object");

    /** Real arms nest two or three; this keeps the cost of strange docs in proportion to their size. */
    private static final int MOST_NESTED_UNIONS = 100;

    private final ApplyFacts facts;

    InferDiscriminators(ApplyFacts facts) {
        this.facts = facts;
    }

    @Override
    public String name() {
        return "infer-discriminators";
    }

    @Override
    public Outcome<TypeModel> apply(TypeModel model) {
        List<TypeDeclaration> types = new ArrayList<>();
        for (TypeDeclaration type : model.types()) {
            types.add(type instanceof UnionType union && union.discriminator() == null ? infer(union, model) : type);
        }
        return Outcome.of(model.withTypes(types));
    }

    private UnionType infer(UnionType union, TypeModel model) {
        Optional<Fact> said = facts.discriminator(union.id());
        List<Member> members = new ArrayList<>();
        for (UnionType.Arm arm : union.arms()) {
            if (!(arm.type() instanceof TypeRef.Named named) || !collect(named, union.id(), model, members)) {
                said.ifPresent(fact -> facts.use().unfit(fact, "Not all arms of the union are objects."));
                return union;
            }
        }
        List<Candidate> candidates = members.isEmpty() ? List.of() : candidates(members, model);
        // The sort is stable: what is equal stays in the order of the first arm's page.
        Optional<Candidate> best = candidates.stream().min(Comparator.naturalOrder());
        if (said.isPresent()) {
            best = said(said.get(), candidates, best);
        }
        return union.withDiscriminator(best.map(Candidate::discriminator).orElse(null));
    }

    private Optional<Candidate> said(Fact fact, List<Candidate> candidates, Optional<Candidate> best) {
        String name = ((Statement.DiscriminatedBy) fact.statement()).name();
        Optional<Candidate> named = candidates.stream()
                .filter(each -> each.discriminator().wireName().equals(name))
                .findFirst();
        if (named.isPresent()) {
            facts.use().applied(fact, !named.equals(best));
            return named;
        }
        facts.use().unfit(fact, "`" + name + "` has no values by which the arms could be told apart.");
        return best;
    }

    /**
     * An object that the union may hold.
     *
     * @param arm the arm by which it does
     * @param type the object
     */
    private record Member(TypeId arm, ObjectType type) {}

    /** {@return whether the arm leads to objects alone} Unions may hold one another in circles and to any depth. */
    private static boolean collect(TypeRef.Named arm, TypeId union, TypeModel model, List<Member> members) {
        Set<TypeId> seen = new HashSet<>(Set.of(union));
        Deque<TypeRef.Named> open = new ArrayDeque<>(List.of(arm));
        int unions = 0;
        while (!open.isEmpty() && unions <= MOST_NESTED_UNIONS) {
            TypeRef.Named reference = open.removeFirst();
            if (!seen.add(reference.id())) {
                continue;
            }
            TypeDeclaration type = model.get(reference);
            if (type instanceof ObjectType object) {
                members.add(new Member(arm.id(), object));
            } else if (type instanceof UnionType nested) {
                unions++;
                for (UnionType.Arm inner : nested.arms()) {
                    if (!(inner.type() instanceof TypeRef.Named named)) {
                        return false;
                    }
                    open.addLast(named);
                }
            } else {
                return false;
            }
        }
        return open.isEmpty();
    }

    private static List<Candidate> candidates(List<Member> members, TypeModel model) {
        List<Map<String, Property>> properties = new ArrayList<>(members.size());
        for (Member member : members) {
            Map<String, Property> byName = new HashMap<>();
            member.type().properties().forEach(property -> byName.put(property.wireName(), property));
            properties.add(byName);
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Property property : members.get(0).type().properties()) {
            candidate(property.wireName(), members, properties, model).ifPresent(candidates::add);
        }
        return candidates;
    }

    /**
     * A property that would do.
     *
     * @param required whether every object has it
     * @param constant whether it is a constant in every object, and nowhere an enum of several values
     * @param discriminator what it would be
     */
    private record Candidate(boolean required, boolean constant, Discriminator discriminator)
            implements Comparable<Candidate> {
        private static final Comparator<Candidate> ORDER = Comparator.comparing((Candidate it) -> !it.required())
                .thenComparing(it -> !it.constant())
                .thenComparingInt(it -> rank(it.discriminator().wireName()));

        @Override
        public int compareTo(Candidate other) {
            return ORDER.compare(this, other);
        }

        private static int rank(String wireName) {
            int index = USUAL_NAMES.indexOf(wireName);
            return index < 0 ? USUAL_NAMES.size() : index;
        }
    }

    private static Optional<Candidate> candidate(
            String wireName, List<Member> members, List<Map<String, Property>> properties, TypeModel model) {
        boolean required = true;
        boolean constant = true;
        Map<String, TypeId> arms = new LinkedHashMap<>();
        for (int i = 0; i < members.size(); i++) {
            Property property = properties.get(i).get(wireName);
            List<String> values = property == null ? List.of() : values(property.type(), model);
            if (property == null || values.isEmpty()) {
                return Optional.empty();
            }
            for (String value : values) {
                TypeId other = arms.putIfAbsent(value, members.get(i).arm());
                if (other != null && !other.equals(members.get(i).arm())) {
                    return Optional.empty();
                }
            }
            required &= property.presence().required();
            constant &= values.size() == 1;
        }
        return Optional.of(new Candidate(required, constant, new Discriminator(wireName, arms)));
    }

    /** {@return all values that a property of that type may have; none if there is no end to them} */
    private static List<String> values(TypeRef type, TypeModel model) {
        if (type instanceof TypeRef.Constant constant) {
            return List.of(constant.value().toString());
        }
        if (!(type instanceof TypeRef.Named named) || !(model.get(named) instanceof EnumType enumType)) {
            return List.of();
        }
        List<String> values =
                enumType.values().stream().map(EnumType.Value::value).toList();
        return values.size() == 1 || !enumType.open() ? values : List.of();
    }
}
