package dev.fieldtable.diff.agreement;

import dev.fieldtable.diff.Axis;
import dev.fieldtable.diff.Differences;
import dev.fieldtable.diff.Entry;
import dev.fieldtable.diff.MemberChange;
import dev.fieldtable.output.JavaMember;
import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.AccessModifier;
import japicmp.model.JApiBehavior;
import japicmp.model.JApiChangeStatus;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibilityChange;
import japicmp.model.JApiConstructor;
import japicmp.model.JApiField;
import japicmp.model.JApiMethod;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What japicmp says of the compiled models, beside what the comparison of the docs says. A case is a class or a member
 * that either of the two has something to say of.
 *
 * @param cases how many there are
 * @param source the cases that are judged differently as to source
 * @param binary the cases that are judged differently as to binary
 */
record Agreement(int cases, List<String> source, List<String> binary) {
    /** Compares the two judgements. */
    static Agreement of(Path before, Path after, Differences differences) {
        return new Judges(differences).compare(before, after);
    }

    private static final class Judges {
        private final Map<String, Boolean> source = new HashMap<>();
        private final Map<String, Boolean> binary = new HashMap<>();
        /** Records whose constructor takes something else; whether that breaks binary too. */
        private final Map<String, Boolean> constructors = new HashMap<>();

        private final List<String> sourceDiffers = new ArrayList<>();
        private final List<String> binaryDiffers = new ArrayList<>();
        private int cases;

        Judges(Differences differences) {
            for (Entry entry : differences.entries()) {
                boolean noMembers =
                        entry.members().stream().noneMatch(change -> breaks(change) || change.changesMeaning());
                for (MemberChange change : entry.members()) {
                    claim(
                            change,
                            change.breaksSource() || change.changesMeaning(),
                            change.breaksBinary() || change.changesMeaning());
                }
                if (noMembers && entry.impact(Axis.SOURCE).breaks()) {
                    // Said of the type as a whole: a new arm, another order of components.
                    source.put("class of " + entry.change().type(), true);
                }
            }
        }

        private static boolean breaks(MemberChange change) {
            return change.breaksSource() || change.breaksBinary();
        }

        private void claim(MemberChange change, boolean breaksSource, boolean breaksBinary) {
            @Nullable JavaMember member = change.before() == null ? change.after() : change.before();
            if (member == null) {
                return;
            }
            if (member.kind() == JavaMember.Kind.COMPONENT) {
                if (!breaksSource) {
                    return;
                }
                constructors.merge(member.owner(), breaksBinary, Boolean::logicalOr);
                return;
            }
            source.merge(key(member), breaksSource, Boolean::logicalOr);
            binary.merge(key(member), breaksBinary, Boolean::logicalOr);
        }

        private static String key(JavaMember member) {
            return switch (member.kind()) {
                case CLASS -> member.owner();
                case FIELD -> member.owner() + "." + member.name();
                case CONSTRUCTOR -> member.owner() + ".<init>" + parameters(member.erasedParameters());
                default -> member.owner() + "." + member.name() + parameters(member.erasedParameters());
            };
        }

        private static String parameters(List<String> types) {
            return types.stream().collect(Collectors.joining(",", "(", ")"));
        }

        Agreement compare(Path before, Path after) {
            JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
            options.setAccessModifier(AccessModifier.PUBLIC);
            options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
            List<JApiClass> classes = new JarArchiveComparator(options)
                    .compare(
                            new JApiCmpArchive(before.toFile(), "before"), new JApiCmpArchive(after.toFile(), "after"));
            Set<String> seen = new HashSet<>();
            for (JApiClass type : classes) {
                compare(type, seen);
            }
            Set<String> unseen = new TreeSet<>(source.keySet());
            unseen.removeAll(seen);
            for (String key : unseen) {
                if (Boolean.TRUE.equals(source.get(key)) && !ownerGone(key, classes)) {
                    cases++;
                    sourceDiffers.add(key + ": breaks, japicmp does not see it");
                }
                if (Boolean.TRUE.equals(binary.get(key)) && !ownerGone(key, classes)) {
                    binaryDiffers.add(key + ": breaks, japicmp does not see it");
                }
            }
            new TreeMap<>(constructors).forEach((owner, breaksBinary) -> {
                cases++;
                sourceDiffers.add(owner + ".<init>: breaks, japicmp does not see it");
                if (breaksBinary) {
                    binaryDiffers.add(owner + ".<init>: breaks, japicmp does not see it");
                }
            });
            return new Agreement(cases, List.copyOf(sourceDiffers), List.copyOf(binaryDiffers));
        }

