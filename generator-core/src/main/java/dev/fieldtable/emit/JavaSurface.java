package dev.fieldtable.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.fieldtable.emit.naming.JavaNames;
import dev.fieldtable.emit.naming.JavaTypes;
import dev.fieldtable.emit.style.EmissionContext;
import dev.fieldtable.emit.style.EmissionStyle;
import dev.fieldtable.emit.style.EnumEmitter;
import dev.fieldtable.emit.style.UnionEmitter;
import dev.fieldtable.emit.validation.ValidatorEmitter;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.output.JavaMember;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * What the generated classes offer to their users, read off the very classes that are written. Methods that a support
 * type declares already are left out: they are there whatever the docs say.
 */
public final class JavaSurface {
    private final EmitOptions options;
    private final EmissionContext context;
    private final EmissionStyle style;

    private JavaSurface(EmissionContext context, EmitOptions options) {
        this.options = options;
        this.context = context;
        this.style = JavaEmitter.style(context, options);
    }

    /**
     * The surface of what {@link JavaEmitter} would write.
     *
     * @param options what the user decided
     * @param model all types
     * @param names their settled names
     * @param selected the types to write, closed under reference
     * @return the surface
     */
    public static JavaSurface of(EmitOptions options, TypeModel model, JavaNames names, Collection<TypeId> selected) {
        return new JavaSurface(JavaEmitter.context(options, model, names, selected), options);
    }

    /**
     * The types whose classes offer what they offered, which is told without looking at these.
     *
     * @param before the surface of before
     * @return types that both have, whose declarations differ in words and places at most
     */
    public Set<TypeId> same(JavaSurface before) {
        return options.equals(before.options)
                ? basis().sameSurface(before.basis().fingerprints()::get)
                : Set.of();
    }

    private JavaBasis basis() {
        return JavaBasis.of(context.model().types(), context);
    }

    /**
     * What the classes of a type offer: itself, its builder, its validator, its arms.
     *
     * @param type one of the types to write
     * @return the members, in the order that they are written in
     */
    public List<JavaMember> members(TypeDeclaration type) {
        return type.accept(new Reader());
    }

    /**
     * What users read a property as.
     *
     * @param type an object, whether it is one of the types to write or not
     * @param property one of its properties
     * @return the type with simple names and without annotations, such as {@code Tristate<Boolean>}
     */
    public String accessorType(ObjectType type, Property property) {
        return JavaTypes.simple(style.accessorType(type, property));
    }

    private final class Reader implements TypeDeclaration.Visitor<List<JavaMember>> {
        private final List<JavaMember> members = new ArrayList<>();

        @Override
        public List<JavaMember> object(ObjectType type) {
            JavaNames names = context.names();
            Map<String, String> accessors = new HashMap<>();
            Map<String, String> setters = new HashMap<>();
            for (Property property : type.properties()) {
                setters.put(names.property(type.id(), property), property.wireName());
                style.readerNames(type, property).forEach(reader -> accessors.put(reader, property.wireName()));
            }
            ClassName name = names.type(type.id());
            TypeSpec spec = style.emit(type);
            read(spec, name, accessors::get, accessors::get);
            if (spec.kind() == TypeSpec.Kind.RECORD) {
                components(type, name, spec);
            }
            for (TypeSpec nested : spec.typeSpecs()) {
                read(nested, name.nestedClass(nested.name()), setters::get, setters::get);
            }
            read(new ValidatorEmitter(context, style).emit(type), names.validator(type.id()), key -> null, key -> null);
            return members;
        }

        /** JavaPoet does not tell what the header of a record holds. */
        private void components(ObjectType type, ClassName name, TypeSpec spec) {
            for (Property property : type.properties()) {
                TypeName component = style.accessorType(type, property);
                String called = style.accessorName(type, property);
                add(property.wireName(), JavaMember.Kind.COMPONENT, name, called, List.of(), component, "");
                if (spec.methodSpecs().stream()
                        .noneMatch(method -> method.name().equals(called))) {
                    String text = JavaTypes.simple(component) + " " + called + "()";
                    add(property.wireName(), JavaMember.Kind.METHOD, name, called, List.of(), component, text);
                }
            }
        }

        @Override
        public List<JavaMember> enumeration(EnumType type) {
            Map<String, String> constants = new HashMap<>();
            for (EnumType.Value value : type.values()) {
                constants.put(context.names().constant(type, value), value.value());
            }
            ClassName name = context.names().type(type.id());
            TypeSpec spec = new EnumEmitter(context).emit(type);
            read(spec, name, key -> null, constants::get);
            for (TypeSpec nested : spec.typeSpecs()) {
                cases(nested, name.nestedClass(nested.name()), constants);
            }
            return members;
        }

