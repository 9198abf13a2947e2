package dev.fieldtable.link;

import dev.fieldtable.document.FieldRow;
import dev.fieldtable.document.Operation;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.document.RequiredMark;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.document.TypeSection;
import dev.fieldtable.house.ClientClasses;
import dev.fieldtable.house.Folders;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.model.Role;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeGraph;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.text.Letters;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells what the types are for.
 *
 * <p>Docs of a client describe its classes, and these are not all JSON: the parameters of an operation have a class, and
 * so has what it returns, with the status and the client's own response object. Titles alone deceive, since many a body
 * is called {@code …Request} too. The pages of the operations tell: a client calls these classes after the operation's
 * id.
 */
final class Roles {
    private final Folders folders;
    private final ClientClasses clients;
    private final Set<TypeId> referenced = new HashSet<>();
    private final Set<TypeId> requests = new HashSet<>();
    private final Set<TypeId> requestsOfUnknown = new HashSet<>();
    private final Set<TypeId> responses = new HashSet<>();
    private final Set<TypeId> securities = new HashSet<>();
    private final Set<String> operationIds = new HashSet<>();
    private final boolean operationsKnown;
    private final boolean operationsApart;

    Roles(List<ParsedDocument> documents, References references, Collection<TypeDeclaration> types, HouseStyle house) {
        folders = house.folders();
        clients = house.clients();
        for (ParsedDocument document : documents) {
            String linkPath = document.source().linkPath();
            for (Operation operation : document.operations()) {
                if (tellsOfTypes(operation)) {
                    operationIds.add(Letters.of(operation.id()));
                }
                collect(linkPath, operation.requests(), references, requests);
                collect(linkPath, operation.security(), references, securities);
                collect(linkPath, operation.responses(), references, responses);
                if (operation.id().isEmpty()) {
                    collect(linkPath, operation.requests(), references, requestsOfUnknown);
                    collectId(linkPath, operation, references);
                }
            }
        }
        operationsKnown = !operationIds.isEmpty();
        operationIds.remove("");
        operationsApart = types.stream().anyMatch(type -> isOperationPackage(type.id()));
        for (TypeDeclaration type : types) {
            TypeGraph.of(type).stream().filter(id -> !id.equals(type.id())).forEach(referenced::add);
        }
    }

    /** Where only a method and a path are printed, nothing is known of what types are for. */
    private static boolean tellsOfTypes(Operation operation) {
        return !operation.id().isEmpty()
                || !operation.requests().isEmpty()
                || !operation.security().isEmpty()
                || !operation.responses().isEmpty();
    }

    /** What an operation returns is called after it, too. */
    private void collectId(String linkPath, Operation operation, References references) {
        Set<TypeId> returned = new HashSet<>();
        collect(linkPath, operation.responses(), references, returned);
        for (TypeId id : returned) {
            String name = id.name();
            if (isOperationPackage(id) && name.endsWith(clients.response())) {
                operationIds.add(Letters.of(
                        name.substring(0, name.length() - clients.response().length())));
            }
        }
    }

    private static void collect(
            String linkPath, List<TypeExpression.Reference> references, References index, Set<TypeId> found) {
        for (TypeExpression.Reference reference : references) {
            index.find(linkPath, reference).type().ifPresent(found::add);
        }
    }

    Role of(DeclaredType type) {
        TypeId id = type.id();
        if (hasFolder(id, folders.utilities())) {
            return Role.UTILITY;
        }
        return type.section().accept(new TypeSection.Visitor<Role>() {
            @Override
            public Role fields(TypeSection.FieldTable table) {
                return isGlobals(id) ? Role.GLOBALS : internal() ? Role.UTILITY : objectRole(id, table);
            }

            @Override
            public Role values(TypeSection.ValueList values) {
                return internal() ? Role.UTILITY : Role.BODY;
            }

            @Override
            public Role variants(TypeSection.VariantList union) {
                return internal() ? Role.UTILITY : isOfTransports(union) ? Role.RESPONSE : Role.BODY;
            }

            private boolean internal() {
                return hasFolder(id, folders.internals());
            }
        });
    }

    private Role objectRole(TypeId id, TypeSection.FieldTable table) {
        if (isSecurity(id)) {
            return Role.SECURITY;
        }
        if (isResponse(id, table)) {
            return Role.RESPONSE;
        }
        return isRequest(id) ? Role.REQUEST : Role.BODY;
    }

    private boolean isGlobals(TypeId id) {
        return id.name().endsWith(clients.globals())
                && !referenced.contains(id)
                && !requests.contains(id)
                && !responses.contains(id);
    }

    private boolean isSecurity(TypeId id) {
        if (!id.name().endsWith(clients.security()) || referenced.contains(id) || responses.contains(id)) {
            return false;
        }
        return id.name().equals(clients.security()) || securities.contains(id) || isOperationPackage(id);
    }

    private boolean isResponse(TypeId id, TypeSection.FieldTable table) {
        Map<String, FieldRow> rows = new HashMap<>();
        table.rows().forEach(row -> rows.putIfAbsent(Letters.of(row.name()), row));
        FieldRow rawResponse = rows.get(clients.rawResponse());
        if (rawResponse != null && isTransport(rawResponse) && rows.keySet().containsAll(clients.envelope())) {
            return true;
        }
        FieldRow meta = rows.get(clients.meta());
        if (meta != null && meta.mark() == RequiredMark.REQUIRED && id.name().endsWith(clients.response())) {
            return true;
        }
        if (!rows.isEmpty() && rows.values().stream().allMatch(Roles::isTransport)) {
            return true;
        }
        boolean wraps = rows.containsKey(clients.result()) || isHeadersAlone(rows);
        return wraps && clients.page().containsAll(rows.keySet()) && isCalledAfterOperation(id, clients.response());
    }

    /** An answer without a body; headers may come several times. */
    private boolean isHeadersAlone(Map<String, FieldRow> rows) {
        FieldRow headers = rows.get(clients.headers());
        return headers != null
                && rows.size() == 1
                && headers.type() instanceof TypeExpression.MapOf map
                && map.value() instanceof TypeExpression.ListOf;
    }

    private static boolean isOfTransports(TypeSection.VariantList union) {
        return !union.variants().isEmpty()
                && union.variants().stream().allMatch(arm -> arm.type() instanceof TypeExpression.Transport);
    }

    /** Error bodies may have the response object too, as an option. */
    private static boolean isTransport(FieldRow row) {
        TypeExpression type = row.type();
        while (type instanceof TypeExpression.Wrapped wrapped) {
            type = wrapped.type();
        }
        return type instanceof TypeExpression.Transport && row.mark() != RequiredMark.OPTIONAL;
    }

    private boolean isRequest(TypeId id) {
        if (isCalledAfterOperation(id, clients.request())) {
            return true;
        }
        if (!id.name().endsWith(clients.request()) || referenced.contains(id)) {
            return false;
        }
        return isOperationPackage(id) ? !operationsKnown || requests.contains(id) : requestsOfUnknown.contains(id);
    }

    private boolean isCalledAfterOperation(TypeId id, String suffix) {
        String name = id.name();
        return name.endsWith(suffix)
                && !referenced.contains(id)
                && (!operationsApart || isOperationPackage(id))
                && operationIds.contains(Letters.of(name.substring(0, name.length() - suffix.length())));
    }

    private boolean isOperationPackage(TypeId id) {
        return PackageNames.isOfOperations(id, folders);
    }

    private static boolean hasFolder(TypeId id, String folder) {
        String packageName = "." + id.packageName().toLowerCase(Locale.ROOT) + ".";
        return packageName.contains("." + folder + ".");
    }
}
