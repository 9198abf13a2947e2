import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Compares the classes that OpenAPI Generator has made with the schemas that it made them of; ends with 1 if they differ. */
class CompareNames {
    public static void main(String[] arguments) throws Exception {
        JsonNode schemas = new ObjectMapper()
                .readTree(Path.of(arguments[0]).toFile())
                .at("/components/schemas");
        Map<String, Class<?>> classes = classes(Path.of(arguments[1]));
        int objects = 0;
        int properties = 0;
        int differences = 0;
        for (Map.Entry<String, JsonNode> schema : schemas.properties()) {
            Set<String> documented = new TreeSet<>();
            schema.getValue().path("properties").fieldNames().forEachRemaining(documented::add);
            if (documented.isEmpty()) {
                continue;
            }
            Set<String> needed = new TreeSet<>();
            schema.getValue().path("required").forEach(name -> needed.add(name.asText()));
            Set<String> names = new TreeSet<>();
            Set<String> required = new TreeSet<>();
            Class<?> model = classes.get(schema.getKey());
            for (Method method : model == null ? new Method[0] : model.getDeclaredMethods()) {
                JsonProperty property = method.getAnnotation(JsonProperty.class);
                if (property != null && method.getParameterCount() == 0) {
                    names.add(property.value());
                    // Of one that may be null it says only that it is always written.
                    JsonInclude include = method.getAnnotation(JsonInclude.class);
                    if (property.required() || (include != null && include.value() == JsonInclude.Include.ALWAYS)) {
                        required.add(property.value());
                    }
                }
            }
            objects++;
            properties += documented.size();
            if (!names.equals(documented) || !required.equals(needed)) {
                differences++;
                System.out.println(schema.getKey() + ": has " + names + ", needs " + required + " instead of " + documented + ", " + needed);
            }
        }
        System.out.println(objects + " objects with " + properties + " properties, " + differences + " of other names or needs");
        System.exit(objects > 0 && differences == 0 ? 0 : 1);
    }

    /** The classes by the names of their schemas, where these are others. */
    private static Map<String, Class<?>> classes(Path folder) throws Exception {
        Map<String, Class<?>> classes = new HashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
                String name = folder.relativize(file).toString().replace('/', '.').replace(".class", "");
                Class<?> type = Class.forName(name, false, CompareNames.class.getClassLoader());
                JsonTypeName schema = type.getAnnotation(JsonTypeName.class);
                classes.put(schema == null ? type.getSimpleName() : schema.value(), type);
            }
        }
        return classes;
    }
}
