package dev.fieldtable.output;

import java.util.Optional;

/** Names of files that several may have in one folder, such as the APIs of a project. */
public final class OwnerNames {
    private OwnerNames() {}

    /**
     * The name of a file that belongs to one of several.
     *
     * @param name what the file is called where there is only one; a folder has no ending
     * @param owner whose it is, such as the name of an API; empty for one alone
     * @return the name, with the owner before its ending
     */
    public static String of(String name, String owner) {
        int dot = name.lastIndexOf('.');
        int end = dot < 0 ? name.length() : dot;
        return owner.isEmpty() ? name : name.substring(0, end) + "-" + owner + name.substring(end);
    }

    /**
     * Whose a file is.
     *
     * @param name what the file is called where there is only one
     * @param found the name of a file
     * @return the owner by whom {@link #of} gives that name; nothing if there is none
     */
    public static Optional<String> owner(String name, String found) {
        int dot = name.lastIndexOf('.');
        String start = name.substring(0, dot);
        String end = name.substring(dot);
        if (found.equals(name)) {
            return Optional.of("");
        }
        return found.startsWith(start + "-") && found.endsWith(end)
                ? Optional.of(found.substring(start.length() + 1, found.length() - end.length()))
                : Optional.empty();
    }
}
