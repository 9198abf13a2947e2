package dev.fieldtable.tombstone;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.Discriminator;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeGraph;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeParts;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.text.Letters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts what is gone into a model again. What is documented always comes first. */
final class Restoration {
    private final Tombstones tombstones;
    private final TypeModel model;
    private final Map<TypeId, TypeDeclaration> types = new TreeMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Restoration(Tombstones tombstones, TypeModel model) {
        this.tombstones = tombstones;
        this.model = model;
        model.types().forEach(type -> types.put(type.id(), type));
    }

    Outcome<TypeModel> restored() {
        List<Tombstone> graves = possible();
        graves.stream()
                .filter(Tombstone::whole)
                .forEach(grave -> types.put(grave.owner(), grave.type().accept(new Gone(grave))));
        Map<TypeId, List<Tombstone>> parts = new LinkedHashMap<>();
        graves.stream()
                .filter(grave -> !grave.whole())
                .forEach(grave -> parts.computeIfAbsent(grave.owner(), id -> new ArrayList<>())
                        .add(grave));
        parts.forEach((id, some) -> types.computeIfPresent(id, (key, type) -> withParts(type, some)));
        return new Outcome<>(model.withTypes(types.values()), diagnostics);
    }

    /** All but those whose name is taken, and those that name a type that is no longer there. */
    private List<Tombstone> possible() {
        Map<String, TypeId> taken = new HashMap<>();
        Set<TypeId> there = new HashSet<>();
        for (TypeDeclaration type : model.types()) {
            taken.put(letters(type.id()), type.id());
            there.add(type.id());
        }
        List<Tombstone> possible = new ArrayList<>();
        for (Tombstone grave : tombstones.graves()) {
            TypeId other = taken.get(letters(grave.owner()));
            if (!grave.whole()) {
                possible.add(grave);
            } else if (other == null) {
                possible.add(grave);
                there.add(grave.owner());
            } else if (!other.equals(grave.owner())) {
                leaveOut(grave, grave.type().span(), "`" + other + "` has the same name in Java");
            }
        }
        for (boolean again = true; again; ) {
            again = false;
            for (Tombstone grave : List.copyOf(possible)) {
                Optional<TypeId> missing = TypeGraph.of(grave.type()).stream()
                        .filter(id -> !there.contains(id))
                        .findFirst();
                if (missing.isPresent()) {
                    possible.remove(grave);
                    again |= grave.whole() && there.remove(grave.owner());
                    leaveOut(grave, grave.type().span(), "`" + missing.get() + "`, which it names, is gone");
                }
            }
        }
        return possible;
    }

    private static String letters(TypeId id) {
        return Letters.of(id.packageName()) + '.' + Letters.of(id.name());
    }

    private void leaveOut(Tombstone grave, SourceSpan span, String reason) {
        diagnostics.add(Diagnostic.of(
                DiagnosticCode.TOMBSTONE_LEFT_OUT,
                span,
                "`" + grave + "`, which the docs no longer have, cannot stay: " + reason + ".",
                DiagnosticCode.TOMBSTONE_LEFT_OUT.nextStep()));
    }

    private TypeDeclaration withParts(TypeDeclaration type, List<Tombstone> gone) {
        List<Tombstone> fitting = gone.stream()
                .filter(grave -> TypeParts.sameKind(grave.type(), type)
                        && !TypeParts.of(type).contains(grave.part()))
                .toList();
        return type.accept(new WithParts(fitting));
    }

    private Deprecation deprecation(Tombstone grave, String description, @Nullable Deprecation documented) {
        int releases = tombstones.releases();
        String reason = "No longer documented since " + grave.since() + "; it stays for "
                + (releases == 1 ? "one release." : releases + " releases.");
        return documented == null
                ? new Deprecation(reason, description, grave.since())
                : new Deprecation(
                        documented.reason().isBlank() ? reason : reason + ' ' + documented.reason(),
                        documented.description(),
                        grave.since());
    }

    /** A type as one that is gone. */
    private final class Gone implements TypeDeclaration.Visitor<TypeDeclaration> {
        private final Tombstone grave;

        Gone(Tombstone grave) {
            this.grave = grave;
        }

        private Deprecation deprecation(TypeDeclaration type) {
            return Restoration.this.deprecation(grave, type.description(), type.deprecation());
        }

        @Override
        public TypeDeclaration object(ObjectType type) {
            return new ObjectType(
                    type.id(),
                    type.role(),
                    type.description(),
                    deprecation(type),
                    type.span(),
                    type.properties(),
                    type.additionalProperties());
        }

        @Override
        public TypeDeclaration enumeration(EnumType type) {
            return new EnumType(
                    type.id(),
                    type.role(),
                    type.description(),
                    deprecation(type),
                    type.span(),
                    type.valueType(),
                    type.open(),
                    type.values());
        }

