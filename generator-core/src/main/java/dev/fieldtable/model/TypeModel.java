package dev.fieldtable.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All types of the docs, linked: every {@link TypeRef.Named} leads to a type of the same model.
 *
 * <p>The order is that of {@link TypeId}, whatever the order of the pages was.
 */
public final class TypeModel {
    private final Map<TypeId, TypeDeclaration> types;
    private final Coverage coverage;
    private final List<ApiOperation> operations;
    private final Since since;

    private TypeModel(
            Map<TypeId, TypeDeclaration> types, Coverage coverage, List<ApiOperation> operations, Since since) {
        this.types = Collections.unmodifiableMap(types);
        this.coverage = coverage;
        this.operations = List.copyOf(operations);
        this.since = since;
    }

    /**
     * A model of these types.
     *
     * @param types the types, in any order
     * @param coverage how much of the docs they stand for
     * @return the model
     * @throws IllegalArgumentException if two types have one id
     */
    public static TypeModel of(Collection<? extends TypeDeclaration> types, Coverage coverage) {
        Map<TypeId, TypeDeclaration> sorted = new TreeMap<>();
        for (TypeDeclaration type : types) {
            if (sorted.put(type.id(), type) != null) {
                throw new IllegalArgumentException("two types of one id: " + type.id());
            }
        }
        // In this order, but found without comparing names.
        return new TypeModel(new LinkedHashMap<>(sorted), coverage, List.of(), Since.UNKNOWN);
    }

    /**
     * Other types of the same docs.
     *
     * @param others the types, in any order; all that operations name are among them
     * @return a copy, of which all else is known that was known before
     * @throws IllegalArgumentException if two types have one id
     */
    public TypeModel withTypes(Collection<? extends TypeDeclaration> others) {
        return new TypeModel(of(others, coverage).types, coverage, operations, since);
    }

    /**
     * The same types, of which more is known.
     *
     * @param other how much of the docs they stand for
     * @return a copy
     */
    public TypeModel withCoverage(Coverage other) {
        return new TypeModel(types, other, operations, since);
    }

    /**
     * The same types, with what uses them.
     *
     * @param others the operations; all types that they name are of this model
     * @return a copy
     */
    public TypeModel withOperations(List<ApiOperation> others) {
        return new TypeModel(types, coverage, others, since);
    }

    /**
     * The same types, of which it is known since when they are there.
     *
     * @param known since when; what is said of types that are not of this model is passed over
     * @return a copy
     */
    public TypeModel withSince(Since known) {
        return new TypeModel(types, coverage, operations, known);
    }

    /** {@return all types, sorted by id} */
    public List<TypeDeclaration> types() {
        return List.copyOf(types.values());
    }

    /**
     * Finds a type.
     *
     * @param id what it is known by
     * @return the type, or nothing if the model has none of that id
     */
    public Optional<TypeDeclaration> find(TypeId id) {
        return Optional.ofNullable(types.get(id));
    }

    /**
     * The type that a reference leads to.
     *
     * @param reference a reference of this model
     * @return the type
     * @throws IllegalArgumentException if the reference is not of this model
     */
    public TypeDeclaration get(TypeRef.Named reference) {
        return find(reference.id())
                .orElseThrow(() -> new IllegalArgumentException("not of this model: " + reference.id()));
    }

    /** {@return the operations that the docs name, in the order of the pages; none where nobody has asked for them} */
    public List<ApiOperation> operations() {
        return operations;
    }

    /** {@return since which state of the docs types and their parts are there; nothing is known unless somebody has asked} */
    public Since since() {
        return since;
    }

    /** {@return how much of the docs was understood} */
    public Coverage coverage() {
        return coverage;
    }
}
