package dev.fieldtable.output;

/** Names of files that several may have in one folder, such as the APIs of a project. */
public final class OwnerNames {
    private OwnerNames() {}

    /**
     * The name of a file that belongs to one of several.
     *
     * @param name what the file is called where there is only one, with an ending
     * @param owner whose it is, such as the name of an API; empty for one alone
     * @return the name, with the owner before its ending
     */
    public static String of(String name, String owner) {
        int dot = name.lastIndexOf('.');
        return owner.isEmpty() ? name : name.substring(0, dot) + "-" + owner + name.substring(dot);
    }
}