        /** What a {@code switch} may name. */
        private void cases(TypeSpec known, ClassName name, Map<String, String> values) {
            add(null, JavaMember.Kind.CLASS, name, "", List.of(), null, "enum " + String.join(".", name.simpleNames()));
            for (String constant : known.enumConstants().keySet()) {
                String text = name.simpleName() + " " + constant;
                add(values.get(constant), JavaMember.Kind.FIELD, name, constant, List.of(), name, text);
            }
        }

        @Override
        public List<JavaMember> union(UnionType type) {
            ClassName name = context.names().type(type.id());
            TypeSpec spec = new UnionEmitter(context).emit(type);
            read(spec, name, key -> null, key -> null);
            Map<String, UnionType.Arm> arms = new HashMap<>();
            for (int i = 0; i < type.arms().size(); i++) {
                arms.put(context.names().arm(type, i), type.arms().get(i));
            }
            for (TypeSpec nested : spec.typeSpecs()) {
                UnionType.Arm arm = arms.get(nested.name());
                ClassName nestedName = name.nestedClass(nested.name());
                String element = arm == null ? null : arm.type().toString();
                readNested(nested, nestedName, element);
                if (arm != null) {
                    value(element, nestedName, context.types().held(arm.type()));
                }
            }
            return members;
        }

        private void value(@Nullable String element, ClassName owner, TypeName held) {
            add(
                    element,
                    JavaMember.Kind.CONSTRUCTOR,
                    owner,
                    "",
                    List.of(held),
                    null,
                    "new " + owner.simpleName() + "(" + JavaTypes.simple(held) + " value)");
            add(element, JavaMember.Kind.METHOD, owner, "value", List.of(), held, JavaTypes.simple(held) + " value()");
        }

        private void readNested(TypeSpec spec, ClassName name, @Nullable String element) {
            add(element, JavaMember.Kind.CLASS, name, "", List.of(), null, declaration(spec, name));
            for (MethodSpec method : spec.methodSpecs()) {
                // A compact constructor says nothing about its parameters.
                if (!method.isConstructor() && offered(method)) {
                    method(method, name, element);
                }
            }
        }

        private void read(
                TypeSpec spec,
                ClassName name,
                Function<String, @Nullable String> methodOf,
                Function<String, @Nullable String> fieldOf) {
            add(null, JavaMember.Kind.CLASS, name, "", List.of(), null, declaration(spec, name));
            for (FieldSpec field : spec.fieldSpecs()) {
                // Jackson fills the others, public as they may be.
                if (field.modifiers().containsAll(Set.of(Modifier.PUBLIC, Modifier.STATIC))) {
                    String text = JavaTypes.simple(field.type()) + " " + field.name();
                    add(
                            fieldOf.apply(field.name()),
                            JavaMember.Kind.FIELD,
                            name,
                            field.name(),
                            List.of(),
                            field.type(),
                            text);
                }
            }
            for (MethodSpec method : spec.methodSpecs()) {
                if (offered(method)) {
                    method(method, name, methodOf.apply(method.name()));
                }
            }
        }

        private void method(MethodSpec method, ClassName owner, @Nullable String element) {
            List<TypeName> parameters =
                    method.parameters().stream().map(ParameterSpec::type).toList();
            String taken = method.parameters().stream()
                    .map(parameter -> JavaTypes.simple(parameter.type()) + " " + parameter.name())
                    .collect(Collectors.joining(", ", "(", ")"));
            if (method.isConstructor()) {
                add(
                        element,
                        JavaMember.Kind.CONSTRUCTOR,
                        owner,
                        "",
                        parameters,
                        null,
                        "new " + owner.simpleName() + taken);
            } else {
                String text = JavaTypes.simple(method.returnType()) + " " + method.name() + taken;
                add(element, JavaMember.Kind.METHOD, owner, method.name(), parameters, method.returnType(), text);
            }
        }

        private static boolean offered(MethodSpec method) {
            return method.modifiers().contains(Modifier.PUBLIC)
                    && method.annotations().stream().noneMatch(JavaSurface::isOverride);
        }

        private static String declaration(TypeSpec spec, ClassName name) {
            String kind = switch (spec.kind()) {
                case RECORD -> "record";
                case INTERFACE -> "interface";
                default -> "class";
            };
            return kind + " " + String.join(".", name.simpleNames());
        }

        private void add(
                @Nullable String element,
                JavaMember.Kind kind,
                ClassName owner,
                String name,
                List<TypeName> parameters,
                @Nullable TypeName type,
                String signature) {
            members.add(new JavaMember(
                    element,
                    kind,
                    owner.reflectionName(),
                    name,
                    parameters.stream().map(JavaTypes::qualified).toList(),
                    type == null ? "" : JavaTypes.qualified(type),
                    signature));
        }
    }

    private static boolean isOverride(AnnotationSpec annotation) {
        return annotation.type().equals(ClassName.get(Override.class));
    }
}
