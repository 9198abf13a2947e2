package dev.fieldtable.link;

import dev.fieldtable.house.ClientClasses;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.Role;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.text.Letters;
import java.util.List;
import java.util.Optional;

/** What is in the classes that a client wraps answers in. */
final class ResponseBodies {
    private final TypeModel model;
    private final ClientClasses clients;

    ResponseBodies(TypeModel model, ClientClasses clients) {
        this.model = model;
        this.clients = clients;
    }

    /** {@return the types that a body may be of where a client returns this one; none for an answer without a body} */
    List<TypeRef> of(TypeRef returned) {
        Optional<TypeDeclaration> type =
                returned instanceof TypeRef.Named named ? model.find(named.id()) : Optional.empty();
        if (type.isEmpty() || type.get().role() != Role.RESPONSE) {
            return List.of(returned);
        }
        return type.get() instanceof ObjectType wrapper
                ? wrapper.properties().stream()
                        .filter(this::isBody)
                        .map(Property::type)
                        .distinct()
                        .toList()
                : List.of();
    }

    private boolean isBody(Property property) {
        String name = Letters.of(property.name());
        boolean ofPages = clients.page().contains(name) && !name.equals(clients.result());
        return !ofPages
                && !clients.envelope().contains(name)
                && !name.equals(clients.meta())
                && !name.equals(clients.headers());
    }
}
