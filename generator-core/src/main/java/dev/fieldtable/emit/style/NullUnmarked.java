package dev.fieldtable.emit.style;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import dev.fieldtable.emit.naming.JavaPresence;
import dev.fieldtable.emit.naming.JavaTypes;
import dev.fieldtable.model.Property;
import java.util.Optional;

/** Leaves it open whether an accessor may return {@code null}, where the docs do. */
final class NullUnmarked {
    private static final AnnotationSpec ANNOTATION = AnnotationSpec.builder(
                    ClassName.get("org.jspecify.annotations", "NullUnmarked"))
            .build();

    private NullUnmarked() {}

    /** The annotation of the accessor of a property, if it needs one. */
    static Optional<AnnotationSpec> of(Property property) {
        boolean unsaid =
                JavaPresence.of(property) == JavaPresence.REQUIRED_NULL_UNSAID && !JavaTypes.mayBeNull(property.type());
        return unsaid ? Optional.of(ANNOTATION) : Optional.empty();
    }
}
