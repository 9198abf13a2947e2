package dev.fieldtable.export;

import dev.fieldtable.model.TypeId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a type is called among the schemas of a document, in the letters that OpenAPI allows there.
 *
 * <p>A name follows from the id of its type alone. Were it shorter where no other type is called the same, it would change
 * with the next type that is.
 */
final class ComponentNames {
    /** A dot in a name could not be told from the one that ends the package. */
    private static final Pattern ILLEGAL = Pattern.compile("[^a-zA-Z0-9_-]");

    private static final Pattern ILLEGAL_IN_PACKAGE = Pattern.compile("[^a-zA-Z0-9._-]");

    private ComponentNames() {}

    /** {@return the name, such as {@code components.UserPlexAccount}; another for every id} */
    static String of(TypeId id) {
        String name = ILLEGAL.matcher(id.name()).replaceAll("_");
        String folder = ILLEGAL_IN_PACKAGE.matcher(id.packageName()).replaceAll("_");
        String legal = folder.isEmpty() ? name : folder + "." + name;
        return legal.equals(id.toString()) && name.equals(id.name()) ? legal : legal + "." + fingerprint(id);
    }

    /** Tells apart what is equal once its illegal characters are gone; no name that needs none ends like this. */
    private static String fingerprint(TypeId id) {
        String whole = id.packageName() + '\n' + id.name();
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
