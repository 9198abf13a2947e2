package dev.fieldtable.diff;

import dev.fieldtable.output.JavaMember;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of a member of the generated code.
 *
 * @param before the member, {@code null} if it is new
 * @param after what it is now, {@code null} if it is gone
 * @param breaksSource whether code that uses it may no longer compile
 * @param breaksBinary whether compiled code that uses it no longer links
 */
public record MemberChange(
        @Nullable JavaMember before, @Nullable JavaMember after, boolean breaksSource, boolean breaksBinary) {
    /** {@return whether the member is still there, but stands for something else, which no compiler notices} */
    public boolean changesMeaning() {
        return before != null
                && after != null
                && before.kind() == JavaMember.Kind.FIELD
                && !Objects.equals(before.element(), after.element());
    }
}
