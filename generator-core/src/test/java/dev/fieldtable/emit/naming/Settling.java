package dev.fieldtable.emit.naming;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.model.Coverage;
import dev.fieldtable.model.Presence;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.Role;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.option.NamePins;
import dev.fieldtable.source.SourceSpan;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A model of bare names, and what they are called in Java below {@code com.acme}. */
record Settling(List<TypeDeclaration> types, JavaNames names, List<Diagnostic> diagnostics, NamePins pins) {
    static Settling of(TypeDeclaration... types) {
        return of(false, NamePins.none(), types);
    }

    static Settling inAscii(TypeDeclaration... types) {
        return of(true, NamePins.none(), types);
    }

    static Settling pinned(NamePins pins, TypeDeclaration... types) {
        return of(false, pins, types);
    }

    static Settling pinnedInAscii(NamePins pins, TypeDeclaration... types) {
        return of(true, pins, types);
    }

    private static Settling of(boolean ascii, NamePins pins, TypeDeclaration... types) {
        TypeModel model = TypeModel.of(List.of(types), new Coverage(0, 0, 0, 0));
        EmitOptions options = EmitOptions.of("com.acme").withAscii(ascii);
        Outcome<JavaNames> outcome = JavaNames.settle(model, options, pins);
        return new Settling(
                List.of(types),
                outcome.value(),
                outcome.diagnostics(),
                outcome.value().pins(model, options));
    }

    /** An object; its properties are called in JSON as they are documented. */
    static ObjectType object(TypeId id, String... properties) {
        return new ObjectType(
                id,
                Role.BODY,
                "",
                null,
                span(id),
                Arrays.stream(properties)
                        .map(name -> property(name, scalar(ScalarKind.STRING), Presence.REQUIRED))
                        .toList(),
                null);
    }

    /** An enum; a value is {@code NAME=value}. */
    static EnumType enumeration(String... values) {
        TypeId id = new TypeId("", "Choice");
        return new EnumType(
                id,
                Role.BODY,
                "",
                null,
                span(id),
                ScalarKind.STRING,
                false,
                Arrays.stream(values)
                        .map(each -> each.split("=", 2))
                        .map(each -> new EnumType.Value(each[0], each[1], span(id)))
                        .toList());
    }

    static UnionType union(String name, TypeRef... arms) {
        TypeId id = new TypeId("", name);
        return new UnionType(
                id,
                Role.BODY,
                "",
                null,
                span(id),
                Arrays.stream(arms)
                        .map(type -> new UnionType.Arm(type, span(id)))
                        .toList(),
                null);
    }

    static Property property(String name, TypeRef type, Presence presence) {
        return new Property(name, name, type, presence, "", "", null, SourceSpan.startOf("page.md"));
    }

    static TypeRef scalar(ScalarKind kind) {
        return new TypeRef.Scalar(kind);
    }

    /** {@return the full names of the classes, in the order in which the types were given} */
    List<String> classes() {
        return types.stream().map(type -> names.type(type.id()).toString()).toList();
    }

    /** {@return the names of the only object's properties} */
    List<String> properties() {
        ObjectType owner = (ObjectType) types.get(0);
        return owner.properties().stream()
                .map(property -> names.property(owner.id(), property))
                .toList();
    }

    /** {@return the accessors of the only object's properties} */
    List<String> accessors() {
        ObjectType owner = (ObjectType) types.get(0);
        return owner.properties().stream()
                .map(property -> names.accessor(owner.id(), property))
                .toList();
    }

    /** {@return the names of the only enum's constants} */
    List<String> constants() {
        EnumType owner = (EnumType) types.get(0);
        return owner.values().stream()
                .map(value -> names.constant(owner, value))
                .toList();
    }

    /** {@return the names of the records of a union, the first type given} */
    List<String> arms() {
        UnionType owner = (UnionType) types.get(0);
        return IntStream.range(0, owner.arms().size())
                .mapToObj(arm -> names.arm(owner, arm))
                .toList();
    }

    List<String> messages() {
        return diagnostics.stream().map(Diagnostic::message).toList();
    }

    private static SourceSpan span(TypeId id) {
        return SourceSpan.startOf(id.name() + ".md");
    }
}
