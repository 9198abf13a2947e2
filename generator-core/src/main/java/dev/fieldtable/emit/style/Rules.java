package dev.fieldtable.emit.style;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a validator has to ask of a value that is there, as an expression of the support type {@code Rule}.
 *
 * @param expression the rule
 * @param made whether the expression makes a new one, which is better done once than for each value
 * @param limited whether it asks for more than the type of a value, which takes the support types for limits
 */
public record Rules(CodeBlock expression, boolean made, boolean limited) {
    /** The support types for limits. */
    public static final List<String> LIMITS = Limits.SUPPORT;

    /**
     * The rule for values of a type.
     *
     * @param context what all emitters share
     * @param type the type
     * @return the rule, or nothing where the Java type says it all
     */
    public static Optional<Rules> of(EmissionContext context, TypeRef type) {
        return type.accept(new Maker(context, context.names().support("Rule"), Limits.none(limit(context))));
    }

    /**
     * The rule for values of a property.
     *
     * @param context what all emitters share
     * @param property the property
     * @return the rule, or nothing where the Java type says it all
     */
    public static Optional<Rules> of(EmissionContext context, Property property) {
        return property.type()
                .accept(new Maker(context, context.names().support("Rule"), Limits.of(limit(context), property)));
    }

    /**
     * Tells whether a validator of a type asks for more than the types of values.
     *
     * @param context what all emitters share
     * @param type the type
     * @return whether one of its properties has a limit
     */
    public static boolean anyLimited(EmissionContext context, ObjectType type) {
        return Stream.concat(type.properties().stream(), Stream.ofNullable(type.additionalProperties()))
                .filter(Limits::mayBeAny)
                .anyMatch(
                        property -> of(context, property).filter(Rules::limited).isPresent());
    }

    private static ClassName limit(EmissionContext context) {
        return context.names().support("Limit");
    }

    private record Maker(EmissionContext context, ClassName rule, Limits limits)
            implements TypeRef.Visitor<Optional<Rules>> {
        private Rules known(String name) {
            return new Rules(CodeBlock.of("$T.$L", rule, name), false, false);
        }

        private Rules made(String method, Rules argument) {
            return new Rules(CodeBlock.of("$T.$L($L)", rule, method, argument.expression), true, argument.limited);
        }

        private Optional<Rules> limited(Optional<Rules> unlimited, List<CodeBlock> more) {
            return more.isEmpty()
                    ? unlimited
                    : Optional.of(new Rules(
                            CodeBlock.of(
                                    "$T.on($L,$W$L)",
                                    limits.limit(),
                                    unlimited.orElseGet(() -> known("PLAIN")).expression,
                                    CodeBlock.join(more, ",$W")),
                            true,
                            true));
        }

        private Maker ofElements() {
            return new Maker(context, rule, limits.ofElements());
        }

        @Override
        public Optional<Rules> scalar(TypeRef.Scalar type) {
            return limited(named(type.kind()).map(this::known), limits.of(type.kind()));
        }

        private static Optional<String> named(ScalarKind kind) {
            return switch (kind) {
                case STRING, INTEGER, BIG_INTEGER, NUMBER, DECIMAL, BOOLEAN, DATETIME_EPOCH_MILLIS -> Optional.empty();
                case INTEGER32 -> Optional.of("INTEGER32");
                case DATETIME_EPOCH_SECONDS -> Optional.of("EPOCH_SECONDS");
                case DURATION -> Optional.of("DURATION");
                case UUID -> Optional.of("UUID");
                case URI -> Optional.of("URI");
                case DATETIME -> Optional.of("DATE_TIME");
                case DATE -> Optional.of("DATE");
                case BYTES -> Optional.of("BYTES");
                case ANY -> Optional.of("ANY");
                case NULL -> Optional.of("NOTHING");
            };
        }

        @Override
        public Optional<Rules> list(TypeRef.ListOf type) {
            return limited(Optional.of(unlimited(type)), limits.lists());
        }

        private Rules unlimited(TypeRef.ListOf type) {
            Optional<Rules> element = type.element().accept(ofElements());
            if (element.isEmpty()) {
                return known("LIST");
            }
            if (type.element() instanceof TypeRef.Named named && !element.get().limited) {
                return known(context.model().get(named).accept(PLURAL));
            }
            return made("listOf", element.get());
        }

        @Override
        public Optional<Rules> map(TypeRef.MapOf type) {
            return Optional.of(type.value()
                    .accept(ofElements())
                    .map(value -> made("mapOf", value))
                    .orElseGet(() -> known("MAP")));
        }

        @Override
        public Optional<Rules> nullable(TypeRef.NullableOf type) {
            return Optional.of(made("nullable", type.type().accept(this).orElseGet(() -> known("PLAIN"))));
        }

        @Override
        public Optional<Rules> constant(TypeRef.Constant type) {
            return Optional.of(
                    new Rules(CodeBlock.of("$T.constant($L)", rule, BuilderEmitter.literal(type)), true, false));
        }

        /** What the class reads is as it should be. */
        @Override
        public Optional<Rules> own(TypeRef.Own type) {
            return type.documented() instanceof TypeRef.Scalar scalar
                    ? limited(Optional.empty(), limits.of(scalar.kind()))
                    : Optional.empty();
        }

        @Override
        public Optional<Rules> named(TypeRef.Named type) {
            TypeDeclaration declared = context.model().get(type);
            return limited(Optional.of(known(declared.accept(SINGULAR))), limits.of(declared));
        }
    }

    private static final TypeDeclaration.Visitor<String> SINGULAR = new Kind("");

    private static final TypeDeclaration.Visitor<String> PLURAL = new Kind("S");

    private record Kind(String plural) implements TypeDeclaration.Visitor<String> {
        @Override
        public String object(ObjectType type) {
            return "MODEL" + plural;
        }

        @Override
        public String enumeration(EnumType type) {
            return "ENUM" + plural;
        }

        @Override
        public String union(UnionType type) {
            return "UNION" + plural;
        }
    }
}
