package dev.fieldtable.emit.style;

import com.palantir.javapoet.AnnotationSpec;
import dev.fieldtable.emit.naming.JavaText;
import dev.fieldtable.model.Deprecation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The annotation of what should no longer be used. */
final class DeprecatedMark {
    private DeprecatedMark() {}

    /** {@return the annotation, with the release since which something is gone from the docs; none for {@code null}} */
    static List<AnnotationSpec> of(@Nullable Deprecation deprecation) {
        if (deprecation == null) {
            return List.of();
        }
        AnnotationSpec.Builder mark = AnnotationSpec.builder(Deprecated.class);
        String since = deprecation.goneSince();
        if (since != null) {
            // As one member, which stands on one line.
            mark.addMember("since", "$L, forRemoval = true", JavaText.literal(since));
        }
        return List.of(mark.build());
    }
}
