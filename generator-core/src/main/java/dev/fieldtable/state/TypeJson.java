package dev.fieldtable.state;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fieldtable.model.Constraints;
import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.Discriminator;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeKind;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.model.TypeSpelling;
import dev.fieldtable.text.JsonText;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a type is written down, for {@link TypeReader} to read it back.
 *
 * <p>Texts are always there, empty where the docs say nothing, so that a consumer need not ask; what has parts of its
 * own, such as a discriminator, is there only if the docs have it.
 */
final class TypeJson {
    static final String PACKAGE = "package";
    static final String NAME = "name";
    static final String KIND = "kind";
    static final String ROLE = "role";
    static final String PAGE = "page";
    static final String LINE = "line";
    static final String DEPRECATED = "deprecated";
    static final String DEPRECATION_REASON = "deprecationReason";
    static final String DESCRIPTION = "description";
    static final String PROPERTIES = "properties";
    static final String ADDITIONAL_PROPERTIES = "additionalProperties";
    static final String WIRE_NAME = "wireName";
    static final String TYPE = "type";
    static final String PRESENCE = "presence";
    static final String NULL = "null";
    static final String VALUE_FORMAT = "format";
    static final String CONSTRAINTS = "constraints";
    static final String DEFAULT = "default";
    static final String PLACE = "place";
    static final String EXAMPLE = "example";
    static final String VALUE_TYPE = "valueType";
    static final String OPEN = "open";
    static final String VALUES = "values";
    static final String VALUE = "value";
    static final String ARMS = "arms";
    static final String DISCRIMINATOR = "discriminator";
    static final String PROPERTY = "property";

    private final JsonGenerator json;
    private final TypeNotes notes;

    private TypeJson(JsonGenerator json, TypeNotes notes) {
        this.json = json;
        this.notes = notes;
    }

    /** Writes a type as the docs have it, and what the notes add. */
    static void write(JsonGenerator json, TypeDeclaration type, TypeNotes notes) throws IOException {
        new TypeJson(json, notes).type(type);
    }

    private void type(TypeDeclaration type) throws IOException {
        json.writeStartObject();
        json.writeStringField(PACKAGE, type.id().packageName());
        json.writeStringField(NAME, type.id().name());
        json.writeStringField(KIND, TypeKind.of(type).label());
        json.writeStringField(ROLE, type.role().label());
        notes.onType(json, type);
        json.writeStringField(PAGE, type.span().path());
        json.writeNumberField(LINE, type.span().line());
        deprecation(type.deprecation());
        json.writeStringField(DESCRIPTION, type.description());
        type.accept(new PartsOf()).write();
        json.writeEndObject();
    }

    /** What a type is made of, to be written. */
    private interface Parts {
        void write() throws IOException;
    }

    private final class PartsOf implements TypeDeclaration.Visitor<Parts> {
        @Override
        public Parts object(ObjectType type) {
            return () -> objectParts(type);
        }

        @Override
        public Parts enumeration(EnumType type) {
            return () -> enumParts(type);
        }

        @Override
        public Parts union(UnionType type) {
            return () -> unionParts(type);
        }
    }

    private void objectParts(ObjectType type) throws IOException {
        json.writeArrayFieldStart(PROPERTIES);
        for (Property property : type.properties()) {
            json.writeStartObject();
            json.writeStringField(NAME, property.name());
            json.writeStringField(WIRE_NAME, property.wireName());
            notes.onName(json, type, property);
            json.writeStringField(TYPE, TypeSpelling.of(property.type()));
            json.writeStringField(PRESENCE, property.presence().occurrence().label());
            json.writeStringField(NULL, property.presence().nullness().label());
            notes.onPresence(json, type, property);
            value(property);
            json.writeStringField(PLACE, property.place().label());
            json.writeStringField(DESCRIPTION, property.description());
            json.writeStringField(EXAMPLE, property.example());
            deprecation(property.deprecation());
            json.writeNumberField(LINE, property.span().line());
            json.writeEndObject();
        }
        json.writeEndArray();
        Property additional = type.additionalProperties();
        if (additional != null) {
            json.writeObjectFieldStart(ADDITIONAL_PROPERTIES);
            json.writeStringField(NAME, additional.name());
            json.writeStringField(TYPE, TypeSpelling.of(additional.type()));
            json.writeStringField(DESCRIPTION, additional.description());
            json.writeStringField(EXAMPLE, additional.example());
            deprecation(additional.deprecation());
            json.writeNumberField(LINE, additional.span().line());
            json.writeEndObject();
        }
    }

    /** What the docs say of a value besides its type. */
    private void value(Property property) throws IOException {
        json.writeStringField(VALUE_FORMAT, property.format());
        if (!property.constraints().equals(Constraints.NONE)) {
            json.writeFieldName(CONSTRAINTS);
            ConstraintsJson.write(json, property.constraints());
        }
        if (property.defaultValue() != null) {
            json.writeFieldName(DEFAULT);
            JsonText.write(json, property.defaultValue().value());
        }
    }

    private void enumParts(EnumType type) throws IOException {
        json.writeStringField(VALUE_TYPE, type.valueType().label());
        json.writeBooleanField(OPEN, type.open());
        json.writeArrayFieldStart(VALUES);
        for (EnumType.Value value : type.values()) {
            json.writeStartObject();
            json.writeStringField(NAME, value.name());
            json.writeStringField(VALUE, value.value());
            notes.onValue(json, type, value);
            json.writeNumberField(LINE, value.span().line());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void unionParts(UnionType type) throws IOException {
        json.writeArrayFieldStart(ARMS);
        for (UnionType.Arm arm : type.arms()) {
            json.writeStartObject();
            json.writeStringField(TYPE, TypeSpelling.of(arm.type()));
            notes.onArm(json, type, arm);
            json.writeNumberField(LINE, arm.span().line());
            json.writeEndObject();
        }
        json.writeEndArray();
        Discriminator discriminator = type.discriminator();
        if (discriminator != null) {
            json.writeObjectFieldStart(DISCRIMINATOR);
            json.writeStringField(PROPERTY, discriminator.wireName());
            json.writeObjectFieldStart(VALUES);
            for (Map.Entry<String, TypeId> value : discriminator.values().entrySet()) {
                // Spelled as the arm's type is, so that the two can be joined.
                json.writeStringField(value.getKey(), TypeSpelling.of(new TypeRef.Named(value.getValue())));
            }
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private void deprecation(@Nullable Deprecation deprecation) throws IOException {
        json.writeBooleanField(DEPRECATED, deprecation != null);
        if (deprecation != null) {
            json.writeStringField(DEPRECATION_REASON, deprecation.reason());
        }
    }
}
