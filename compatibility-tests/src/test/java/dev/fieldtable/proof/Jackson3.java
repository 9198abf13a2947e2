package dev.fieldtable.proof;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code tools.jackson}. */
final class Jackson3 implements Mapper {
    private final JsonMapper mapper;

    private Jackson3(JsonMapper mapper) {
        this.mapper = mapper;
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
    public String version() {
        return mapper.version().toString();
    }
}
