package dev.fieldtable.diff;

import dev.fieldtable.output.JavaMember;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares members by the rules of the Java language: what is gone breaks both source and binary; another type that is
 * given breaks source, and binary too if it differs at run time.
 */
final class JavaComparison {
    private final Map<String, String> classNames;

    /**
     * A comparison.
     *
     * @param classNames the classes of before that have another name now, and that name
     */
    JavaComparison(Map<String, String> classNames) {
        this.classNames = Map.copyOf(classNames);
    }

    /**
     * Compares, with the classes of before under their names of now.
     *
     * @param before the members of before
     * @param after those of now
     * @param all whatever else there is now, {@link #byKey}: what has only changed its meaning is still there
     * @return what is not the same, in the order of before, then of now
     */
    List<MemberChange> compare(List<JavaMember> before, List<JavaMember> after, Map<String, JavaMember> all) {
        Map<String, JavaMember> now = byKey(after);
        List<MemberChange> changes = new ArrayList<>();
        List<Lost> lost = new ArrayList<>();
        for (JavaMember member : before) {
            JavaMember renamed = renamed(member);
            JavaMember same = now.remove(key(renamed));
            if (same == null && all.containsKey(key(renamed))) {
                changes.add(new MemberChange(member, all.get(key(renamed)), false, false));
            } else if (same == null) {
                lost.add(new Lost(member, renamed));
            } else {
                addIfChanged(member, renamed, same, changes);
            }
        }
        for (Lost gone : lost) {
            changes.add(new MemberChange(gone.member, takeSuccessor(gone.renamed, now), true, true));
        }
        for (JavaMember member : now.values()) {
            boolean component = member.kind() == JavaMember.Kind.COMPONENT;
            changes.add(new MemberChange(null, member, component, component));
        }
        return changes;
    }

    /** {@return members, in their order, by what javac tells them apart by} */
    static Map<String, JavaMember> byKey(List<JavaMember> members) {
        Map<String, JavaMember> byKey = new LinkedHashMap<>();
        members.forEach(member -> byKey.put(key(member), member));
        return byKey;
    }

    private record Lost(JavaMember member, JavaMember renamed) {}

    private static void addIfChanged(
            JavaMember member, JavaMember renamed, JavaMember same, List<MemberChange> changes) {
        boolean typesDiffer = !renamed.type().equals(same.type());
        boolean argumentsDiffer = !renamed.parameters().equals(same.parameters());
        boolean linksNot = !JavaMember.erased(renamed.type()).equals(JavaMember.erased(same.type()));
        boolean declaredOtherwise = member.kind() == JavaMember.Kind.CLASS
                && !word(member.signature()).equals(word(same.signature()));
        if (typesDiffer || argumentsDiffer || declaredOtherwise) {
            changes.add(new MemberChange(member, same, true, linksNot || declaredOtherwise));
        }
    }

    private static String word(String signature) {
        return signature.substring(0, Math.max(0, signature.indexOf(' ')));
    }

    /** A method that now takes something else is one change, although javac sees two methods. */
    private static @Nullable JavaMember takeSuccessor(JavaMember lost, Map<String, JavaMember> now) {
        for (JavaMember member : now.values()) {
            if (member.kind() == lost.kind()
                    && member.owner().equals(lost.owner())
                    && member.name().equals(lost.name())
                    && member.kind() != JavaMember.Kind.COMPONENT) {
                now.remove(key(member));
                return member;
            }
        }
        return null;
    }

    private static String key(JavaMember member) {
        return member.owner() + ' ' + member.kind() + ' ' + member.name() + ' ' + member.erasedParameters();
    }

    private JavaMember renamed(JavaMember member) {
        return new JavaMember(
                member.element(),
                member.kind(),
                renamed(member.owner()),
                member.name(),
                member.parameters().stream().map(this::renamed).toList(),
                renamed(member.type()),
                member.signature());
    }

    /** Replaces every class name in the text of a type. */
    private String renamed(String type) {
        if (classNames.isEmpty()) {
            return type;
        }
        StringBuilder text = new StringBuilder(type.length());
        int start = 0;
        for (int i = 0; i <= type.length(); i++) {
            if (i == type.length() || !isNamePart(type.charAt(i))) {
                text.append(renamedClass(type.substring(start, i)));
                if (i < type.length()) {
                    text.append(type.charAt(i));
                }
                start = i + 1;
            }
        }
        return text.toString();
    }

    private String renamedClass(String name) {
        String now = classNames.get(name);
        if (now != null) {
            return now;
        }
        int nested = name.indexOf('$');
        String outer = nested < 0 ? null : classNames.get(name.substring(0, nested));
        return outer == null ? name : outer + name.substring(nested);
    }

    private static boolean isNamePart(char c) {
        return Character.isJavaIdentifierPart(c) || c == '.';
    }
}
