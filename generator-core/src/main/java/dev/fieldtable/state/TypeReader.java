package dev.fieldtable.state;

import dev.fieldtable.model.Constraints;
import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.Discriminator;
import dev.fieldtable.model.Place;
import dev.fieldtable.model.Presence;
import dev.fieldtable.model.Presence.Nullness;
import dev.fieldtable.model.Presence.Occurrence;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.Role;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeKind;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.model.TypeSpelling;
import dev.fieldtable.source.SourceSpan;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads back types that {@link TypeJson} has written. */
final class TypeReader {
    private final int format;
    private final Function<String, TypeId> ids;

    /**
     * A reader.
     *
     * @param format the format of the file; 2, or 1 for one that knows nothing unsaid
     * @param ids see {@link TypeSpelling#parse}
     */
    TypeReader(int format, Function<String, TypeId> ids) {
        this.format = format;
        this.ids = ids;
    }

    static TypeId id(StateObject type) throws StateFault {
        return new TypeId(type.text(TypeJson.PACKAGE), type.text(TypeJson.NAME));
    }

    TypeDeclaration type(StateObject type) throws StateFault {
        TypeKind kind = type.one(TypeJson.KIND, TypeKind.values(), TypeKind::label);
        return switch (kind) {
            case OBJECT -> object(type);
            case ENUM -> enumeration(type);
            case UNION -> union(type);
        };
    }

    private ObjectType object(StateObject type) throws StateFault {
        SourceSpan span = span(type);
        return new ObjectType(
                id(type),
                role(type),
                type.text(TypeJson.DESCRIPTION),
                deprecation(type),
                span,
                type.list(TypeJson.PROPERTIES, property -> property(property, span.path())),
                additional(type, span.path()));
    }

    private static EnumType enumeration(StateObject type) throws StateFault {
        SourceSpan span = span(type);
        return new EnumType(
                id(type),
                role(type),
                type.text(TypeJson.DESCRIPTION),
                deprecation(type),
                span,
                type.one(TypeJson.VALUE_TYPE, ScalarKind.values(), ScalarKind::label),
                type.flag(TypeJson.OPEN),
                type.list(
                        TypeJson.VALUES,
                        value -> new EnumType.Value(
                                value.text(TypeJson.NAME), value.text(TypeJson.VALUE), span(span.path(), value))));
    }

    private UnionType union(StateObject type) throws StateFault {
        SourceSpan span = span(type);
        return new UnionType(
                id(type),
                role(type),
                type.text(TypeJson.DESCRIPTION),
                deprecation(type),
                span,
                type.list(
                        TypeJson.ARMS, arm -> new UnionType.Arm(reference(arm, TypeJson.TYPE), span(span.path(), arm))),
                type.has(TypeJson.DISCRIMINATOR) ? discriminator(type.object(TypeJson.DISCRIMINATOR)) : null);
    }

    private Property property(StateObject property, String page) throws StateFault {
        TypeRef type = reference(property, TypeJson.TYPE);
        boolean first = format == 1;
        return new Property(
                property.text(TypeJson.NAME),
                property.text(TypeJson.WIRE_NAME),
                type,
                first ? FirstPresence.read(property).of(type) : presence(property),
                first ? "" : property.text(TypeJson.VALUE_FORMAT),
                property.has(TypeJson.CONSTRAINTS)
                        ? ConstraintsJson.read(property.object(TypeJson.CONSTRAINTS))
                        : Constraints.NONE,
                property.has(TypeJson.DEFAULT) ? ValueJson.read(property.value(TypeJson.DEFAULT)) : null,
                first ? Place.UNSAID : property.one(TypeJson.PLACE, Place.values(), Place::label),
                property.text(TypeJson.DESCRIPTION),
                property.text(TypeJson.EXAMPLE),
                deprecation(property),
                span(page, property));
    }

    private static Presence presence(StateObject property) throws StateFault {
        return new Presence(
                property.one(TypeJson.PRESENCE, Occurrence.values(), Occurrence::label),
                property.one(TypeJson.NULL, Nullness.values(), Nullness::label));
    }

    private @Nullable Property additional(StateObject type, String page) throws StateFault {
        if (!type.has(TypeJson.ADDITIONAL_PROPERTIES)) {
            return null;
        }
        StateObject additional = type.object(TypeJson.ADDITIONAL_PROPERTIES);
        String name = additional.text(TypeJson.NAME);
        return new Property(
                name,
                name,
                reference(additional, TypeJson.TYPE),
                Presence.OPTIONAL,
                additional.text(TypeJson.DESCRIPTION),
                additional.text(TypeJson.EXAMPLE),
                deprecation(additional),
                span(page, additional));
    }

    private Discriminator discriminator(StateObject discriminator) throws StateFault {
        StateObject values = discriminator.object(TypeJson.VALUES);
        Map<String, TypeId> arms = new LinkedHashMap<>();
        for (String value : values.names()) {
            if (!(reference(values, value) instanceof TypeRef.Named named)) {
                throw values.fault(value, "`" + value + "` leads to no type that the docs have");
            }
            arms.put(value, named.id());
        }
        return new Discriminator(discriminator.text(TypeJson.PROPERTY), arms);
    }

    private TypeRef reference(StateObject of, String name) throws StateFault {
        return of.text(name, spelling -> TypeSpelling.parse(spelling, ids));
    }

    private static Role role(StateObject type) throws StateFault {
        return type.one(TypeJson.ROLE, Role.values(), Role::label);
    }

    private static @Nullable Deprecation deprecation(StateObject of) throws StateFault {
        return of.flag(TypeJson.DEPRECATED)
                ? new Deprecation(of.text(TypeJson.DEPRECATION_REASON), of.text(TypeJson.DESCRIPTION))
                : null;
    }

    private static SourceSpan span(StateObject type) throws StateFault {
        return span(type.text(TypeJson.PAGE), type);
    }

    /** All that is kept of a place is its line. */
    private static SourceSpan span(String page, StateObject of) throws StateFault {
        return new SourceSpan(page, of.count(TypeJson.LINE), 1, 0, 0);
    }
}
