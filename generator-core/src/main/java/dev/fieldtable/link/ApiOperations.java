package dev.fieldtable.link;

import dev.fieldtable.document.Operation;
import dev.fieldtable.document.OperationAnswer;
import dev.fieldtable.document.OperationDetails;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.model.ApiAnswer;
import dev.fieldtable.model.ApiOperation;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Leads the operations of the pages to the types that they take and give. What leads nowhere is left out, and named. */
final class ApiOperations {
    private final OperationTypes types;
    private final ApiRequests requests;
    private final ResponseBodies bodies;

    ApiOperations(OperationTypes types, WireNaming naming, TypeModel model, HouseStyle house) {
        this.types = types;
        this.bodies = new ResponseBodies(model, house.clients());
        this.requests = new ApiRequests(naming, model, house);
    }

    /** {@return the operations of all pages of which all was read, in the order of the pages} */
    List<ApiOperation> link(List<ParsedDocument> pages) {
        List<ApiOperation> operations = new ArrayList<>();
        for (ParsedDocument page : pages) {
            for (Operation operation : page.operations()) {
                @Nullable OperationDetails details = operation.details();
                if (details != null) {
                    operations.add(link(page.source().linkPath(), operation, details));
                }
            }
        }
        return operations;
    }

    private ApiOperation link(String linkPath, Operation operation, OperationDetails details) {
        OperationTypes.Page page = types.of(linkPath);
        ApiRequests.Request request = requests.of(page, operation, details);
        List<ApiAnswer> answers = new ArrayList<>();
        for (OperationAnswer answer : details.answers()) {
            answers.addAll(answers(page, answer, operation));
        }
        return new ApiOperation(
                operation.id(),
                details.name(),
                details.group(),
                details.method().toLowerCase(Locale.ROOT),
                details.path(),
                details.summary(),
                details.description(),
                details.deprecation(),
                request.arguments(),
                request.parameters(),
                request.body(),
                answers,
                page.unknown(),
                operation.span());
    }

    private List<ApiAnswer> answers(OperationTypes.Page page, OperationAnswer answer, Operation operation) {
        @Nullable TypeRef type = answer.type() == null ? null : page.answer(answer, operation.span());
        List<TypeRef> found = type == null ? List.of() : bodies.of(type);
        if (found.isEmpty()) {
            return List.of(new ApiAnswer(answer.status(), answer.contentType(), answer.description(), null));
        }
        return found.stream()
                .map(body -> new ApiAnswer(answer.status(), answer.contentType(), answer.description(), body))
                .toList();
    }
}
