package dev.fieldtable.link;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.facts.Documented;
import dev.fieldtable.facts.Fact;
import dev.fieldtable.facts.FactIndex;
import dev.fieldtable.facts.Facts;
import dev.fieldtable.facts.Statement;
import dev.fieldtable.model.ConstraintWord;
import dev.fieldtable.model.Constraints;
import dev.fieldtable.model.DefaultValue;
import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.Encoding;
import dev.fieldtable.model.Presence;
import dev.fieldtable.model.Presence.Nullness;
import dev.fieldtable.model.Presence.Occurrence;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.Role;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.EnumType.Value;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts facts over what the docs say. Names in JSON and discriminators are only handed on: others settle these. */
final class ApplyFacts implements TypeDeclaration.Visitor<TypeDeclaration> {
    private final FactIndex index;
    private final FactUse use;
    private final Set<TypeId> skipped = new HashSet<>();

    ApplyFacts(Facts facts, Collection<Diagnostic> problems) {
        this.index = FactIndex.of(facts);
        this.use = new FactUse(facts, problems);
    }

    /**
     * Applies the facts.
     *
     * @param types the types, as the docs have them
     * @return the types as they are, without those that are to be left out; what refers to these may hold anything
     */
    List<TypeDeclaration> to(List<TypeDeclaration> types) {
        List<TypeDeclaration> applied = new ArrayList<>();
        for (TypeDeclaration type : types) {
            List<Fact> found = index.ofType(type.id());
            named(found);
            Optional<Fact> skip = use.choose(found, Statement.Skip.class);
            if (skip.isPresent()) {
                use.applied(skip.get(), true);
                skipped.add(type.id());
            } else {
                applied.add(type.accept(this));
            }
        }
        return skipped.isEmpty()
                ? applied
                : applied.stream().map(new WithoutTypes(skipped)::of).toList();
    }

    /** What a fact calls a property in JSON, which is called otherwise without it. */
    Optional<String> wireName(TypeId type, String property, String otherwise) {
        Optional<Fact> fact = use.choose(index.ofProperty(type, property), Statement.WireName.class);
        return fact.map(found -> {
            String name = ((Statement.WireName) found.statement()).name();
            use.applied(found, !name.equals(otherwise));
            return name;
        });
    }

    /** What a fact calls a property in JSON, for whoever does not go by it. */
    Optional<String> wireName(TypeId type, String property) {
        return use.choose(index.ofProperty(type, property), Statement.WireName.class)
                .map(found -> ((Statement.WireName) found.statement()).name());
    }

    /** The fact that names what tells the arms of a union apart. */
    Optional<Fact> discriminator(TypeId union) {
        return use.choose(index.ofType(union), Statement.DiscriminatedBy.class);
    }

    /** What became of the facts; whoever settles names and discriminators says so here too. */
    FactUse use() {
        return use;
    }

    @Override
    public TypeDeclaration object(ObjectType type) {
        List<Property> properties = new ArrayList<>(type.properties().size());
        for (Property property : type.properties()) {
            List<Fact> found = index.ofProperty(type.id(), property.name());
            named(found);
            Optional<Fact> skip = use.choose(found, Statement.Skip.class);
            if (skip.isPresent()) {
                use.applied(skip.get(), true);
            } else if (found.isEmpty()) {
                properties.add(property);
            } else {
                properties.add(new Corrected(property, inPlace(type, property, found)).property());
            }
        }
        List<Fact> found = index.ofType(type.id());
        return new ObjectType(
                type.id(),
                type.role(),
                description(found, type.description()),
                deprecation(found, type.deprecation(), type.description()),
                type.span(),
                properties,
                type.additionalProperties());
    }

    @Override
    public TypeDeclaration enumeration(EnumType type) {
        List<Fact> found = index.ofType(type.id());
        List<Value> values = new ArrayList<>();
        for (Value value : type.values()) {
            List<Fact> about = index.ofValue(type.id(), value.value());
            named(about);
            Optional<Fact> skip = use.choose(about, Statement.Skip.class);
            if (skip.isPresent()) {
                use.applied(skip.get(), true);
            } else {
                values.add(new Value(
                        value.name(), value.value(), value.span(), deprecation(about, value.deprecation(), "")));
            }
        }
        addMore(type, found, values);
        return new EnumType(
                type.id(),
                type.role(),
                description(found, type.description()),
                deprecation(found, type.deprecation(), type.description()),
                type.span(),
                type.valueType(),
                changed(found, Statement.Open.class, type.open(), Statement.Open::open),
                values);
    }

