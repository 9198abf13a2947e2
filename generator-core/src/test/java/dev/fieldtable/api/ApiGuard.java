package dev.fieldtable.api;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.AccessModifier;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibilityChange;
import japicmp.model.JApiField;
import japicmp.model.JApiMethod;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What of the API is no longer what it was in the last release, so that code which was written for that one does not compile or does not link:
 * {@code ApiGuard OLD.jar NEW.jar}, see {@code scripts/check-api}. Ends with 1 if there is anything.
 *
 * <p>The API is what the module of the old jar exports. Constructors are none of it: a record gets more components, and its makers stay.
 */
public final class ApiGuard {
    private ApiGuard() {}

    /**
     * Runs it.
     *
     * @param args the jar of the last release, and the one to be released
     */
    public static void main(String[] args) {
        Set<String> broken = broken(Path.of(args[0]), Path.of(args[1]));
        broken.forEach(System.out::println);
        System.out.println(broken.size() + " breaks");
        System.exit(broken.isEmpty() ? 0 : 1);
    }

    /**
     * Compares two jars.
     *
     * @param before a jar with a module
     * @param after the same, later
     * @return what of the API breaks users, a class or a member each, with what japicmp says of it
     */
    static Set<String> broken(Path before, Path after) {
        Set<String> exported = ModuleFinder.of(before).findAll().stream()
                .flatMap(module -> module.descriptor().exports().stream())
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        options.setAccessModifier(AccessModifier.PROTECTED);
        options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
        Set<String> broken = new TreeSet<>();
        for (JApiClass type : new JarArchiveComparator(options)
                .compare(new JApiCmpArchive(before.toFile(), "before"), new JApiCmpArchive(after.toFile(), "after"))) {
            if (exported.contains(packageOf(type))) {
                String name = type.getFullyQualifiedName();
                add(name, type.getCompatibilityChanges(), broken);
                for (JApiField field : type.getFields()) {
                    add(name + "." + field.getName(), field.getCompatibilityChanges(), broken);
                }
                for (JApiMethod method : type.getMethods()) {
                    add(name + "." + method.getName() + "()", method.getCompatibilityChanges(), broken);
                }
            }
        }
        return broken;
    }

    private static String packageOf(JApiClass type) {
        String name = type.getFullyQualifiedName();
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }

    private static void add(String what, List<JApiCompatibilityChange> changes, Set<String> broken) {
        for (JApiCompatibilityChange change : changes) {
            if (!change.isBinaryCompatible() || !change.isSourceCompatible()) {
                broken.add(what + ": " + change.getType());
            }
        }
    }
}
