package dev.fieldtable.diff;

import dev.fieldtable.model.TypeRef;
import dev.fieldtable.model.TypeSpelling;

/** Types in words, without the packages of the types they name: a person knows these, and they may have moved. */
final class TypeText implements TypeRef.Visitor<String> {
    private static final TypeText WRITER = new TypeText();

    private TypeText() {}

    static String of(TypeRef type) {
        return type.accept(WRITER);
    }

    @Override
    public String scalar(TypeRef.Scalar type) {
        return TypeSpelling.of(type);
    }

    @Override
    public String list(TypeRef.ListOf type) {
        return "list<" + type.element().accept(this) + ">";
    }

    @Override
    public String map(TypeRef.MapOf type) {
        return "map<" + type.value().accept(this) + ">";
    }

    @Override
    public String nullable(TypeRef.NullableOf type) {
        return "nullable<" + type.type().accept(this) + ">";
    }

    @Override
    public String constant(TypeRef.Constant type) {
        return TypeSpelling.of(type);
    }

    @Override
    public String own(TypeRef.Own type) {
        return type.documented().accept(this) + " as " + type.javaClass();
    }

    @Override
    public String named(TypeRef.Named type) {
        return type.id().name();
    }
}
