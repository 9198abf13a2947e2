package dev.fieldtable.proof;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;
import tools.jackson.databind.ser.std.SimpleBeanPropertyFilter;
import tools.jackson.databind.ser.std.SimpleFilterProvider;

/** {@code tools.jackson}. */
final class Custom3 implements Custom {
    private static final PolymorphicTypeValidator ANY = BasicPolymorphicTypeValidator.builder()
            .allowIfBaseType(Object.class)
            .allowIfSubType(Object.class)
            .build();

    private final JsonMapper.Builder builder = JsonMapper.builder().enable(MapperFeature.DEFAULT_VIEW_INCLUSION);

    static List<String> defaultTypings() {
        return Stream.of(DefaultTyping.values()).map(Enum::name).toList();
    }

    @Override
    public Custom mixIn(Class<?> target, Class<?> annotations) {
        builder.addMixIn(target, annotations);
        return this;
    }

    @Override
    public Custom ignoring(Class<?> type, String name) {
        builder.withConfigOverride(
                type, change -> change.setIgnorals(JsonIgnoreProperties.Value.forIgnoredProperties(name)));
        return this;
    }

    @Override
    public Custom filter(String id, String hidden) {
        builder.filterProvider(
                new SimpleFilterProvider().addFilter(id, SimpleBeanPropertyFilter.serializeAllExcept(hidden)));
        return this;
    }

    @Override
    public Custom typing(String defaultTyping, String as) {
        builder.activateDefaultTyping(ANY, DefaultTyping.valueOf(defaultTyping), JsonTypeInfo.As.valueOf(as));
        return this;
    }

    @Override
    public Custom typing(List<String> packages, String defaultTyping, String as) {
        BasicPolymorphicTypeValidator.Builder allowed =
                BasicPolymorphicTypeValidator.builder().allowIfSubTypeIsArray();
        packages.forEach(allowed::allowIfSubType);
        builder.activateDefaultTyping(
                allowed.build(), DefaultTyping.valueOf(defaultTyping), JsonTypeInfo.As.valueOf(as));
        return this;
    }

    @Override
    public Mapper mapper() {
        return Jackson3.of(builder.build());
    }
}
