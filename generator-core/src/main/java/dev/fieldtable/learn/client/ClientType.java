package dev.fieldtable.learn.client;

import java.util.List;
import java.util.Objects;

/**
 * A class or an alias of the client.
 *
 * @param kind what it is
 * @param module the module's name, with dots
 * @param path the file's path
 * @param name its name
 * @param line the line on which it begins
 * @param bases the names of its base classes; none for an alias
 * @param open whether it is an enum that takes values that it does not know
 * @param fields the fields of a model, or the values of an enum
 * @param alias what it stands for, if it is an alias; else nothing
 */
record ClientType(
        Kind kind,
        String module,
        String path,
        String name,
        int line,
        List<Expression> bases,
        boolean open,
        List<ClassField> fields,
        Expression alias) {
    /** Copies the lists. */
    ClientType {
        bases = List.copyOf(bases);
        fields = List.copyOf(fields);
    }

    /** The kinds of types. */
    enum Kind {
        /** A pydantic model. */
        MODEL,
        /** A model that is a dataclass, of older clients. */
        DATACLASS,
        /** A class of values. */
        ENUM,
        /** Another name for a type. */
        ALIAS,
        /** Any other class. */
        OTHER
    }

    /** A type is what stands in its place: what it says need not be compared. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ClientType that
                && line == that.line
                && name.equals(that.name)
                && path.equals(that.path);
    }

    @Override
    public int hashCode() {
        return Objects.hash(path, name, line);
    }

    /** {@return whether it is a class with fields} */
    boolean hasFields() {
        return kind == Kind.MODEL || kind == Kind.DATACLASS;
    }

    /** {@return what an alias stands for, without {@code TypeAliasType("Arm", …)} around it} */
    Expression meant() {
        List<Expression> arguments = alias.positional();
        return alias.calls("TypeAliasType") && arguments.size() > 1 ? arguments.get(1) : alias;
    }

    /** {@return the folders that it stands in, from the outermost on} */
    List<String> folders() {
        List<String> parts = List.of(path.split("/"));
        return parts.subList(0, parts.size() - 1);
    }

    /** {@return the last of the folders that it stands in; empty for none} */
    String folder() {
        String folders = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        return folders.substring(folders.lastIndexOf('/') + 1);
    }
}
