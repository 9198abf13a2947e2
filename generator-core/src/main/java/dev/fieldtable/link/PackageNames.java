package dev.fieldtable.link;

import dev.fieldtable.house.Folders;
import dev.fieldtable.model.TypeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says which documented package a page stands in. */
final class PackageNames {
    private final Folders house;

    PackageNames(Folders house) {
        this.house = house;
    }

    /**
     * The package of a page's types: its folders, without those that only say that here are docs.
     *
     * <p>{@code docs} says nothing. {@code models} says something only where nothing follows it: the types of
     * {@code models/components} are {@code components}, while those of a docs tree with a single folder of models are
     * {@code models}, and that is how its pages call them.
     *
     * @param linkPath the page's link path
     * @return the package, dotted; empty for a page in no folder
     */
    String of(String linkPath) {
        List<String> folders = new ArrayList<>();
        int start = 0;
        for (int slash = linkPath.indexOf('/'); slash >= 0; slash = linkPath.indexOf('/', start)) {
            String folder = linkPath.substring(start, slash);
            if (!folder.isEmpty()
                    && !folder.equals(".")
                    && !folder.equals("..")
                    && !folder.equalsIgnoreCase(house.docs())) {
                folders.add(folder);
            }
            start = slash + 1;
        }
        List<String> segments = new ArrayList<>();
        for (int i = 0; i < folders.size(); i++) {
            if (i == folders.size() - 1 || !isModels(folders.get(i))) {
                segments.add(folders.get(i));
            }
        }
        return String.join(".", segments);
    }

    /** {@return whether a folder only says that types lie in it, unless it is the innermost} */
    boolean isModels(String folder) {
        return folder.equalsIgnoreCase(house.models());
    }

    /** {@return whether a page is one of the client's own code} */
    boolean isOwnCode(String linkPath) {
        return house.isOwnCode(linkPath);
    }

    /** {@return the last segment of a package, {@code shared} for {@code lending.shared}; empty if it has none} */
    static String last(String packageName) {
        return packageName.substring(packageName.lastIndexOf('.') + 1);
    }

    /** {@return the package beside this one that has another last segment} */
    static String sibling(String packageName, String last) {
        return packageName.substring(0, packageName.lastIndexOf('.') + 1) + last;
    }

    /** {@return whether a type is one that operations alone take or give} */
    static boolean isOfOperations(TypeId id, Folders folders) {
        return folders.operations().contains(last(id.packageName()).toLowerCase(Locale.ROOT));
    }
}
