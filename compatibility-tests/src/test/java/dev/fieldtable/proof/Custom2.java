package dev.fieldtable.proof;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.jsontype.PolymorphicTypeValidator;
import com.fasterxml.jackson.databind.ser.impl.SimpleBeanPropertyFilter;
import com.fasterxml.jackson.databind.ser.impl.SimpleFilterProvider;
import java.util.List;
import java.util.stream.Stream;

/** {@code com.fasterxml.jackson}. */
final class Custom2 implements Custom {
    private static final PolymorphicTypeValidator ANY = BasicPolymorphicTypeValidator.builder()
            .allowIfBaseType(Object.class)
            .allowIfSubType(Object.class)
            .build();

    private final ObjectMapper mapper = JsonMapper.builder()
            .configure(MapperFeature.DEFAULT_VIEW_INCLUSION, true)
            .build();

    static List<String> defaultTypings() {
        return Stream.of(DefaultTyping.values()).map(Enum::name).toList();
    }

    @Override
    public Custom mixIn(Class<?> target, Class<?> annotations) {
        mapper.addMixIn(target, annotations);
        return this;
    }

    @Override
    public Custom ignoring(Class<?> type, String name) {
        mapper.configOverride(type).setIgnorals(JsonIgnoreProperties.Value.forIgnoredProperties(name));
        return this;
    }

    @Override
    public Custom filter(String id, String hidden) {
        mapper.setFilterProvider(
                new SimpleFilterProvider().addFilter(id, SimpleBeanPropertyFilter.serializeAllExcept(hidden)));
        return this;
    }

    @Override
    public Custom typing(String defaultTyping, String as) {
        mapper.activateDefaultTyping(ANY, DefaultTyping.valueOf(defaultTyping), JsonTypeInfo.As.valueOf(as));
        return this;
    }

    @Override
    public Custom typing(List<String> packages, String defaultTyping, String as) {
        BasicPolymorphicTypeValidator.Builder allowed =
                BasicPolymorphicTypeValidator.builder().allowIfSubTypeIsArray();
        packages.forEach(allowed::allowIfSubType);
        mapper.activateDefaultTyping(
                allowed.build(), DefaultTyping.valueOf(defaultTyping), JsonTypeInfo.As.valueOf(as));
        return this;
    }

    @Override
    public Mapper mapper() {
        return Jackson2.of(mapper);
    }
}
