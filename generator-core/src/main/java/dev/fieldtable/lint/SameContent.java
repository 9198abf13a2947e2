package dev.fieldtable.lint;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.model.Role;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pages that say the same under several names. */
final class SameContent implements LintRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.SAME_CONTENT;
    }
    /** Smaller types are the same by chance. */
    private static final int FEWEST_ROWS = 3;

    /** Enums that are smaller too, unless they are called alike: many things are a draft, private or public. */
    private static final int FEWEST_VALUES = 8;

    /** Looking at each pair of more would take too long; so many are no chance. */
    private static final int MOST_COMPARED = 50;

    @Override
    public void check(Docs docs, Doubts doubts) {
        Map<List<String>, List<TypeDeclaration>> groups = new LinkedHashMap<>();
        for (TypeDeclaration type : docs.model().types()) {
            List<String> content = type.accept(CONTENT);
            if (type.role() == Role.BODY && content.size() >= FEWEST_ROWS) {
                groups.computeIfAbsent(content, key -> new ArrayList<>()).add(type);
            }
        }
        for (List<TypeDeclaration> equal : groups.values()) {
            List<TypeDeclaration> group = meantAlike(equal);
            if (group.size() > 1) {
                doubts.add(
                        group.get(1).span(),
                        group.get(1).id() + " says the same as " + group.get(0).id() + others(group.size() - 2) + ".");
            }
        }
    }

    private static List<TypeDeclaration> meantAlike(List<TypeDeclaration> equal) {
        boolean certain = !(equal.get(0) instanceof EnumType values)
                || values.values().size() >= FEWEST_VALUES
                || equal.size() > MOST_COMPARED;
        return certain
                ? equal
                : equal.stream()
                        .filter(one -> equal.stream().anyMatch(other -> other != one && areCalledAlike(one, other)))
                        .toList();
    }

    /** {@code Status} and {@code JobStatus}, or {@code OldJobStatus} and {@code NewJobStatus}; not any two that end alike. */
    private static boolean areCalledAlike(TypeDeclaration one, TypeDeclaration other) {
        List<String> left = words(one);
        List<String> right = words(other);
        int shorter = Math.min(left.size(), right.size());
        int shared = 0;
        while (shared < shorter && left.get(left.size() - 1 - shared).equals(right.get(right.size() - 1 - shared))) {
            shared++;
        }
        return shared == shorter || shared >= 2;
    }

    /** A word begins with a capital. */
    private static List<String> words(TypeDeclaration type) {
        String name = type.id().name();
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= name.length(); at++) {
            if (at == name.length() || Character.isUpperCase(name.charAt(at))) {
                words.add(name.substring(from, at));
                from = at;
            }
        }
        return words;
    }

    private static String others(int count) {
        return count == 0 ? "" : ", and so " + (count == 1 ? "does 1 other" : "do " + count + " others");
    }

    /** The rows of a type, so that equal texts are equal rows. */
    private static final TypeDeclaration.Visitor<List<String>> CONTENT = new TypeDeclaration.Visitor<>() {
        @Override
        public List<String> object(ObjectType type) {
            return type.properties().stream()
                    .map(each -> String.join(
                            "\n",
                            each.name(),
                            each.type().toString(),
                            each.presence().label(),
                            each.description(),
                            each.example()))
                    .toList();
        }

        @Override
        public List<String> enumeration(EnumType type) {
            return type.values().stream()
                    .map(each -> each.name() + "\n" + each.value())
                    .toList();
        }

        /** Unions that choose among the same are common, and mean no harm. */
        @Override
        public List<String> union(UnionType type) {
            return List.of();
        }
    };
}
