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
    private static final String STEP = "__";

    /** What stands for a blank; a name that has one of its own is told apart like one with illegal characters. */
    private static final String HYPHEN = "-";

    private ComponentNames() {}

    /** {@return the name, such as {@code components__UserPlexAccount} or {@code models__Tax-Id}; another for every id} */
    static String of(TypeId id) {
        StringBuilder name = new StringBuilder();
        List<String> parts = parts(id);
        boolean told = true;
        for (String part : parts) {
            String hyphened = part.replace(" ", HYPHEN);
            String legal = ILLEGAL.matcher(hyphened).replaceAll("_");
            told &= legal.equals(hyphened)
                    && !part.isEmpty()
                    && !part.contains(HYPHEN)
                    && !part.contains(STEP)
                    && (parts.size() == 1 || !blurs(part));
            name.append(name.isEmpty() ? "" : STEP).append(legal);
        }
        return told ? name.toString() : name + STEP + fingerprint(id);
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
    private static String fingerprint(TypeId id) {
        String whole = id.packageName() + '\n' + id.name();
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
