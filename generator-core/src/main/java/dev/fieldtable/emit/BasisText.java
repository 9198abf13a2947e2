package dev.fieldtable.emit;

import dev.fieldtable.emit.style.EmissionContext;
import dev.fieldtable.model.Constraints;
import dev.fieldtable.model.DefaultValue;
import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.Since;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.output.Fingerprint;
import dev.fieldtable.output.QuickHash;
import dev.fieldtable.source.SourceSpan;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what the Java of a type follows from in the type itself, so that two of them have the same text only if they are
 * equal: what its users see apart from what is told of it in words and from the places where it is told.
 *
 * <p>By hand, and not record by record as {@link Record#toString()} and reflection would: it is done for each type of each run.
 */
final class BasisText implements TypeDeclaration.Visitor<Fingerprint> {
    private final EmissionContext context;
    private final StringBuilder surface = new StringBuilder();
    private final StringBuilder words = new StringBuilder();

    private BasisText(EmissionContext context) {
        this.context = context;
    }

    /**
     * Tells what a type follows from.
     *
     * @param type one of the types
     * @param context all of them, and their names
     * @return its fingerprint
     */
    static Fingerprint fingerprint(TypeDeclaration type, EmissionContext context) {
        return type.accept(new BasisText(context));
    }

    @Override
    public Fingerprint object(ObjectType type) {
        head("object", type);
        add(surface, type.properties().size());
        type.properties().forEach(this::property);
        present(surface, type.additionalProperties());
        if (type.additionalProperties() != null) {
            property(type.additionalProperties());
        }
        return done();
    }

    @Override
    public Fingerprint enumeration(EnumType type) {
        head("enum", type);
        add(surface, type.valueType());
        add(surface, type.open());
        add(surface, type.values().size());
        for (EnumType.Value value : type.values()) {
            add(surface, value.name());
            add(surface, value.value());
            deprecation(value.deprecation());
            place(value.span());
        }
        return done();
    }

    @Override
    public Fingerprint union(UnionType type) {
        head("union", type);
        add(surface, type.arms().size());
        for (UnionType.Arm arm : type.arms()) {
            add(surface, arm.type().toString());
            deprecation(arm.deprecation());
            place(arm.span());
        }
        present(surface, type.discriminator());
        if (type.discriminator() != null) {
            add(surface, type.discriminator().wireName());
            add(surface, type.discriminator().values().size());
            type.discriminator().values().forEach((value, id) -> {
                add(surface, value);
                id(id);
            });
        }
        return done();
    }

    private void head(String kind, TypeDeclaration type) {
        add(surface, kind);
        id(type.id());
        add(surface, type.role());
        deprecation(type.deprecation());
        add(words, type.description());
        place(type.span());
        add(surface, context.names().support("Model").packageName());
        add(surface, context.names().binaryName(type.id()));
        sorted(context.names().members(type.id()));
        Since.OfType since = context.model().since().known(type.id());
        add(surface, since.type().orElse(null));
        sorted(since.parts());
        add(surface, context.inUnions().contains(type.id()));
    }

    private void property(Property property) {
        add(surface, property.name());
        add(surface, property.wireName());
        add(surface, property.type().toString());
        add(surface, property.presence().occurrence());
        add(surface, property.presence().nullness());
        add(surface, property.format());
        constraints(property.constraints());
        DefaultValue value = property.defaultValue();
        add(surface, value == null ? null : value.label());
        add(surface, property.place());
        add(surface, property.encoding().style());
        add(surface, property.encoding().explode());
        add(surface, property.encoding().contentType());
        deprecation(property.deprecation());
        add(words, property.description());
        add(words, property.example());
        place(property.span());
    }

    private void constraints(Constraints constraints) {
        // Most properties have none.
        present(surface, constraints.equals(Constraints.NONE) ? null : constraints);
        if (!constraints.equals(Constraints.NONE)) {
            add(surface, constraints.minimum());
            add(surface, constraints.maximum());
            add(surface, constraints.exclusiveMinimum());
            add(surface, constraints.exclusiveMaximum());
            add(surface, constraints.multipleOf());
            add(surface, constraints.minLength());
            add(surface, constraints.maxLength());
            add(surface, constraints.pattern());
            add(surface, constraints.minItems());
            add(surface, constraints.maxItems());
        }
    }

    private void deprecation(@Nullable Deprecation deprecation) {
        present(surface, deprecation);
        if (deprecation != null) {
            add(surface, deprecation.reason());
            add(surface, deprecation.description());
            add(surface, deprecation.goneSince());
        }
    }

    private void id(TypeId id) {
        add(surface, id.packageName());
        add(surface, id.name());
    }

    private void place(SourceSpan span) {
        add(words, span.path());
        add(words, span.line());
        add(words, span.column());
        add(words, span.offset());
        add(words, span.length());
    }

    private void sorted(Map<String, String> map) {
        add(surface, map.size());
        new TreeMap<>(map).forEach((key, value) -> {
            add(surface, key);
            add(surface, value);
        });
    }

    private static void present(StringBuilder text, @Nullable Object thing) {
        text.append(thing == null ? '-' : '+');
    }

    /** Its length first, so that nothing in it can be taken for what comes after it. */
    private static void add(StringBuilder text, @Nullable Object value) {
        if (value == null) {
            text.append('-');
        } else {
            String written = value.toString();
            text.append(written.length()).append(':').append(written);
        }
    }

    private Fingerprint done() {
        return new Fingerprint(QuickHash.ofExactly(surface.toString()), QuickHash.ofExactly(words.toString()));
    }
}