        private static boolean ownerGone(String key, List<JApiClass> classes) {
            return classes.stream()
                    .anyMatch(type -> type.getChangeStatus() == JApiChangeStatus.REMOVED
                            && key.startsWith(type.getFullyQualifiedName()));
        }

        private void compare(JApiClass type, Set<String> seen) {
            String name = type.getFullyQualifiedName();
            boolean whole = type.getChangeStatus() == JApiChangeStatus.REMOVED
                    || type.getChangeStatus() == JApiChangeStatus.NEW;
            judge(name, type.getChangeStatus(), type.getCompatibilityChanges(), seen);
            if (whole) {
                constructors.remove(name);
                return;
            }
            for (JApiMethod method : type.getMethods()) {
                judge(name + "." + method.getName() + parameters(method), method.getChangeStatus(), all(method), seen);
            }
            for (JApiConstructor constructor : type.getConstructors()) {
                String key = name + ".<init>" + parameters(constructor);
                Boolean component = constructors.get(name);
                if (component != null && !all(constructor).isEmpty()) {
                    source.put(key, true);
                    binary.put(key, component);
                    constructors.remove(name);
                }
                judge(key, constructor.getChangeStatus(), all(constructor), seen);
            }
            // The fields of a builder are for Jackson to fill.
            for (JApiField field : name.endsWith("$Builder") ? List.<JApiField>of() : type.getFields()) {
                judge(name + "." + field.getName(), field.getChangeStatus(), field.getCompatibilityChanges(), seen);
            }
        }

        private static List<JApiCompatibilityChange> all(JApiMethod method) {
            List<JApiCompatibilityChange> changes = all((JApiBehavior) method);
            changes.addAll(method.getReturnType().getCompatibilityChanges());
            return changes;
        }

        private static List<JApiCompatibilityChange> all(JApiBehavior behavior) {
            List<JApiCompatibilityChange> changes = new ArrayList<>(behavior.getCompatibilityChanges());
            behavior.getParameters().forEach(parameter -> changes.addAll(parameter.getCompatibilityChanges()));
            return changes;
        }

        private static String parameters(JApiBehavior behavior) {
            return parameters(behavior.getParameters().stream()
                    .map(parameter -> parameter.getType())
                    .toList());
        }

        private void judge(
                String key, JApiChangeStatus status, List<JApiCompatibilityChange> changes, Set<String> seen) {
            seen.add(key);
            Boolean sourceClaim = source.get(key);
            boolean breaksSource = changes.stream().anyMatch(change -> !change.isSourceCompatible());
            boolean breaksBinary = changes.stream().anyMatch(change -> !change.isBinaryCompatible());
            boolean comesOrGoes = status == JApiChangeStatus.NEW || status == JApiChangeStatus.REMOVED;
            if (!comesOrGoes && !breaksSource && !breaksBinary && sourceClaim == null) {
                // Nothing, or an annotation: nobody has anything to say of it.
                return;
            }
            cases++;
            if (breaksSource != Boolean.TRUE.equals(sourceClaim)) {
                sourceDiffers.add(key + ": japicmp says " + changes);
            }
            if (breaksBinary != Boolean.TRUE.equals(binary.get(key))) {
                binaryDiffers.add(key + ": japicmp says " + changes);
            }
        }
    }
}