    /** Values that were seen somewhere add up, whoever has seen them. */
    private void addMore(EnumType type, List<Fact> found, List<Value> values) {
        Set<String> known = new HashSet<>();
        values.forEach(value -> known.add(value.value()));
        for (Fact fact : found) {
            if (fact.statement() instanceof Statement.Values more) {
                boolean changed = false;
                for (String value : more.values()) {
                    boolean fits = type.valueType() != ScalarKind.INTEGER || value.matches("-?[0-9]{1,18}");
                    if (!fits) {
                        use.unfit(fact, "`" + value + "` is no whole number, as the values of this enum are.");
                    } else if (known.add(value)) {
                        values.add(new Value("", value, type.span()));
                        changed = true;
                    }
                }
                use.applied(fact, changed);
            }
        }
    }

    @Override
    public TypeDeclaration union(UnionType type) {
        List<Fact> found = index.ofType(type.id());
        return new UnionType(
                type.id(),
                type.role(),
                description(found, type.description()),
                deprecation(found, type.deprecation(), type.description()),
                type.span(),
                type.arms(),
                type.discriminator());
    }

    /** Of a name alone, a place is said of arguments: no answer has anything that goes into a query. */
    private List<Fact> inPlace(ObjectType type, Property property, List<Fact> found) {
        if (type.role() == Role.REQUEST) {
            return found;
        }
        List<Fact> placed = found.stream()
                .filter(fact -> fact.subject().model().isEmpty()
                        && (fact.statement() instanceof Statement.In || fact.statement() instanceof Statement.Encoded))
                .toList();
        placed.forEach(fact -> use.withheld(
                fact,
                "`" + property.name()
                        + "` is no parameter of an operation anywhere, and so goes nowhere in a request."));
        return placed.isEmpty()
                ? found
                : found.stream().filter(fact -> !placed.contains(fact)).toList();
    }

    /** Names in Java are settled later, and by others. */
    private void named(List<Fact> found) {
        use.choose(found, Statement.JavaName.class).ifPresent(fact -> use.applied(fact, true));
    }

    private String description(List<Fact> found, String documented) {
        return changed(found, Statement.Description.class, documented, Statement.Description::text);
    }

    private @Nullable Deprecation deprecation(List<Fact> found, @Nullable Deprecation documented, String description) {
        Optional<Fact> fact = use.choose(found, Statement.DeprecatedFor.class);
        if (fact.isEmpty()) {
            return documented;
        }
        String reason = ((Statement.DeprecatedFor) fact.get().statement()).reason();
        boolean same = documented != null && (reason.isEmpty() || reason.equals(documented.reason()));
        use.applied(fact.get(), !same);
        return same ? documented : new Deprecation(reason, description);
    }

    private <S extends Statement, T> T changed(List<Fact> found, Class<S> kind, T documented, Function<S, T> said) {
        Optional<Fact> fact = use.choose(found, kind);
        if (fact.isEmpty()) {
            return documented;
        }
        T value = said.apply(kind.cast(fact.get().statement()));
        use.applied(fact.get(), !value.equals(documented));
        return value;
    }

    /** A property under its facts. */
    private final class Corrected {
        private final Property documented;
        private final List<Fact> found;

        Corrected(Property documented, List<Fact> found) {
            this.documented = documented;
            this.found = found;
        }

        Property property() {
            found.forEach(fact -> use.compare(fact, Documented.of(documented)));
            Property property = documented
                    .withPresence(presence())
                    .withType(type())
                    .withPlace(changed(found, Statement.In.class, documented.place(), Statement.In::place))
                    .withDescription(description(found, documented.description()));
            Optional<Fact> written = use.choose(found, Statement.Encoded.class);
            if (written.isPresent()) {
                property = withEncoding(property, written.get());
            }
            Deprecation deprecation = deprecation(found, documented.deprecation(), documented.description());
            if (deprecation != null) {
                property = property.withDeprecation(deprecation);
            }
            Optional<Fact> given = use.choose(found, Statement.Default.class);
            if (given.isPresent()) {
                property = withDefault(property, given.get());
            }
            Optional<Fact> limiting = use.choose(found, Statement.Constrained.class);
            if (limiting.isPresent()) {
                property = withConstraints(property, limiting.get());
            }
            return property;
        }

