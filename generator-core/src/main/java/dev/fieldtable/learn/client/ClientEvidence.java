package dev.fieldtable.learn.client;

import dev.fieldtable.facts.Fact;
import dev.fieldtable.facts.Origin;
import dev.fieldtable.facts.Statement;
import dev.fieldtable.facts.Subject;
import dev.fieldtable.learn.join.Innermost;
import dev.fieldtable.model.Place;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes facts of what the types of a client say about the documented types that they are. */
final class ClientEvidence implements TypeDeclaration.Visitor<Integer> {
    private final ClientTree tree;
    private final ClientTypes types;
    private final TypeModel docs;
    private final Defaults defaults;
    private final Discriminators discriminators;
    private final List<Fact> facts = new ArrayList<>();
    private final Set<TypeId> toldApart = new HashSet<>();
    private int properties;

    ClientEvidence(ClientTree tree, ClientTypes types, TypeModel docs) {
        this.tree = tree;
        this.types = types;
        this.docs = docs;
        this.defaults = new Defaults(tree);
        this.discriminators = new Discriminators(tree);
    }

    /** Learns of a documented type what the client says of it. */
    void of(TypeDeclaration type) {
        properties += type.accept(this);
    }

    /** {@return the facts so far} */
    List<Fact> facts() {
        return facts;
    }

    /** {@return how many documented properties have a field} */
    int properties() {
        return properties;
    }

    @Override
    public Integer object(ObjectType type) {
        return types.of(type.id()).map(model -> object(type, model)).orElse(0);
    }

    private int object(ObjectType type, ClientType model) {
        ModelFields fields = types.fields(model);
        int found = 0;
        for (Property property : type.properties()) {
            Optional<FieldMeaning> field = fields.find(property.name());
            if (field.isPresent()) {
                found++;
                property(type, property, model, field.get());
            }
        }
        Property additional = type.additionalProperties();
        if (additional != null) {
            fields.additional().ifPresent(field -> kind(type, additional, field));
        }
        return found;
    }

    private void property(ObjectType type, Property property, ClientType model, FieldMeaning field) {
        Subject subject = Subject.property(type.id(), property.name());
        add(subject, new Statement.WireName(field.wireName()), field.field());
        mayBeNull(model, field).ifPresent(answer -> add(subject, new Statement.Nullable(answer), field.field()));
        kind(type, property, field);
        if (!ClientValues.constant(property.type())) {
            defaults.of(field.defaultValue(), field.field().path())
                    .ifPresent(value -> add(subject, new Statement.Default(value), field.field()));
        }
        if (field.place() != Place.UNSAID) {
            add(subject, new Statement.In(field.place()), field.field());
        }
        ClientValues.union(property.type(), docs)
                .ifPresent(union -> discriminator(
                        union, field.type(), field.field().path(), field.field().line()));
    }

    /** Where a client has no word for null, a value that may be left out may be null for all it says. */
    private Optional<Boolean> mayBeNull(ClientType model, FieldMeaning field) {
        FieldType type = field.type();
        boolean mustBeGiven = field.defaultValue().kind() == Expression.Kind.NOTHING;
        if (type.nullable() || field.unset() || (mustBeGiven && (type.optional() || type.none()))) {
            return Optional.of(true);
        }
        boolean takesAll = type.arms().isEmpty()
                || type.arms().stream().anyMatch(each -> each.lastName().equals("Any"));
        if (takesAll || !tree.tellsNull(model.kind())) {
            return Optional.empty();
        }
        return Optional.of(type.none());
    }

    private void kind(ObjectType type, Property property, FieldMeaning field) {
        Optional<ScalarKind> documented = Innermost.scalar(property.type());
        ClientValues.scalar(field.type())
                .filter(kind -> documented.isPresent() && kind != documented.get())
                .ifPresent(kind ->
                        add(Subject.property(type.id(), property.name()), new Statement.Kind(kind), field.field()));
    }

    /** The first that says it is believed: a union that is used often is told apart by its arms, not by its users. */
    private void discriminator(TypeId union, FieldType type, String path, int line) {
        if (!toldApart.contains(union)) {
            discriminators.of(type, path).ifPresent(name -> {
                toldApart.add(union);
                add(Subject.type(union), new Statement.DiscriminatedBy(name), path, line);
            });
        }
    }

    @Override
    public Integer enumeration(EnumType type) {
        types.of(type.id())
                .ifPresent(known -> EnumValues.of(known).ifPresent(values -> enumeration(type, known, values)));
        return 0;
    }

    private void enumeration(EnumType type, ClientType known, EnumValues values) {
        Subject subject = Subject.type(type.id());
        add(subject, new Statement.Open(values.open()), known.path(), known.line());
        Set<String> documented = new HashSet<>();
        type.values().forEach(each -> documented.add(each.value()));
        List<String> further = values.values().stream()
                .filter(each -> !documented.contains(each))
                .toList();
        if (!further.isEmpty()) {
            add(subject, new Statement.Values(further), known.path(), known.line());
        }
    }

    @Override
    public Integer union(UnionType type) {
        types.of(type.id())
                .ifPresent(known -> discriminator(type.id(), FieldType.of(known.meant()), known.path(), known.line()));
        return 0;
    }

    private void add(Subject subject, Statement statement, ClassField field) {
        add(subject, statement, field.path(), field.line());
    }

    private void add(Subject subject, Statement statement, String path, int line) {
        Origin origin = new Origin(Origin.Source.CLIENT, path + ":" + line);
        facts.add(new Fact(subject, statement, origin, "", new SourceSpan(path, line, 1, 0, 0)));
    }
}
