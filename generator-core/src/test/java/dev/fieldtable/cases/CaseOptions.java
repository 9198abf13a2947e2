package dev.fieldtable.cases;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.emit.EmitOptions;
import dev.fieldtable.link.WireNames;
import dev.fieldtable.model.Role;
import dev.fieldtable.tombstone.Tombstones;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a case's {@code options.properties}; the names and values are those of the command line. */
final class CaseOptions {
    private static final Set<String> KNOWN = Set.of(
            "basePackage",
            "style",
            "optionalAccessors",
            "reading",
            "beanValidation",
            "wireNames",
            "roles",
            "dialect",
            "tombstones");

    private CaseOptions() {}

    static GenerationRequest request(Properties options) {
        Set<String> unknown = new TreeSet<>(options.stringPropertyNames());
        unknown.removeAll(KNOWN);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("unknown options: " + unknown);
        }
        EmitOptions emit = new EmitOptions(
                options.getProperty("basePackage", "com.example"),
                choice(EmitOptions.Style.class, options.getProperty("style", "class")),
                choice(EmitOptions.OptionalAccessors.class, options.getProperty("optionalAccessors", "optional")),
                choice(EmitOptions.Reading.class, options.getProperty("reading", "tolerant")),
                choice(EmitOptions.BeanValidation.class, options.getProperty("beanValidation", "none")));
        GenerationRequest request = new GenerationRequest(
                emit,
                wireNames(options.getProperty("wireNames")),
                roles(options.getProperty("roles", "body,request")),
                options.getProperty("dialect", GenerationRequest.AUTO_DIALECT));
        int tombstones = Integer.parseInt(options.getProperty("tombstones", "0"));
        return tombstones == 0 ? request : request.withPass(Tombstones.keptFor(tombstones));
    }

    private static @Nullable WireNames wireNames(@Nullable String label) {
        return label == null ? null : choice(WireNames.class, label);
    }

    private static Set<Role> roles(String labels) {
        return Arrays.stream(labels.split(",", -1))
                .map(label -> choice(Role.class, label))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String label) {
        return Enum.valueOf(type, label.trim().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
