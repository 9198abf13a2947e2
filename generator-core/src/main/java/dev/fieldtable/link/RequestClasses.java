package dev.fieldtable.link;

import dev.fieldtable.document.Operation;
import dev.fieldtable.document.TypeExpression.Reference;
import dev.fieldtable.house.ClientClasses;
import dev.fieldtable.model.Role;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.text.Letters;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The classes that clients have for the arguments of operations, each called after its operation. */
final class RequestClasses {
    private final ClientClasses clients;
    private final Map<String, ObjectType> byOperation = new HashMap<>();

    RequestClasses(TypeModel model, ClientClasses clients) {
        this.clients = clients;
        for (TypeDeclaration type : model.types()) {
            String name = type.id().name();
            if (type instanceof ObjectType object && type.role() == Role.REQUEST && name.endsWith(clients.request())) {
                byOperation.putIfAbsent(without(clients.request(), name), object);
            }
        }
    }

    /** {@return the class of an operation's arguments; where the page gives no id, what it returns is called after that, too} */
    Optional<ObjectType> of(Operation operation) {
        if (!operation.id().isEmpty()) {
            return Optional.ofNullable(byOperation.get(Letters.of(operation.id())));
        }
        return operation.responses().stream()
                .map(Reference::name)
                .filter(name -> name.endsWith(clients.response()))
                .map(name -> byOperation.get(without(clients.response(), name)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static String without(String suffix, String name) {
        return Letters.of(name.substring(0, name.length() - suffix.length()));
    }
}