        @Override
        public TypeDeclaration union(UnionType type) {
            return new UnionType(
                    type.id(),
                    type.role(),
                    type.description(),
                    deprecation(type),
                    type.span(),
                    type.arms(),
                    type.discriminator());
        }
    }

    /** A type with parts that are gone. */
    private final class WithParts implements TypeDeclaration.Visitor<TypeDeclaration> {
        private final List<Tombstone> gone;

        WithParts(List<Tombstone> gone) {
            this.gone = gone;
        }

        /**
         * Each stands where it stood, since the order of the components of a record matters: behind its former neighbour,
         * which may have to be put back before it.
         */
        @Override
        public TypeDeclaration object(ObjectType type) {
            List<Property> properties = new ArrayList<>(type.properties());
            List<Tombstone> open = new ArrayList<>(gone);
            while (!open.isEmpty()) {
                Tombstone next = open.stream()
                        .filter(grave -> place(properties, grave.behind()) >= 0)
                        .findFirst()
                        .orElse(open.get(0));
                open.remove(next);
                int place = place(properties, next.behind());
                restore(next, properties, place < 0 ? properties.size() : place);
            }
            return new ObjectType(
                    type.id(),
                    type.role(),
                    type.description(),
                    type.deprecation(),
                    type.span(),
                    properties,
                    type.additionalProperties());
        }

        /** {@return where something stands that stood behind another one; -1 if that is not there} */
        private static int place(List<Property> properties, String behind) {
            if (behind.isEmpty()) {
                return 0;
            }
            for (int i = 0; i < properties.size(); i++) {
                if (properties.get(i).wireName().equals(behind)) {
                    return i + 1;
                }
            }
            return -1;
        }

        private void restore(Tombstone grave, List<Property> properties, int place) {
            Property property = ((ObjectType) grave.type()).properties().get(0);
            Optional<Property> taken = properties.stream()
                    .filter(other -> Letters.of(other.name()).equals(Letters.of(property.name())))
                    .findFirst();
            if (taken.isPresent()) {
                leaveOut(grave, property.span(), "`" + taken.get().name() + "` has the same name in Java");
                return;
            }
            properties.add(
                    place,
                    property.withDeprecation(deprecation(grave, property.description(), property.deprecation())));
        }

        @Override
        public TypeDeclaration enumeration(EnumType type) {
            List<EnumType.Value> values = new ArrayList<>(type.values());
            for (Tombstone grave : gone) {
                EnumType.Value value = ((EnumType) grave.type()).values().get(0);
                boolean taken = !value.name().isEmpty()
                        && values.stream()
                                .anyMatch(other -> Letters.of(other.name()).equals(Letters.of(value.name())));
                if (taken) {
                    leaveOut(grave, value.span(), "another value is called `" + value.name() + "`");
                } else {
                    values.add(new EnumType.Value(
                            value.name(), value.value(), value.span(), deprecation(grave, "", value.deprecation())));
                }
            }
            return new EnumType(
                    type.id(),
                    type.role(),
                    type.description(),
                    type.deprecation(),
                    type.span(),
                    type.valueType(),
                    type.open(),
                    values);
        }

        @Override
        public TypeDeclaration union(UnionType type) {
            List<UnionType.Arm> arms = new ArrayList<>(type.arms());
            Discriminator discriminator = type.discriminator();
            Map<String, TypeId> values =
                    discriminator == null ? new LinkedHashMap<>() : new LinkedHashMap<>(discriminator.values());
            for (Tombstone grave : gone) {
                UnionType lost = (UnionType) grave.type();
                UnionType.Arm arm = lost.arms().get(0);
                Optional<UnionType.Arm> taken = arms.stream()
                        .filter(other -> name(other.type()).equals(name(arm.type())))
                        .findFirst();
                if (taken.isPresent()) {
                    leaveOut(
                            grave,
                            arm.span(),
                            "the arm `" + taken.get().type().label() + "` has the same name in Java");
                    continue;
                }
                arms.add(new UnionType.Arm(arm.type(), arm.span(), deprecation(grave, "", arm.deprecation())));
                if (discriminator != null
                        && lost.discriminator() != null
                        && discriminator.wireName().equals(lost.discriminator().wireName())) {
                    lost.discriminator().values().forEach(values::putIfAbsent);
                }
            }
            return new UnionType(
                    type.id(),
                    type.role(),
                    type.description(),
                    type.deprecation(),
                    type.span(),
                    arms,
                    discriminator == null ? null : new Discriminator(discriminator.wireName(), values));
        }

        /** What tells the classes of two arms apart; the packages of what they hold do not. */
        private static String name(TypeRef type) {
            if (type instanceof TypeRef.Named named) {
                return Letters.of(named.id().name());
            }
            if (type instanceof TypeRef.ListOf list) {
                return name(list.element()) + " list";
            }
            if (type instanceof TypeRef.MapOf map) {
                return name(map.value()) + " map";
            }
            return type instanceof TypeRef.NullableOf nullable ? name(nullable.type()) : type.toString();
        }
    }
}
