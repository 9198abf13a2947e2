package dev.fieldtable.learn.openapi;

import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.text.Letters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which documented property a parameter of an operation is. An operation may say anew what its path says of a parameter, and
 * may have several of one name, which clients tell apart by where they go.
 */
final class ParameterNames {
    private static final String GIVEN = "x-speakeasy-name-override";

    /** All that is said of a parameter, by its name and where it goes; what is said first counts. */
    private final Map<String, List<Node>> said = new LinkedHashMap<>();

    private final Map<Node, Property> documented = new HashMap<>();
    private final @Nullable Property body;

    ParameterNames(Joined.Parameters joined) {
        for (Node parameter : joined.operation().parameters()) {
            String name =
                    parameter.value().textOf("name") + '\n' + parameter.value().textOf("in");
            said.computeIfAbsent(name, key -> new ArrayList<>()).add(parameter);
        }
        Map<String, Property> left = new HashMap<>();
        joined.type().properties().forEach(property -> left.putIfAbsent(Letters.of(property.name()), property));
        match(left, parameter -> nameAndPlace(parameter, GIVEN));
        match(left, parameter -> nameAndPlace(parameter, "name"));
        match(left, parameter -> parameter.value().textOf(GIVEN));
        match(left, parameter -> parameter.value().textOf("name"));
        for (List<Node> parameter : said.values()) {
            Property property = joined.parameters().get(parameter.get(0));
            boolean isLeft = property != null && left.remove(Letters.of(property.name()), property);
            if (isLeft) {
                documented.putIfAbsent(parameter.get(0), property);
            }
        }
        // What is no parameter is the body, if there is but one.
        body = left.size() == 1 ? left.values().iterator().next() : null;
    }

    /**
     * Finds the parameters that clients call by their place, since another of the operation has their name.
     *
     * @param type the type of the operation's request
     * @param parameters the operation's parameters
     * @return the documented property of each that is called so; of a name that some parameter has by itself there is none
     */
    static Map<Node, Property> calledByPlace(ObjectType type, List<Node> parameters) {
        Map<String, Property> byLetters = new HashMap<>();
        type.properties().forEach(property -> byLetters.putIfAbsent(Letters.of(property.name()), property));
        for (Node parameter : parameters) {
            byLetters.remove(Letters.of(parameter.value().textOf("name")));
            byLetters.remove(Letters.of(name(parameter)));
        }
        Map<Node, Property> called = new LinkedHashMap<>();
        for (String word : List.of(GIVEN, "name")) {
            for (Node parameter : parameters) {
                Property property = byLetters.remove(Letters.of(nameAndPlace(parameter, word)));
                if (property != null) {
                    called.putIfAbsent(parameter, property);
                }
            }
        }
        return called;
    }

    /** {@return what clients call a parameter of whose name there is no other} */
    static String name(Node parameter) {
        String given = parameter.value().textOf(GIVEN);
        return given.isEmpty() ? parameter.value().textOf("name") : given;
    }

    /** As clients call the one of several: {@code ids_query_parameter}. */
    private static String nameAndPlace(Node parameter, String word) {
        String name = parameter.value().textOf(word);
        return name.isEmpty() ? name : name + parameter.value().textOf("in") + "parameter";
    }

    private void match(Map<String, Property> left, Function<Node, String> called) {
        for (List<Node> parameter : said.values()) {
            for (Node each : parameter) {
                Property property = left.get(Letters.of(called.apply(each)));
                if (property != null && !documented.containsKey(parameter.get(0))) {
                    documented.put(parameter.get(0), property);
                    left.remove(Letters.of(property.name()));
                }
            }
        }
    }

    /** {@return the parameters, each once} */
    List<Node> parameters() {
        return said.values().stream().map(each -> each.get(0)).toList();
    }

    /** {@return the documented property that is the body; {@code null} if none is} */
    @Nullable
    Property body() {
        return body;
    }

    /** {@return the documented property of each parameter that is one} */
    Map<Node, Property> documented() {
        return documented;
    }
}
