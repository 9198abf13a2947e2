package dev.fieldtable.emit;

import dev.fieldtable.model.TypeId;
import dev.fieldtable.output.GeneratedFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** The files of types that follow from the same as they did. */
    Map<TypeId, List<GeneratedFile>> known(JavaBasis now) {
        Set<TypeId> same = basis == null ? Set.of() : now.same(basis);
        Map<TypeId, List<GeneratedFile>> known = new HashMap<>(files);
        known.keySet().retainAll(same);
        return known;
    }

    /** Remembers these, and forgets all others. */
    void keep(JavaBasis now, Map<TypeId, List<GeneratedFile>> written) {
        basis = now;
        files = Map.copyOf(written);
    }
}
