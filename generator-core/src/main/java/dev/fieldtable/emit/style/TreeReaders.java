package dev.fieldtable.emit.style;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.fieldtable.emit.naming.JavaTypes;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeRef;
import java.util.Optional;

/** How a plain JSON value is read as a type: a call, or a function that makes it. */
public final class TreeReaders {
    private final EmissionContext context;
    private final boolean choosing;

    private TreeReaders(EmissionContext context, boolean choosing) {
        this.context = context;
        this.choosing = choosing;
    }

    /**
     * Readers that keep whatever Java's type can hold: a text that is no date, a constant that is another one.
     *
     * @param context what all emitters share
     * @return the readers
     */
    public static TreeReaders kept(EmissionContext context) {
        return new TreeReaders(context, false);
    }

    /** Readers for the arms of a union, which refuse such values: a union has to choose by them. */
    static TreeReaders choosing(EmissionContext context) {
        return new TreeReaders(context, true);
    }

    /** An expression that reads the value of another one. */
    CodeBlock read(TypeRef type, CodeBlock tree) {
        return type.accept(new Call(tree));
    }

    /**
     * A function from a plain JSON value.
     *
     * @param type the type of what it reads
     * @return an expression
     */
    public CodeBlock reader(TypeRef type) {
        return type.accept(new Function());
    }

    /**
     * A function from a plain JSON value to what is handed out of a map.
     *
     * @param type the type of the map's values
     * @return an expression
     */
    public CodeBlock handingOut(TypeRef type) {
        return JavaTypes.isFormed(type) ? CodeBlock.of("$L::typed", new Forms(context).of(type)) : reader(type);
    }

    private ClassName tree() {
        return context.names().support("Tree");
    }

    private String method(ScalarKind kind) {
        return switch (kind) {
            case STRING, BYTES, DURATION, UUID, URI -> "string";
            case INTEGER, DATETIME_EPOCH_MILLIS -> "integer";
            case INTEGER32 -> "integer32";
            case BIG_INTEGER -> "bigInteger";
            case NUMBER -> "number";
            case DECIMAL, DATETIME_EPOCH_SECONDS -> "decimal";
            case BOOLEAN -> "bool";
            case DATETIME -> choosing ? "dateTime" : "string";
            case DATE -> choosing ? "date" : "string";
            case ANY -> "any";
            case NULL -> choosing ? "nothing" : "any";
        };
    }

    /** The form by which a union chooses, if the values have one. */
    private Optional<CodeBlock> form(TypeRef.Scalar type) {
        return choosing && JavaTypes.isFormed(type) ? Optional.of(new Forms(context).of(type)) : Optional.empty();
    }

    private ClassName owner(TypeRef.Named type) {
        return context.names().type(type.id());
    }

    /** Only models that unions reach can be read from plain values; others Jackson has read before. */
    private boolean isReadFromTrees(TypeRef.Named type) {
        return context.model().get(type) instanceof UnionType
                || context.inUnions().contains(type.id());
    }

    private Optional<EnumType> enumeration(TypeRef.Named type) {
        return context.model().get(type) instanceof EnumType enumeration ? Optional.of(enumeration) : Optional.empty();
    }

    private CodeBlock constant(EnumType type, CodeBlock tree) {
        return CodeBlock.of(
                "$T.constant($L,$W$T::$L, $T::of)",
                tree(),
                tree,
                tree(),
                method(type.valueType()),
                context.names().type(type.id()));
    }

    private final class Call implements TypeRef.Visitor<CodeBlock> {
        private final CodeBlock tree;

        Call(CodeBlock tree) {
            this.tree = tree;
        }

        @Override
        public CodeBlock scalar(TypeRef.Scalar type) {
            return form(type)
                    .map(form -> CodeBlock.of("$L.fitting($L)", form, tree))
                    .orElseGet(() -> CodeBlock.of("$T.$L($L)", tree(), method(type.kind()), tree));
        }

        @Override
        public CodeBlock list(TypeRef.ListOf type) {
            return CodeBlock.of("$T.list($L, $L)", tree(), tree, reader(type.element()));
        }

        @Override
        public CodeBlock map(TypeRef.MapOf type) {
            return CodeBlock.of("$T.map($L, $L)", tree(), tree, reader(type.value()));
        }

        @Override
        public CodeBlock nullable(TypeRef.NullableOf type) {
            return type.type().accept(this);
        }

        @Override
        public CodeBlock constant(TypeRef.Constant type) {
            return CodeBlock.of("$T.$L($L)", tree(), method(type.kind()), tree);
        }

        @Override
        public CodeBlock own(TypeRef.Own type) {
            return type.documented().accept(this);
        }

        @Override
        public CodeBlock named(TypeRef.Named type) {
            return enumeration(type)
                    .map(constants -> TreeReaders.this.constant(constants, tree))
                    .orElseGet(() -> CodeBlock.of("$T.fromTree($L)", owner(type), tree));
        }
    }

    private final class Function implements TypeRef.Visitor<CodeBlock> {
        @Override
        public CodeBlock scalar(TypeRef.Scalar type) {
            return form(type)
                    .map(form -> CodeBlock.of("$L::fitting", form))
                    .orElseGet(() -> CodeBlock.of("$T::$L", tree(), method(type.kind())));
        }

        @Override
        public CodeBlock list(TypeRef.ListOf type) {
            return CodeBlock.of("$T.listOf($L)", tree(), type.element().accept(this));
        }

        @Override
        public CodeBlock map(TypeRef.MapOf type) {
            return CodeBlock.of("$T.mapOf($L)", tree(), type.value().accept(this));
        }

        @Override
        public CodeBlock nullable(TypeRef.NullableOf type) {
            return type.type().accept(this);
        }

        @Override
        public CodeBlock constant(TypeRef.Constant type) {
            return choosing
                    ? CodeBlock.of("value -> $T.constant(value, $L)", tree(), BuilderEmitter.literal(type))
                    : CodeBlock.of("$T::$L", tree(), method(type.kind()));
        }

        @Override
        public CodeBlock own(TypeRef.Own type) {
            return type.documented().accept(this);
        }

        @Override
        public CodeBlock named(TypeRef.Named type) {
            return enumeration(type)
                    .map(constants ->
                            CodeBlock.of("value -> $L", TreeReaders.this.constant(constants, CodeBlock.of("value"))))
                    .orElseGet(() -> isReadFromTrees(type)
                            ? CodeBlock.of("$T::fromTree", owner(type))
                            : CodeBlock.of("$T.a($T.class)", tree(), owner(type)));
        }
    }
}