        private Property withEncoding(Property property, Fact fact) {
            Encoding encoding = ((Statement.Encoded) fact.statement()).encoding();
            if (!encoding.fits(property.place())) {
                use.unfit(
                        fact,
                        "`" + documented.name() + "` goes into the "
                                + property.place().label() + ", and nothing is written so there.");
                return property;
            }
            Encoding unusual = encoding.at(property.place());
            use.applied(fact, !unusual.isUsual());
            return property.withEncoding(unusual);
        }

        private Property withConstraints(Property property, Fact fact) {
            Map<ConstraintWord, Object> said = documented.constraints().said();
            Map<ConstraintWord, Object> more =
                    ((Statement.Constrained) fact.statement()).constraints().said();
            Optional<ConstraintWord> odd = more.keySet().stream()
                    .filter(word -> !word.fits(property.type()))
                    .findFirst();
            if (odd.isPresent()) {
                use.unfit(
                        fact,
                        "`" + documented.name() + "` is " + property.type().label() + ", and has no `"
                                + odd.get().label() + "`.");
                return property;
            }
            said.putAll(more);
            Constraints constraints = Constraints.of(said);
            if (constraints.isContradictoryFor(property.type())) {
                use.unfit(fact, "With what the docs say it leaves no value: " + constraints.label() + ".");
                return property;
            }
            use.applied(fact, !constraints.equals(documented.constraints()));
            return property.withConstraints(constraints);
        }

        private Property withDefault(Property property, Fact fact) {
            DefaultValue value = ((Statement.Default) fact.statement()).value();
            if (!DefaultFit.fits(property.type(), value)) {
                use.unfit(
                        fact,
                        "`" + documented.name() + "` is " + property.type().label() + ", and this default is none.");
                return property;
            }
            use.applied(fact, !value.equals(documented.defaultValue()));
            return property.withDefaultValue(value);
        }

        private Presence presence() {
            Presence was = documented.presence();
            return new Presence(
                    changed(
                            found,
                            Statement.Required.class,
                            was.occurrence(),
                            said -> said.required() ? Occurrence.REQUIRED : Occurrence.OPTIONAL),
                    changed(
                            found,
                            Statement.Nullable.class,
                            was.nullness(),
                            said -> said.allowed() ? Nullness.ALLOWED : Nullness.FORBIDDEN));
        }

        private TypeRef type() {
            return own(kind(documented.type()));
        }

        private TypeRef kind(TypeRef type) {
            Optional<Fact> fact = use.choose(found, Statement.Kind.class);
            if (fact.isEmpty()) {
                return type;
            }
            ScalarKind kind = ((Statement.Kind) fact.get().statement()).kind();
            TypeRef innermost = type.innermost();
            if (!(innermost instanceof TypeRef.Scalar)) {
                use.unfit(
                        fact.get(),
                        "`" + documented.name() + "` is " + innermost.label() + ", and no fact makes that a "
                                + kind.label() + ".");
                return type;
            }
            TypeRef changed = type.withInnermost(leaf -> new TypeRef.Scalar(kind));
            use.applied(fact.get(), !changed.equals(type));
            return changed;
        }

        private TypeRef own(TypeRef type) {
            Optional<Fact> fact = use.choose(found, Statement.JavaType.class);
            if (fact.isEmpty()) {
                return type;
            }
            Statement.JavaType said = (Statement.JavaType) fact.get().statement();
            try {
                TypeRef changed =
                        type.withInnermost(leaf -> new TypeRef.Own(leaf, said.name(), said.read(), said.write()));
                use.applied(fact.get(), true);
                return changed;
            } catch (IllegalArgumentException e) {
                use.unfit(fact.get(), String.valueOf(e.getMessage()));
                return type;
            }
        }
    }
}
