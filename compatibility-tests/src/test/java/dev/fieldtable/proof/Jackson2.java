package dev.fieldtable.proof;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** {@code com.fasterxml.jackson}. */
final class Jackson2 implements Mapper {
    private final ObjectMapper mapper;

    private Jackson2(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** As its documentation shows first: no module, no setting. */
    static Mapper plain() {
        return new Jackson2(new ObjectMapper());
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
            case ALL_VISIBLE -> builder.visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.ANY);
            case NONE_VISIBLE -> builder.visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE);
            case SORTED -> builder.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY);
            case ANY_CASE -> builder.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES);
            case NO_NULLS_FOR_PRIMITIVES -> builder.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
            case NO_COERCIONS -> builder.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
            case LOOSE_LISTS ->
                builder.enable(
                        DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                        DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS);
            case EMPTY_TEXT_AS_NULL -> builder.enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT);
            case INDENTED -> builder.enable(SerializationFeature.INDENT_OUTPUT);
        }
        return new Jackson2(builder.build());
    }

    private static void include(JsonMapper.Builder builder, JsonInclude.Include include) {
        builder.defaultPropertyInclusion(JsonInclude.Value.construct(include, include));
    }

    @Override
    public Object read(String json, Class<?> type) throws Exception {
        return mapper.readValue(json, type);
    }

    @Override
    public String write(Object value) throws Exception {
        return mapper.writeValueAsString(value);
    }

    @Override
    public String version() {
        return mapper.version().toString();
    }
}
