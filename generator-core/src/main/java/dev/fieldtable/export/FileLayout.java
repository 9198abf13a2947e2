package dev.fieldtable.export;

import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which file each type is in, and where in it.
 *
 * @param group where in a file its types stand, such as {@code /$defs/}; empty if each is a file
 * @param paths the paths of the files, without their ending, by the types
 */
record FileLayout(String group, Map<TypeId, String> paths) {
    static final String ENDING = ".json";

    /** What types without a package are in; those of a package of that name are there, too. */
    private static final String UNNAMED = "types";

    /**
     * Lays out the types of a model.
     *
     * @param model the model
     * @param split what has a file for itself
     * @param folder what all paths begin with, such as {@code schemas/}; may be empty
     * @param group where in a file its types stand; empty if each is a file
     * @return the layout
     */
    static FileLayout of(TypeModel model, ExportSplit split, String folder, String group) {
        Map<TypeId, List<String>> names = new HashMap<>();
        model.types().forEach(type -> names.put(type.id(), name(type.id(), split)));
        Map<List<String>, String> found = FilePaths.of(names.values());
        Map<TypeId, String> paths = new HashMap<>();
        names.forEach((id, name) -> paths.put(id, folder + found.get(name)));
        return new FileLayout(group, paths);
    }

    private static List<String> name(TypeId id, ExportSplit split) {
        List<String> name = new ArrayList<>();
        if (!id.packageName().isEmpty()) {
            name.addAll(List.of(id.packageName().split("\\.", -1)));
        }
        switch (split) {
            case MODEL -> name.add(id.name());
            case PACKAGE -> {
                if (name.isEmpty()) {
                    name.add(UNNAMED);
                }
            }
        }
        return name;
    }

    /** {@return the types by the paths of their files, without the ending} */
    SortedMap<String, List<TypeDeclaration>> files(TypeModel model) {
        SortedMap<String, List<TypeDeclaration>> files = new TreeMap<>();
        for (TypeDeclaration type : model.types()) {
            files.computeIfAbsent(path(type.id()), path -> new ArrayList<>()).add(type);
        }
        return files;
    }

    /**
     * The references of one file. They begin with a dot where they leave it: a mapping of OpenAPI has names of schemas as
     * well, and {@code Cat.json} could be one.
     *
     * @param file its path
     * @return references that are relative to it
     */
    References from(String file) {
        int depth = (int) file.chars().filter(sign -> sign == '/').count();
        return id -> {
            String target = path(id) + ENDING;
            String fragment = group.isEmpty() ? "" : "#" + group + ComponentNames.of(id);
            return target.equals(file) && !fragment.isEmpty() ? fragment : relative(file, depth, target) + fragment;
        };
    }

    private static String relative(String file, int depth, String target) {
        int same = 0;
        int shared = 0;
        for (int slash = file.indexOf('/'); slash >= 0; slash = file.indexOf('/', slash + 1)) {
            if (!target.startsWith(file.substring(0, slash + 1))) {
                break;
            }
            same = slash + 1;
            shared++;
        }
        String up = depth == shared ? "./" : "../".repeat(depth - shared);
        return up + target.substring(same);
    }

    private String path(TypeId id) {
        return Objects.requireNonNull(paths.get(id), "a type that the model lacks");
    }
}
