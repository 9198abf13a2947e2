package dev.fieldtable;

import dev.fieldtable.emit.JavaEmitter;
import dev.fieldtable.emit.JavaSurface;
import dev.fieldtable.emit.naming.JavaNames;
import dev.fieldtable.explore.JavaView;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.output.JavaMember;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Answers the explorer with what the emitter writes. */
final class ExploredJava implements JavaView {
    private final JavaNames names;
    private final List<Accessors> styles;
    private final Map<String, String> sources = new HashMap<>();

    private ExploredJava(JavaNames names, List<Accessors> styles) {
        this.names = names;
        this.styles = styles;
    }

    static ExploredJava of(EmitOptions options, TypeModel model, JavaNames names, Collection<TypeId> selected) {
        List<TypeId> all = model.types().stream().map(TypeDeclaration::id).toList();
        List<Accessors> styles = Stream.of(EmitOptions.Style.CLASS, EmitOptions.Style.RECORD)
                .map(style -> new Accessors(JavaSurface.of(options.withStyle(style), model, names, all), names))
                .toList();
        ExploredJava java = new ExploredJava(names, styles);
        for (GeneratedFile file :
                JavaEmitter.with(options).emit(model, names, selected).value()) {
            java.sources.put(file.path(), file.content());
        }
        return java;
    }

    @Override
    public String className(TypeDeclaration type) {
        return names.binaryName(type.id());
    }

    @Override
    public List<String> accessors(ObjectType owner, Property property) {
        return styles.stream()
                .flatMap(style -> Stream.ofNullable(style.of(owner).get(property.wireName())))
                .distinct()
                .toList();
    }

    @Override
    public String constant(EnumType owner, EnumType.Value value) {
        return names.constant(owner, value);
    }

    @Override
    public String arm(UnionType owner, UnionType.Arm arm) {
        return names.armText(owner, owner.arms().indexOf(arm));
    }

    @Override
    public String source(TypeDeclaration type) {
        return sources.getOrDefault(className(type).replace('.', '/') + ".java", "");
    }

    /** How properties are read in one style, by their names in JSON. */
    private static final class Accessors {
        private final JavaSurface surface;
        private final JavaNames names;
        private final Map<TypeId, Map<String, String>> known = new HashMap<>();

        Accessors(JavaSurface surface, JavaNames names) {
            this.surface = surface;
            this.names = names;
        }

        Map<String, String> of(ObjectType type) {
            return known.computeIfAbsent(type.id(), id -> read(type));
        }

        private Map<String, String> read(ObjectType type) {
            Map<String, String> accessors = new HashMap<>();
            String owner = names.binaryName(type.id());
            for (JavaMember member : surface.members(type)) {
                if (member.element() != null
                        && member.kind() == JavaMember.Kind.METHOD
                        && member.owner().equals(owner)) {
                    accessors.putIfAbsent(member.element(), member.signature());
                }
            }
            return accessors;
        }
    }
}
