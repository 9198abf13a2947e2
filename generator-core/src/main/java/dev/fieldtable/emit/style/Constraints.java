package dev.fieldtable.emit.style;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.fieldtable.emit.naming.JavaNames;
import dev.fieldtable.emit.naming.JavaPresence;
import dev.fieldtable.emit.naming.JavaTypes;
import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * The annotations of Jakarta Bean Validation, where the user wants them: on the private fields of a model. An accessor
 * would not do, since it throws where a value is missing.
 */
final class Constraints {
    private static final AnnotationSpec NOT_NULL = annotation("jakarta.validation.constraints", "NotNull");
    private static final AnnotationSpec VALID = annotation("jakarta.validation", "Valid");

    private final EmissionContext context;
    private final TypeModel model;
    private final JavaNames names;
    private final JavaTypes types;
    private final boolean wanted;

    Constraints(EmissionContext context) {
        this.context = context;
        this.model = context.model();
        this.names = context.names();
        this.wanted = context.beanValidation();
        this.types = wanted ? context.types().marking(this::isModel, List.of(VALID)) : context.types();
    }

    /** The types of values, with the annotations that stand within them. */
    JavaTypes types() {
        return types;
    }

    /** The same for values of a property, which may have limits. */
    JavaTypes types(Property property) {
        List<AnnotationSpec> limits =
                wanted ? property.type().accept(new Elements(property, types, false, true)) : List.of();
        Elements element = new Elements(property, types, true, false);
        return limits.isEmpty()
                ? types
                : context.types().marking(type -> !type.accept(element).isEmpty(), limits);
    }

    /** What a comment says of a property, as a sentence without its full stop; empty for nothing. */
    String note(Property property) {
        return wanted && BeanLimits.leavesOut(property)
                ? "Bean Validation is not told of the pattern, which it might take long to look for"
                : "";
    }

    /**
     * The annotations of a property's field.
     *
     * @param property the property
     * @param field the type of the field
     */
    List<AnnotationSpec> of(Property property, TypeName field) {
        List<AnnotationSpec> annotations = new ArrayList<>();
        if (wanted
                && JavaPresence.of(property) == JavaPresence.REQUIRED
                && !Deprecation.isGone(property.deprecation())
                && !JavaTypes.mayBeNull(property.type())) {
            annotations.add(NOT_NULL);
        }
        boolean wrapped = JavaPresence.of(property) == JavaPresence.OPTIONAL_NULLABLE && holdsModels(property.type());
        annotations.addAll(isModel(property.type()) || wrapped ? valid() : List.of());
        annotations.addAll(wanted ? BeanLimits.of(property, field) : List.of());
        return annotations;
    }

    /** The annotations of a value that is always there. */
    List<AnnotationSpec> of(TypeRef type) {
        return isModel(type) ? valid() : List.of();
    }

    /** Whether a validator finds anything to check in a property. */
    boolean any(Property property) {
        return wanted
                && (!of(property, types.held(property.type())).isEmpty()
                        || holdsModels(property.type())
                        || types(property) != types);
    }

    /**
     * Where a validator finds the properties of any other name, if it finds anything to check in them: the accessor for
     * people throws where one is of another type.
     */
    Optional<MethodSpec> additionalProperties(@Nullable Property additional) {
        if (!wanted || additional == null || !holdsModels(additional.type())) {
            return Optional.empty();
        }
        TypeName values = types.held(new TypeRef.MapOf(additional.type()));
        return Optional.of(MethodSpec.methodBuilder(JavaNames.FITTING_PROPERTIES)
                .addModifiers(Modifier.PRIVATE)
                .returns(values)
                .addStatement(
                        "return $T.fittingProperties(this, $L)",
                        names.support("Tree"),
                        TreeReaders.kept(context).reader(additional.type()))
                .build());
    }

    private List<AnnotationSpec> valid() {
        return wanted ? List.of(VALID) : List.of();
    }

    private boolean holdsModels(TypeRef type) {
        return type.accept(new Models(model, true));
    }

    private boolean isModel(TypeRef type) {
        return type.accept(new Models(model, false));
    }

    /**
     * Whether a type is a model, which has fields of its own to look at.
     *
     * @param model the model of the docs
     * @param within whether to look for one within lists and maps too
     */
    private record Models(TypeModel model, boolean within) implements TypeRef.Visitor<Boolean> {
        @Override
        public Boolean scalar(TypeRef.Scalar type) {
            return false;
        }

        @Override
        public Boolean list(TypeRef.ListOf type) {
            return within && type.element().accept(this);
        }

        @Override
        public Boolean map(TypeRef.MapOf type) {
            return within && type.value().accept(this);
        }

        @Override
        public Boolean nullable(TypeRef.NullableOf type) {
            return type.type().accept(new Models(model, false));
        }

        @Override
        public Boolean constant(TypeRef.Constant type) {
            return false;
        }

        @Override
        public Boolean own(TypeRef.Own type) {
            return false;
        }

        @Override
        public Boolean named(TypeRef.Named type) {
            return !(model.get(type) instanceof EnumType);
        }
    }

    /**
     * The limits of a value that is in Java what it is in JSON.
     *
     * @param property the property that it is the value of, or stands within
     * @param types the types of values
     * @param within whether it stands within a list or a map
     * @param deeper whether to look for such values within lists and maps
     */
    private record Elements(Property property, JavaTypes types, boolean within, boolean deeper)
            implements TypeRef.Visitor<List<AnnotationSpec>> {
        @Override
        public List<AnnotationSpec> scalar(TypeRef.Scalar type) {
            return within && !JavaTypes.isFormed(type) ? BeanLimits.of(property, types.held(type)) : List.of();
        }

        @Override
        public List<AnnotationSpec> list(TypeRef.ListOf type) {
            return inner(type.element());
        }

        @Override
        public List<AnnotationSpec> map(TypeRef.MapOf type) {
            return inner(type.value());
        }

        private List<AnnotationSpec> inner(TypeRef type) {
            return deeper ? type.accept(new Elements(property, types, true, true)) : List.of();
        }

        @Override
        public List<AnnotationSpec> nullable(TypeRef.NullableOf type) {
            return type.type().accept(this);
        }

        @Override
        public List<AnnotationSpec> constant(TypeRef.Constant type) {
            return List.of();
        }

        @Override
        public List<AnnotationSpec> own(TypeRef.Own type) {
            return List.of();
        }

        @Override
        public List<AnnotationSpec> named(TypeRef.Named type) {
            return List.of();
        }
    }

    private static AnnotationSpec annotation(String javaPackage, String name) {
        return AnnotationSpec.builder(ClassName.get(javaPackage, name)).build();
    }
}
