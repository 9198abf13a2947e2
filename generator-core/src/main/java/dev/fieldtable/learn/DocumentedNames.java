package dev.fieldtable.learn;

import dev.fieldtable.example.ValueKind;
import dev.fieldtable.example.ValueKinds;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.Role;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeModel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** All properties of docs, by their documented names. */
final class DocumentedNames {
    /** The others are classes of the client, of which no source of true names knows. */
    private static final Set<Role> ON_THE_WIRE = EnumSet.of(Role.BODY, Role.REQUEST);

    private final Map<String, List<Named>> byName = new TreeMap<>();
    private final Map<PropertyKey, Named> byKey = new LinkedHashMap<>();

    /**
     * A property.
     *
     * @param key which one
     * @param word its name without what marks it as a keyword
     * @param objectModel whether its value is an object with known properties, or a list of such
     * @param body whether it is part of a JSON document, and no parameter of a request
     */
    record Named(PropertyKey key, String word, boolean objectModel, boolean body) {}

    private final boolean acronyms;

    private DocumentedNames(boolean acronyms) {
        this.acronyms = acronyms;
    }

    static DocumentedNames of(TypeModel docs, UnaryOperator<String> unescaped, boolean acronyms) {
        DocumentedNames names = new DocumentedNames(acronyms);
        ValueKinds kinds = new ValueKinds(docs);
        for (TypeDeclaration type : docs.types()) {
            if (type instanceof ObjectType object && ON_THE_WIRE.contains(type.role())) {
                for (Property property : object.properties()) {
                    names.add(new Named(
                            new PropertyKey(type.id(), property.name()),
                            unescaped.apply(property.name()),
                            kinds.of(property.type()) == ValueKind.OBJECTS,
                            type.role() == Role.BODY));
                }
            }
        }
        return names;
    }

    private void add(Named named) {
        byKey.put(named.key(), named);
        byName.computeIfAbsent(named.key().property(), name -> new ArrayList<>())
                .add(named);
    }

    /** All of them, in the order of the docs. */
    List<Named> all() {
        return List.copyOf(byKey.values());
    }

    /** All documented names, sorted, each with the properties that have it. */
    Map<String, List<Named>> byName() {
        return byName;
    }

    /** {@return whether they have words in capitals that are written as other words are} */
    boolean haveAcronyms() {
        return acronyms;
    }

    Optional<Named> find(PropertyKey key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
