package dev.fieldtable;

import dev.fieldtable.model.Property;
import dev.fieldtable.model.Role;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.report.GenerationReport;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The types that are generated: those of the wanted roles, and all that these reach.
 *
 * @param selected the model of the types to generate
 * @param leftOut how many types were not chosen, by their role; only roles with at least one
 */
record RoleSelection(TypeModel selected, Map<Role, Integer> leftOut) {
    static RoleSelection of(TypeModel model, Set<Role> roles) {
        Set<TypeId> chosen = new LinkedHashSet<>();
        Deque<TypeDeclaration> toVisit = new ArrayDeque<>();
        for (TypeDeclaration type : model.types()) {
            if (roles.contains(type.role()) && chosen.add(type.id())) {
                toVisit.add(type);
            }
        }
        while (!toVisit.isEmpty()) {
            for (TypeRef used : toVisit.remove().accept(UsedTypes.INSTANCE)) {
                TypeId id = target(used);
                if (id != null && chosen.add(id)) {
                    toVisit.add(model.get(new TypeRef.Named(id)));
                }
            }
        }
        List<TypeDeclaration> selected = new ArrayList<>();
        Map<Role, Integer> leftOut = new EnumMap<>(Role.class);
        for (TypeDeclaration type : model.types()) {
            if (chosen.contains(type.id())) {
                selected.add(type);
            } else {
                leftOut.merge(type.role(), 1, Integer::sum);
            }
        }
        return new RoleSelection(TypeModel.of(selected, model.coverage()), leftOut);
    }

    /** The counts of a run that writes the selected types. */
    GenerationReport report(int files) {
        int models = 0;
        int enums = 0;
        int unions = 0;
        for (TypeDeclaration type : selected.types()) {
            models += type instanceof TypeDeclaration.ObjectType ? 1 : 0;
            enums += type instanceof TypeDeclaration.EnumType ? 1 : 0;
            unions += type instanceof TypeDeclaration.UnionType ? 1 : 0;
        }
        return new GenerationReport(selected.coverage(), models, enums, unions, leftOut, files);
    }

    /** The declared type at the core of a type, below all its lists and maps. A loop, since docs may nest them deep. */
    private static @Nullable TypeId target(TypeRef type) {
        TypeRef outer = type;
        TypeRef inner = outer.accept(OneStepIn.INSTANCE);
        while (inner != outer) {
            outer = inner;
            inner = outer.accept(OneStepIn.INSTANCE);
        }
        return inner instanceof TypeRef.Named named ? named.id() : null;
    }

    /** The types that a type's parts have. */
    private enum UsedTypes implements TypeDeclaration.Visitor<List<TypeRef>> {
        INSTANCE;

        @Override
        public List<TypeRef> object(TypeDeclaration.ObjectType type) {
            List<TypeRef> used = new ArrayList<>();
            for (Property property : type.properties()) {
                used.add(property.type());
            }
            Property additional = type.additionalProperties();
            if (additional != null) {
                used.add(additional.type());
            }
            return used;
        }

        @Override
        public List<TypeRef> enumeration(TypeDeclaration.EnumType type) {
            return List.of();
        }

        @Override
        public List<TypeRef> union(TypeDeclaration.UnionType type) {
            return type.arms().stream().map(TypeDeclaration.UnionType.Arm::type).toList();
        }
    }

    /** The type within a type; the type itself when there is none. */
    private enum OneStepIn implements TypeRef.Visitor<TypeRef> {
        INSTANCE;

        @Override
        public TypeRef scalar(TypeRef.Scalar type) {
            return type;
        }

        @Override
        public TypeRef list(TypeRef.ListOf type) {
            return type.element();
        }

        @Override
        public TypeRef map(TypeRef.MapOf type) {
            return type.value();
        }

        @Override
        public TypeRef nullable(TypeRef.NullableOf type) {
            return type.type();
        }

        @Override
        public TypeRef constant(TypeRef.Constant type) {
            return type;
        }

        @Override
        public TypeRef named(TypeRef.Named type) {
            return type;
        }
    }
}
