package dev.fieldtable.learn.client;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What tells the arms of a union apart, in the words of the client. */
final class Discriminators {
    /** Of more arms than this, those of unions within unions counted, the others are not asked. */
    private static final int MOST_ARMS = 2000;

    private final ClientTree tree;

    Discriminators(ClientTree tree) {
        this.tree = tree;
    }

    /**
     * The name in JSON of the property that tells the arms apart.
     *
     * @param type the union
     * @param path the file that it stands in
     * @return the name; nothing if none is said, or if it is said by an attribute that no arm has
     */
    Optional<String> of(FieldType type, String path) {
        return type.innermostMarks().stream()
                .flatMap(mark -> of(mark, type, path).stream())
                .findFirst();
    }

    private Optional<String> of(Expression mark, FieldType type, String path) {
        if (mark.calls("Field")) {
            return mark.textNamed("discriminator").flatMap(attribute -> wireName(attribute, type, path));
        }
        if (mark.calls("Discriminator")) {
            Expression how = mark.first();
            return how.calls("get_discriminator")
                    ? how.positional().stream().skip(2).findFirst().flatMap(Expression::string)
                    : how.string().flatMap(attribute -> wireName(attribute, type, path));
        }
        if (mark.calls("BeforeValidator")) {
            return mark.first().textNamed("disc_key");
        }
        return Optional.empty();
    }

    /** What an attribute is called in JSON, by the first arm that has it. */
    private Optional<String> wireName(String attribute, FieldType union, String path) {
        Set<ClientType> seen = new HashSet<>();
        Deque<ClientType> open = new ArrayDeque<>();
        resolveArms(union, path, open);
        while (!open.isEmpty() && seen.size() < MOST_ARMS) {
            ClientType arm = open.remove();
            if (!seen.add(arm)) {
                continue;
            }
            ClassField field = tree.isModel(arm) ? tree.fields(arm).get(attribute) : null;
            if (field != null) {
                return Optional.of(FieldMeaning.of(field).wireName());
            }
            if (arm.kind() == ClientType.Kind.ALIAS) {
                resolveArms(FieldType.of(arm.meant()), arm.path(), open);
            }
        }
        return Optional.empty();
    }

    private void resolveArms(FieldType union, String path, Deque<ClientType> arms) {
        for (Expression arm : union.arms()) {
            tree.resolve(arm, path).ifPresent(arms::add);
        }
    }
}
