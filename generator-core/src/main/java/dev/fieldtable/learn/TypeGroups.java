package dev.fieldtable.learn;

import dev.fieldtable.facts.Subject;
import dev.fieldtable.model.TypeId;
import java.util.List;

/** The patterns by which facts speak of several types: all of a package, or its requests, whose properties are parameters. */
final class TypeGroups {
    private static final String REQUEST = "Request";

    private TypeGroups() {}

    static boolean isRequest(TypeId type) {
        return type.name().endsWith(REQUEST);
    }

    /** The pattern of all types of a package. */
    static String all(String packageName) {
        return Subject.modelOf(new TypeId(packageName, "*"));
    }

    /** The pattern of the requests of a package. */
    static String requests(String packageName) {
        return Subject.modelOf(new TypeId(packageName, "*" + REQUEST));
    }

    /** The narrowest pattern of a type. */
    static String of(TypeId type) {
        return isRequest(type) ? requests(type.packageName()) : all(type.packageName());
    }

    /** The patterns of a type; all types have one, which is empty. */
    static List<String> allOf(TypeId type) {
        String all = all(type.packageName());
        return isRequest(type) ? List.of("", all, requests(type.packageName())) : List.of("", all);
    }
}
