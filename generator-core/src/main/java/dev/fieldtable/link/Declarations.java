package dev.fieldtable.link;

import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Loss;
import dev.fieldtable.diagnostic.Printable;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.document.FieldRow;
import dev.fieldtable.document.Preamble;
import dev.fieldtable.document.RequiredMark;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.document.TypeSection;
import dev.fieldtable.document.ValueRow;
import dev.fieldtable.document.Variant;
import dev.fieldtable.house.FieldNames;
import dev.fieldtable.house.HouseStyle;
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
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.text.SharedTexts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns what a page says of a type into the type. All roles are {@link Role#BODY} yet, all names those of the docs. */
final class Declarations {
    private final TypeUses types;
    private final HouseStyle house;
    private final boolean wrapping;
    private final Collection<Diagnostic> problems;
    private final SharedTexts texts = new SharedTexts();

    /**
     * Makes declarations.
     *
     * @param types what finds the types that are used
     * @param house what the publisher writes
     * @param wrapping whether these docs say by any type that it may be missing, so that a type that does not say so is odd
     * @param problems takes what is wrong
     */
    Declarations(TypeUses types, HouseStyle house, boolean wrapping, Collection<Diagnostic> problems) {
        this.types = types;
        this.house = house;
        this.wrapping = wrapping;
        this.problems = problems;
    }

    TypeDeclaration declare(DeclaredType type) {
        return type.section().accept(new TypeSection.Visitor<TypeDeclaration>() {
            @Override
            public TypeDeclaration fields(TypeSection.FieldTable section) {
                return object(type, section);
            }

            @Override
            public TypeDeclaration values(TypeSection.ValueList section) {
                return enumeration(type, section);
            }

            @Override
            public TypeDeclaration variants(TypeSection.VariantList section) {
                return union(type, section);
            }
        });
    }

    private ObjectType object(DeclaredType type, TypeSection.FieldTable table) {
        Map<String, FieldRow> rows = new LinkedHashMap<>();
        for (FieldRow row : table.rows()) {
            if (rows.putIfAbsent(row.name(), row) != null) {
                problems.add(duplicateRow(row.span(), Printable.name(row.name()) + " is already documented above."));
            }
        }
        @Nullable FieldRow additional = anyOther(rows.values());
        if (additional != null) {
            rows.remove(additional.name());
        }
        List<Property> properties = new ArrayList<>(rows.size());
        for (FieldRow row : rows.values()) {
            properties.add(property(type.linkPath(), row));
        }
        Preamble preamble = table.preamble();
        return new ObjectType(
                type.id(),
                Role.BODY,
                preamble.description(),
                preamble.deprecation(),
                preamble.span(),
                properties,
                additional == null ? null : additionalProperties(type.linkPath(), additional));
    }

    /** {@return the row that stands for properties of any other name; {@code null} if none does} */
    private @Nullable FieldRow anyOther(Collection<FieldRow> rows) {
        FieldNames names = house.names();
        return rows.stream()
                .filter(row -> row.name().equals(names.anyOther())
                        || (names.anyOtherMaps().contains(row.name()) && isMap(row.type())))
                .findFirst()
                .orElse(null);
    }

    private static boolean isMap(TypeExpression type) {
        TypeExpression bare = type;
        while (bare instanceof TypeExpression.Wrapped wrapped) {
            bare = wrapped.type();
        }
        return bare instanceof TypeExpression.MapOf;
    }

    /** {@return what a row of a page documents, under its documented name and at no place that is known} */
    Property property(String linkPath, FieldRow row) {
        TypeUses.Use use =
                types.use(row.type(), new TypeUses.Place(linkPath, Printable.name(row.name()), row.typeSpan()));
        String name = texts.of(row.name());
        return new Property(
                name,
                name,
                use.type(),
                presence(row, use),
                row.value().format(),
                row.value().constraints(),
                row.value().defaultValue(),
                Place.UNSAID,
                texts.of(row.description()),
                texts.of(row.example()),
                row.deprecation(),
                row.span());
    }

    /** The documented type is that of a map of all such properties; the property's is that of one value. */
    private Property additionalProperties(String linkPath, FieldRow row) {
        Property map = property(linkPath, row);
        return map.type() instanceof TypeRef.MapOf found ? map.withType(found.value()) : map;
    }

    /**
     * Whether a property must be there and may be null.
     *
     * <p>Mark and wrapper say the same for what can be wrapped. Where the page has no mark, as in tables without that
     * column, the wrapper has the word: a type that could have been called optional and was not is required. Where the two
     * disagree, the property is optional, since a reader that expects less is right either way. What no language can wrap
     * has the mark alone, so that it stays open whether it may be null, unless its example is.
     */
    private Presence presence(FieldRow row, TypeUses.Use use) {
        if (row.mark() == RequiredMark.REQUIRED && use.optional()) {
            problems.add(contradiction(row, "is marked as required, and its type says that it is optional."));
        }
        boolean wrapped = row.type() instanceof TypeExpression.Wrapped;
        if (row.mark() == RequiredMark.OPTIONAL && wrapped && !use.optional() && !use.either()) {
            problems.add(contradiction(row, "is marked as optional, and its type says only that it is nullable."));
        }
        boolean silent = wrapping && !wrapped && row.withoutWord().occurrence() == Occurrence.REQUIRED;
        if (row.mark() == RequiredMark.OPTIONAL && silent) {
            problems.add(contradiction(row, "is marked as optional, and its type, which could say so, does not."));
        }
        boolean nullExample = house.examples().isNull(row.example());
        if (nullExample && !use.nullable()) {
            problems.add(Diagnostic.of(
                    DiagnosticCode.NULL_IN_EXAMPLE,
                    row.exampleSpan(),
                    Printable.name(row.name()) + " is null in its example although its type does not say so.",
                    ""));
        }
        // One word for two things: what is marked as there can only be null, and what is not marked may be both.
        boolean eitherIsNull = use.either() && row.mark() != RequiredMark.OPTIONAL;
        return new Presence(
                occurrence(row, use),
                use.nullable() || nullExample || eitherIsNull
                        ? Nullness.ALLOWED
                        : row.withoutWord().nullness());
    }

    private static Occurrence occurrence(FieldRow row, TypeUses.Use use) {
        if (use.optional()) {
            return Occurrence.OPTIONAL;
        }
        return switch (row.mark()) {
            case REQUIRED -> Occurrence.REQUIRED;
            case OPTIONAL -> Occurrence.OPTIONAL;
            case UNSTATED ->
                use.either() ? Occurrence.OPTIONAL : row.withoutWord().occurrence();
        };
    }

    private static Diagnostic contradiction(FieldRow row, String what) {
        return Diagnostic.of(
                DiagnosticCode.MARK_CONTRADICTS_TYPE,
                row.typeSpan(),
                Printable.name(row.name()) + " " + what,
                DiagnosticCode.MARK_CONTRADICTS_TYPE.nextStep());
    }

    private EnumType enumeration(DeclaredType type, TypeSection.ValueList list) {
        ScalarKind kind = valueType(list);
        Set<String> seen = new HashSet<>();
        List<EnumType.Value> values = new ArrayList<>(list.rows().size());
        for (ValueRow row : list.rows()) {
            if (seen.add(row.value())) {
                values.add(new EnumType.Value(row.name(), row.value(), row.span()));
            } else {
                problems.add(duplicateRow(
                        row.span(), "The value " + Printable.name(row.value()) + " is already documented above."));
            }
        }
        Preamble preamble = list.preamble();
        return new EnumType(
                type.id(),
                Role.BODY,
                preamble.description(),
                preamble.deprecation(),
                preamble.span(),
                kind,
                // A set whose values could not be read forbids none.
                list.open() || values.isEmpty(),
                values);
    }

    /**
     * Tables never write quotes, so there whole numbers alone make an integer enum; of 37 such tables in real docs, 34
     * are. Lists do write them.
     */
    private static ScalarKind valueType(TypeSection.ValueList list) {
        boolean integers =
                !list.rows().isEmpty() && list.rows().stream().allMatch(row -> !row.quoted() && isInteger(row.value()));
        return integers ? ScalarKind.INTEGER : ScalarKind.STRING;
    }

    private static boolean isInteger(String value) {
        try {
            return Long.toString(Long.parseLong(value)).equals(value);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private UnionType union(DeclaredType type, TypeSection.VariantList list) {
        Set<TypeRef> seen = new HashSet<>();
        Set<TypeExpression> spelled = new HashSet<>();
        List<UnionType.Arm> arms = new ArrayList<>(list.variants().size());
        for (Variant variant : list.variants()) {
            TypeUses.Use use = types.use(
                    variant.type(),
                    new TypeUses.Place(type.linkPath(), "An arm of " + type.id().name(), variant.span()));
            boolean repeated = !spelled.add(variant.type());
            if (seen.add(use.type())) {
                arms.add(new UnionType.Arm(use.type(), variant.span()));
            } else if (repeated || !use.type().equals(TypeRef.ANY)) {
                // Of two arms that were not found, a diagnostic tells already.
                problems.add(repeatedArm(variant, use.type()));
            }
        }
        Preamble preamble = list.preamble();
        return new UnionType(
                type.id(), Role.BODY, preamble.description(), preamble.deprecation(), preamble.span(), arms, null);
    }

    /** Docs list an arm once for each value of the discriminator that leads to it: nothing is lost. */
    private static Diagnostic repeatedArm(Variant variant, TypeRef type) {
        return new Diagnostic(
                DiagnosticCode.DUPLICATE_ROW,
                Severity.INFO,
                "The arm " + type.label() + " is already documented above.",
                variant.span(),
                Advice.none());
    }

    private static Diagnostic duplicateRow(SourceSpan span, String message) {
        return Diagnostic.of(DiagnosticCode.DUPLICATE_ROW, span, message, DiagnosticCode.DUPLICATE_ROW.nextStep())
                .losing(Loss.ROW);
    }
}
