package dev.fieldtable.languages;

import dev.fieldtable.model.Presence;
import dev.fieldtable.model.Presence.Nullness;
import dev.fieldtable.model.Presence.Occurrence;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.text.Letters;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One property in the docs of two languages.
 *
 * @param one the docs in one language
 * @param first what they say of it
 * @param other the docs in the other language
 * @param second what these say
 */
record PropertyPair(LanguageDocs one, Property first, LanguageDocs other, Property second) {
    private static final Set<ScalarKind> DATES = EnumSet.of(ScalarKind.DATE, ScalarKind.DATETIME);

    /** {@return why the two differ, as far as they do; nothing if there is a difference that nothing explains} */
    Optional<Set<Legitimate>> differences() {
        Set<Legitimate> reasons = EnumSet.noneOf(Legitimate.class);
        boolean explained = types(first.type(), second.type(), reasons) && presence(reasons);
        return explained ? Optional.of(reasons) : Optional.empty();
    }

    private boolean presence(Set<Legitimate> reasons) {
        Presence mine = first.presence();
        Presence yours = second.presence();
        if (mine.occurrence() != yours.occurrence()) {
            boolean byDefault = (one.is("ruby") && mine.occurrence() == Occurrence.REQUIRED)
                    || (other.is("ruby") && yours.occurrence() == Occurrence.REQUIRED);
            if (!byDefault) {
                return false;
            }
            reasons.add(Legitimate.DEFAULT_IS_REQUIRED);
        }
        if (mine.nullness() == yours.nullness()) {
            return true;
        }
        if (isAny(first.type()) && isAny(second.type())) {
            return because(reasons, Legitimate.CLIENT_OBJECT);
        }
        boolean unsaid = mine.nullness() == Nullness.UNSAID || yours.nullness() == Nullness.UNSAID;
        return because(reasons, unsaid ? Legitimate.NULL_UNSAID : null);
    }

    private boolean types(TypeRef mine, TypeRef yours, Set<Legitimate> reasons) {
        boolean nullable = mine instanceof TypeRef.NullableOf;
        if (nullable || yours instanceof TypeRef.NullableOf) {
            if (!nullable || !(yours instanceof TypeRef.NullableOf)) {
                reasons.add(Legitimate.NULL_UNSAID);
            }
            return types(bare(mine), bare(yours), reasons);
        }
        if (mine instanceof TypeRef.ListOf list && yours instanceof TypeRef.ListOf others) {
            return types(list.element(), others.element(), reasons);
        }
        if (mine instanceof TypeRef.MapOf map && yours instanceof TypeRef.MapOf others) {
            return types(map.value(), others.value(), reasons);
        }
        if (mine instanceof TypeRef.Named named && yours instanceof TypeRef.Named others) {
            return named(named, others, reasons);
        }
        return mine.equals(yours) || because(reasons, reason(mine, yours)) || because(reasons, reason(yours, mine));
    }

    private static TypeRef bare(TypeRef type) {
        return type instanceof TypeRef.NullableOf nullable ? nullable.type() : type;
    }

    private static boolean because(Set<Legitimate> reasons, @Nullable Legitimate reason) {
        if (reason != null) {
            reasons.add(reason);
        }
        return reason != null;
    }

    private @Nullable Legitimate reason(TypeRef mine, TypeRef yours) {
        if (mine instanceof TypeRef.Constant constant && yours instanceof TypeRef.Scalar scalar) {
            return scalar.kind() == kind(constant.value()) ? Legitimate.CONSTANT_AS_TYPE : null;
        }
        if (isAny(mine) && yours instanceof TypeRef.Named named) {
            return one.type(named.id()) instanceof UnionType || other.type(named.id()) instanceof UnionType
                    ? Legitimate.UNION_UNTOLD
                    : null;
        }
        return mine instanceof TypeRef.Scalar scalar && yours instanceof TypeRef.Scalar others
                ? reason(scalar.kind(), others.kind())
                : null;
    }

    private @Nullable Legitimate reason(ScalarKind mine, ScalarKind yours) {
        boolean integer = yours == ScalarKind.INTEGER || yours == ScalarKind.INTEGER32;
        if (mine == ScalarKind.NUMBER && integer && has("typescript")) {
            return Legitimate.NUMBER;
        }
        if (mine == ScalarKind.INTEGER32 && yours == ScalarKind.INTEGER) {
            return Legitimate.WIDTH;
        }
        if (mine == ScalarKind.STRING && yours == ScalarKind.BYTES && (has("php") || has("ruby"))) {
            return Legitimate.BINARY_AS_TEXT;
        }
        return mine == ScalarKind.STRING && DATES.contains(yours) && has("php") ? Legitimate.DATE_UNTOLD : null;
    }

    private boolean has(String language) {
        return one.is(language) || other.is(language);
    }

    private static ScalarKind kind(Object value) {
        return value instanceof String
                ? ScalarKind.STRING
                : value instanceof Boolean ? ScalarKind.BOOLEAN : ScalarKind.INTEGER;
    }

    private static boolean isAny(TypeRef type) {
        return type.equals(TypeRef.ANY);
    }

    private boolean named(TypeRef.Named mine, TypeRef.Named yours, Set<Legitimate> reasons) {
        if (LanguageDocs.key(mine.id()).equals(LanguageDocs.key(yours.id()))) {
            return true;
        }
        @Nullable TypeDeclaration first = one.type(mine.id());
        @Nullable TypeDeclaration second = other.type(yours.id());
        boolean alike = first != null && second != null && parts(first).equals(parts(second));
        return alike && because(reasons, Legitimate.OTHER_NAME);
    }

    /** What a type has, whatever it is called. */
    private static Set<String> parts(TypeDeclaration type) {
        return type.accept(new TypeDeclaration.Visitor<>() {
            @Override
            public Set<String> object(ObjectType object) {
                return object.properties().stream()
                        .map(property -> "property " + Letters.of(property.name()))
                        .collect(Collectors.toSet());
            }

            @Override
            public Set<String> enumeration(EnumType enumeration) {
                return enumeration.values().stream()
                        .map(value -> "value " + value.value())
                        .collect(Collectors.toSet());
            }

            @Override
            public Set<String> union(UnionType union) {
                return Set.of("arms " + union.arms().size());
            }
        });
    }
}
