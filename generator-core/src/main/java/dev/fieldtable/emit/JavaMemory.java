package dev.fieldtable.emit;

import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.work.SideBySide;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The Java of types as it was written last, for whoever writes again what follows from nearly the same: of these, only types of
 * which something has changed are written anew.
 *
 * <p>It holds the files and what they follow from. For one thread.
 */
public final class JavaMemory {
    private @Nullable JavaBasis basis;
    private Map<TypeId, List<GeneratedFile>> files = Map.of();

    /** One that knows no Java yet. */
    public JavaMemory() {}

    /**
     * Gives the files of types, and remembers these alone.
     *
     * @param now what they follow from
     * @param types the types
     * @param write writes a type of which nothing is known, or of which something has changed
     * @return the files of all of them
     */
    List<GeneratedFile> files(
            JavaBasis now, List<TypeDeclaration> types, Function<TypeDeclaration, List<GeneratedFile>> write) {
        Map<TypeId, List<GeneratedFile>> current = new HashMap<>(files);
        current.keySet().retainAll(basis == null ? Set.of() : now.same(basis));
        List<TypeDeclaration> changed =
                types.stream().filter(type -> !current.containsKey(type.id())).toList();
        List<List<GeneratedFile>> written = SideBySide.each(changed, write);
        for (int i = 0; i < changed.size(); i++) {
            current.put(changed.get(i).id(), written.get(i));
        }
        current.keySet().retainAll(types.stream().map(TypeDeclaration::id).collect(Collectors.toSet()));
        basis = now;
        files = current;
        return current.values().stream().flatMap(List::stream).toList();
    }
}
