package dev.fieldtable.diff;

import dev.fieldtable.model.ApiOperation;
import dev.fieldtable.source.SourceSpan;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A change of an operation, and what it means. No Java is made of operations, so that only the JSON can be concerned.
 *
 * @param kind what has changed
 * @param operation the operation as it is; as it was if it is gone
 * @param message what became of it, in words; names stand between backticks
 * @param before the place in the docs of before; {@code null} for what is new
 * @param after the place in the docs of now; {@code null} for what is gone
 * @param impacts what it means, for every axis
 */
public record OperationChange(
        Kind kind,
        ApiOperation operation,
        String message,
        @Nullable SourceSpan before,
        @Nullable SourceSpan after,
        Map<Axis, Impact> impacts)
        implements Impacting {
    /** Copies the map. */
    public OperationChange {
        impacts = Impacting.forAll(impacts);
    }

    /** What may change of an operation. */
    public enum Kind {
        /** There is one more. */
        ADDED_OPERATION,
        /** There is one less. */
        REMOVED_OPERATION,
        /** Its requests go elsewhere: the method or the path has changed. */
        MOVED_OPERATION,
        /** Its id has changed. */
        RENAMED_OPERATION,
        /** What it is sent is of another type. */
        CHANGED_REQUEST_BODY,
        /** What it answers is of another type. */
        CHANGED_ANSWER;

        /** {@return the name in JSON, such as {@code added-operation}} */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** {@return what it is about, such as {@code GET /users (get-users)}} */
    public String subject() {
        String name = operation.id().isEmpty() ? operation.name() : operation.id();
        if (operation.method().isEmpty() || operation.path().isEmpty()) {
            return oneLine(operation.group().isEmpty() ? name : operation.group() + "." + name);
        }
        return oneLine(address(operation) + (name.isEmpty() ? "" : " (" + name + ")"));
    }

    /** {@return where its requests go, such as {@code GET /users}} */
    static String address(ApiOperation operation) {
        return operation.method().toUpperCase(Locale.ROOT) + " " + operation.path();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
