package dev.fieldtable;

import dev.fieldtable.diff.JavaApi;
import dev.fieldtable.emit.JavaSurface;
import dev.fieldtable.emit.naming.JavaNames;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.output.JavaMember;
import java.util.List;
import java.util.Set;

/** Answers a comparison with what the emitter would write. */
final class EmittedApi implements JavaApi {
    private final JavaNames names;
    private final JavaSurface surface;

    EmittedApi(JavaNames names, JavaSurface surface) {
        this.names = names;
        this.surface = surface;
    }

    @Override
    public String className(TypeDeclaration type) {
        return names.binaryName(type.id());
    }

    @Override
    public Set<TypeId> same(JavaApi before) {
        return before instanceof EmittedApi emitted ? surface.same(emitted.surface) : Set.of();
    }

    @Override
    public List<JavaMember> members(TypeDeclaration type) {
        return surface.members(type);
    }
}
