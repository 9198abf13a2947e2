package dev.fieldtable.emit.style;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeRef;
import java.util.Optional;

/**
 * What a validator has to ask of a value that is there, as an expression of the support type {@code Rule}.
 *
 * @param expression the rule
 * @param made whether the expression makes a new one, which is better done once than for each value
 */
public record Rules(CodeBlock expression, boolean made) {
    /**
     * The rule for values of a type.
     *
     * @param context what all emitters share
     * @param type the type
     * @return the rule, or nothing where the Java type says it all
     */
    public static Optional<Rules> of(EmissionContext context, TypeRef type) {
        return type.accept(new Maker(context, context.names().support("Rule")));
    }

    private record Maker(EmissionContext context, ClassName rule) implements TypeRef.Visitor<Optional<Rules>> {
        private Optional<Rules> known(String name) {
            return Optional.of(new Rules(CodeBlock.of("$T.$L", rule, name), false));
        }

        private Optional<Rules> made(String method, CodeBlock argument) {
            return Optional.of(new Rules(CodeBlock.of("$T.$L($L)", rule, method, argument), true));
        }

        @Override
        public Optional<Rules> scalar(TypeRef.Scalar type) {
            return named(type.kind()).flatMap(this::known);
        }

        private static Optional<String> named(ScalarKind kind) {
            return switch (kind) {
                case STRING, INTEGER, NUMBER, DECIMAL, BOOLEAN, DATETIME_EPOCH_MILLIS -> Optional.empty();
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
            Optional<Rules> element = type.element().accept(this);
            if (element.isEmpty()) {
                return known("LIST");
            }
            if (type.element() instanceof TypeRef.Named named) {
                return known(context.model().get(named).accept(PLURAL));
            }
            return made("listOf", element.get().expression);
        }

        @Override
        public Optional<Rules> map(TypeRef.MapOf type) {
            Optional<Rules> value = type.value().accept(this);
            return value.isEmpty() ? known("MAP") : made("mapOf", value.get().expression);
        }

        @Override
        public Optional<Rules> nullable(TypeRef.NullableOf type) {
            return made(
                    "nullable",
                    type.type().accept(this).map(Rules::expression).orElseGet(() -> CodeBlock.of("$T.PLAIN", rule)));
        }

        @Override
        public Optional<Rules> constant(TypeRef.Constant type) {
            return made("constant", BuilderEmitter.literal(type));
        }

        /** What the class reads is as it should be. */
        @Override
        public Optional<Rules> own(TypeRef.Own type) {
            return Optional.empty();
        }

        @Override
        public Optional<Rules> named(TypeRef.Named type) {
            return known(context.model().get(type).accept(SINGULAR));
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
