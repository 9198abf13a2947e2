package dev.fieldtable.emit;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.option.WireNames;
import java.util.Optional;

/**
 * Models of one style that are compiled, and a mapper that reads and writes them.
 *
 * @param options how they look
 * @param code their classes
 * @param mapper the mapper
 */
record Models(EmitOptions options, GeneratedCode code, PlainMapper mapper) {
    /** The options of a style, all else being as it is by default. */
    static EmitOptions options(EmitOptions.Style style) {
        return EmitOptions.of("com.acme").withStyle(style);
    }

    /** A request for models of certain options. */
    static GenerationRequest request(EmitOptions options) {
        return GenerationRequest.of(options).withWireNames(WireNames.DOCUMENTED);
    }

    /** Reads JSON. */
    Object read(String json, String type) throws Exception {
        return mapper.read(json, code.type(type));
    }

    /** What the accessor of a property returns. */
    Object accessed(Object model, String property) throws ReflectiveOperationException {
        String name = options.style() == EmitOptions.Style.RECORD
                ? property
                : "get" + Character.toUpperCase(property.charAt(0)) + property.substring(1);
        return model.getClass().getMethod(name).invoke(model);
    }

    /** The value of a property that has one. */
    Object value(Object model, String property) throws ReflectiveOperationException {
        Object accessed = accessed(model, property);
        return accessed instanceof Optional<?> optional ? optional.orElseThrow() : accessed;
    }

    @Override
    public String toString() {
        return options.style() + ", " + options.optionalAccessors() + ", " + options.reading() + ", " + mapper;
    }
}
