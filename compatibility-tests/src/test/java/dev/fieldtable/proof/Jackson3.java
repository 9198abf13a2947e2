package dev.fieldtable.proof;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.introspect.ClassIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsonFormatVisitors.JsonAnyFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonArrayFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonBooleanFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import tools.jackson.databind.jsonFormatVisitors.JsonIntegerFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonMapFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonNumberFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonObjectFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonStringFormatVisitor;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code tools.jackson}. */
final class Jackson3 implements Mapper {
    private final JsonMapper mapper;

    private Jackson3(JsonMapper mapper) {
        this.mapper = mapper;
    }

    static Mapper of(JsonMapper mapper) {
        return new Jackson3(mapper);
    }

    /** As its documentation shows first: no module, no setting. */
    static Mapper plain() {
        return new Jackson3(JsonMapper.builder().build());
    }

    /** A mapper with one setting. */
    static Mapper with(Setting setting) {
        JsonMapper.Builder builder = JsonMapper.builder();
        switch (setting) {
            case UNKNOWN_PROPERTIES_FAIL -> builder.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
            case UNKNOWN_PROPERTIES_PASS -> builder.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
            case BIG_DECIMALS -> builder.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
            case BIG_INTEGERS -> builder.enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS);
            case SNAKE_CASE -> builder.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
            case UPPER_CAMEL_CASE -> builder.propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE);
            case NON_NULL -> include(builder, JsonInclude.Include.NON_NULL);
            case NON_EMPTY -> include(builder, JsonInclude.Include.NON_EMPTY);
            case NON_DEFAULT -> include(builder, JsonInclude.Include.NON_DEFAULT);
            case ALL_VISIBLE -> show(builder, JsonAutoDetect.Visibility.ANY);
            case NONE_VISIBLE -> show(builder, JsonAutoDetect.Visibility.NONE);
            case SORTED -> builder.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY);
            case ANY_CASE -> builder.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES);
            case NO_NULLS_FOR_PRIMITIVES -> builder.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
            case NO_COERCIONS -> builder.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
            case LOOSE_LISTS ->
                builder.enable(
                        DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                        DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS);
            case EMPTY_TEXT_AS_NULL -> builder.enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT);
            case JAVA_ARRAYS -> builder.enable(DeserializationFeature.USE_JAVA_ARRAY_FOR_JSON_ARRAY);
            case INDENTED -> builder.enable(SerializationFeature.INDENT_OUTPUT);
        }
        return new Jackson3(builder.build());
    }

    private static void include(JsonMapper.Builder builder, JsonInclude.Include include) {
        builder.changeDefaultPropertyInclusion(
                before -> before.withValueInclusion(include).withContentInclusion(include));
    }

    private static void show(JsonMapper.Builder builder, JsonAutoDetect.Visibility visibility) {
        builder.changeDefaultVisibility(before -> before.withVisibility(PropertyAccessor.ALL, visibility));
    }

    @Override
    public Object read(String json, Class<?> type) {
        return mapper.readValue(json, type);
    }

    @Override
    public String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    @Override
    public String writeFor(Object value, Class<?> declared) throws Exception {
        return mapper.writerFor(declared).writeValueAsString(value);
    }

    @Override
    public String version() {
        return mapper.version().toString();
    }

    @Override
    public Object update(Object value, String json) {
        return mapper.readerForUpdating(value).readValue(json);
    }

    @Override
    public Object updateValue(Object value, Object overrides) {
        return mapper.updateValue(value, overrides);
    }

    @Override
    public Object convert(Object value, Class<?> type) {
        return mapper.convertValue(value, type);
    }

    @Override
    public Object tree(Object value) {
        return mapper.valueToTree(value);
    }

    @Override
    public Object tree(String name, Object value) {
        JsonNodeFactory nodes = mapper.getNodeFactory();
        JsonNode node;
        if (value instanceof Short number) {
            node = nodes.numberNode(number);
        } else if (value instanceof Byte number) {
            node = nodes.numberNode(number);
        } else if (value instanceof Float number) {
            node = nodes.numberNode(number);
        } else if (value instanceof byte[] bytes) {
            node = nodes.binaryNode(bytes);
        } else {
            node = nodes.pojoNode(value);
        }
        return mapper.createObjectNode().set(name, node);
    }

    @Override
    public Object readTree(Object tree, Class<?> type) {
        return mapper.readerFor(type).readValue((JsonNode) tree);
    }

    @Override
    public String writeView(Object value, Class<?> view) {
        return mapper.writerWithView(view).writeValueAsString(value);
    }

    @Override
    public List<Seen> written(Class<?> type) {
        return seen(introspect(type));
    }

    @Override
    public List<Seen> read(Class<?> type) {
        DeserializationConfig config = mapper.deserializationConfig();
        JavaType java = mapper.constructType(type);
        ClassIntrospector introspector = config.classIntrospectorInstance();
        return seen(introspector.introspectForDeserialization(java, introspector.introspectClassAnnotations(java)));
    }

    @Override
    public @Nullable String description(Class<?> type) {
        return mapper.serializationConfig()
                .getAnnotationIntrospector()
                .findClassDescription(
                        mapper.serializationConfig(), introspect(type).getClassInfo());
    }

    private BeanDescription introspect(Class<?> type) {
        SerializationConfig config = mapper.serializationConfig();
        JavaType java = mapper.constructType(type);
        ClassIntrospector introspector = config.classIntrospectorInstance();
        return introspector.introspectForSerialization(java, introspector.introspectClassAnnotations(java));
    }

    private static List<Seen> seen(BeanDescription description) {
        return description.findProperties().stream()
                .map(property -> new Seen(
                        property.getName(),
                        property.isRequired(),
                        Objects.requireNonNullElse(property.getMetadata().getDescription(), "")))
                .toList();
    }

    @Override
    public Map<String, String> visit(Class<?> type) {
        Map<String, String> kinds = new LinkedHashMap<>();
        mapper.acceptJsonFormatVisitor(type, new JsonFormatVisitorWrapper.Base() {
            @Override
            public JsonObjectFormatVisitor expectObjectFormat(JavaType ignored) {
                return new Visitor(getContext(), kinds);
            }
        });
        return kinds;
    }

    /** Notes the kinds of an object's properties, and asks no further. */
    private static final class Visitor extends JsonObjectFormatVisitor.Base {
        private final Map<String, String> kinds;

        Visitor(SerializationContext context, Map<String, String> kinds) {
            super(context);
            this.kinds = kinds;
        }

        @Override
        public void property(BeanProperty property) {
            note(property, "*");
        }

        @Override
        public void optionalProperty(BeanProperty property) {
            note(property, "");
        }

        private void note(BeanProperty property, String mark) {
            Kind kind = new Kind();
            SerializationContext context = getContext();
            kind.setContext(context);
            context.findPrimaryPropertySerializer(property.getType(), property)
                    .acceptJsonFormatVisitor(kind, property.getType());
            kinds.put(property.getName(), kind.name + mark);
        }
    }

    /** What a serializer says that it writes. */
    private static final class Kind extends JsonFormatVisitorWrapper.Base {
        private String name = "nothing";

        @Override
        public @Nullable JsonObjectFormatVisitor expectObjectFormat(JavaType type) {
            name = "object";
            return null;
        }

        @Override
        public @Nullable JsonArrayFormatVisitor expectArrayFormat(JavaType type) {
            name = "array";
            return null;
        }

        @Override
        public @Nullable JsonMapFormatVisitor expectMapFormat(JavaType type) {
            name = "map";
            return null;
        }

        @Override
        public @Nullable JsonStringFormatVisitor expectStringFormat(JavaType type) {
            name = "string";
            return null;
        }

        @Override
        public @Nullable JsonNumberFormatVisitor expectNumberFormat(JavaType type) {
            name = "number";
            return null;
        }

        @Override
        public @Nullable JsonIntegerFormatVisitor expectIntegerFormat(JavaType type) {
            name = "integer";
            return null;
        }

        @Override
        public @Nullable JsonBooleanFormatVisitor expectBooleanFormat(JavaType type) {
            name = "boolean";
            return null;
        }

        @Override
        public @Nullable JsonAnyFormatVisitor expectAnyFormat(JavaType type) {
            name = "any";
            return null;
        }
    }
}
