package dev.fieldtable.emit.style;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.fieldtable.emit.naming.JavaNames;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeRef;
import java.util.Optional;

/** What a validator has to ask of a value beyond its Java type, as an expression of the support type {@code Rule}. */
public final class Rules implements TypeRef.Visitor<Optional<CodeBlock>> {
    private final ClassName rule;

    private Rules(ClassName rule) {
        this.rule = rule;
    }

    /**
     * The rule for values of a type.
     *
     * @param names the settled names
     * @param type the type
     * @return an expression, or nothing where the Java type says it all
     */
    public static Optional<CodeBlock> of(JavaNames names, TypeRef type) {
        return type.accept(new Rules(names.support("Rule")));
    }

    @Override
    public Optional<CodeBlock> scalar(TypeRef.Scalar type) {
        return named(type.kind()).map(name -> CodeBlock.of("$T.$L", rule, name));
    }

    private static Optional<String> named(ScalarKind kind) {
        return switch (kind) {
            case STRING, INTEGER, NUMBER, DECIMAL, BOOLEAN -> Optional.empty();
            case DATETIME -> Optional.of("DATE_TIME");
            case DATE -> Optional.of("DATE");
            case BYTES -> Optional.of("BYTES");
            case ANY -> Optional.of("ANY");
            case NULL -> Optional.of("NOTHING");
        };
    }

    @Override
    public Optional<CodeBlock> list(TypeRef.ListOf type) {
        return type.element().accept(this).map(element -> CodeBlock.of("$T.listOf($L)", rule, element));
    }

    @Override
    public Optional<CodeBlock> map(TypeRef.MapOf type) {
        return type.value().accept(this).map(value -> CodeBlock.of("$T.mapOf($L)", rule, value));
    }

    @Override
    public Optional<CodeBlock> nullable(TypeRef.NullableOf type) {
        CodeBlock otherwise = type.type().accept(this).orElseGet(() -> CodeBlock.of("$T.PLAIN", rule));
        return Optional.of(CodeBlock.of("$T.nullable($L)", rule, otherwise));
    }

    @Override
    public Optional<CodeBlock> constant(TypeRef.Constant type) {
        return Optional.of(CodeBlock.of("$T.constant($L)", rule, BuilderEmitter.literal(type)));
    }

    @Override
    public Optional<CodeBlock> named(TypeRef.Named type) {
        return Optional.empty();
    }
}
