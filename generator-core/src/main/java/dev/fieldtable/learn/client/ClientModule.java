package dev.fieldtable.learn.client;

import java.util.List;
import java.util.Map;

/**
 * What a file of the client declares.
 *
 * @param path the file's path
 * @param types the classes and aliases, in their order
 * @param imports what a name that comes from elsewhere is there, with dots, by the name that it has here
 * @param passedOver how many statements of classes were not understood
 */
record ClientModule(String path, List<ClientType> types, Map<String, String> imports, int passedOver) {
    /** Copies the collections. */
    ClientModule {
        types = List.copyOf(types);
        imports = Map.copyOf(imports);
    }

    /** {@return the module's name with dots, such as {@code src.acme.models.thing}; that of its folder for {@code __init__.py}} */
    static String nameOf(String path) {
        String name = path.endsWith(".py") ? path.substring(0, path.length() - ".py".length()) : path;
        String dotted = name.replace('/', '.');
        return dotted.endsWith(".__init__") ? dotted.substring(0, dotted.lastIndexOf('.')) : dotted;
    }
}
