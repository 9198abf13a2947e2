package dev.fieldtable.export;

import dev.fieldtable.model.TypeId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a type is called among the schemas of a document, in letters that every tool reads: of those that OpenAPI allows, a
 * dot is a step on the way to a definition for some.
 *
 * <p>A name follows from the id of its type alone. Were it shorter where no other type is called the same, it would change
 * with the next type that is.
 */
final class ComponentNames {
    private static final Pattern ILLEGAL = Pattern.compile("[^a-zA-Z0-9_-]");

    /** What stands between a package and what is in it. */
    static final String STEP = "__";

    /** What stands for a blank; a name that has one of its own is told apart like one with illegal characters. */
    private static final String HYPHEN = "-";

    private ComponentNames() {}

    /** {@return the name, such as {@code components__UserPlexAccount} or {@code models__Tax-Id}; another for every id} */
    static String of(TypeId id) {
        StringBuilder name = new StringBuilder();
        List<String> parts = parts(id);
        boolean told = true;
        for (String part : parts) {
            told &= isLegible(part) && (parts.size() == 1 || !blurs(part));
            name.append(name.isEmpty() ? "" : STEP).append(legal(part));
        }
        return told ? name.toString() : name + STEP + fingerprint(List.of(id.packageName(), id.name()));
    }

    /** {@return a part of a name in letters, digits, {@code _} and {@code -}} */
    static String legal(String part) {
        return ILLEGAL.matcher(part.replace(" ", HYPHEN)).replaceAll("_");
    }

    /** {@return whether a part can be told from all others once it is legal} */
    static boolean isLegible(String part) {
        return legal(part).equals(part.replace(" ", HYPHEN))
                && !part.isEmpty()
                && !part.contains(HYPHEN)
                && !part.contains(STEP);
    }

    private static List<String> parts(TypeId id) {
        List<String> parts = new ArrayList<>();
        if (!id.packageName().isEmpty()) {
            parts.addAll(List.of(id.packageName().split("\\.", -1)));
        }
        parts.add(id.name());
        return parts;
    }

    /** Whether where a part begins or ends could not be seen beside a step. */
    private static boolean blurs(String part) {
        return part.startsWith("_") || part.endsWith("_");
    }

    /** Tells apart what is equal once its illegal characters are gone; no name that needs none ends like this. */
    static String fingerprint(List<String> parts) {
        String whole = String.join("\n", parts);
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
