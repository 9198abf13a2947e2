package dev.fieldtable.emit;

import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.output.Fingerprint;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.output.KeptFiles;
import dev.fieldtable.work.SideBySide;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The Java of types as it was written last, for whoever writes again what follows from nearly the same: of these, only types of
 * which something has changed are written anew.
 *
 * <p>It holds the files and what they follow from. For one thread.
 */
public final class JavaMemory {
    private KeptFiles kept;
    private @Nullable EmitOptions options;
    private Map<TypeId, Fingerprint> fingerprints = Map.of();
    private Map<TypeId, List<GeneratedFile>> files = Map.of();

    /** One that knows no Java yet. */
    public JavaMemory() {
        this(KeptFiles.NONE);
    }

    /**
     * One that knows what an earlier process has kept.
     *
     * @param kept what is known of files that the same tool has written with the options that are written with first
     */
    public JavaMemory(KeptFiles kept) {
        this.kept = kept;
    }

    /** {@return what is known of files that an earlier process has written; nothing once {@link #files} was asked} */
    KeptFiles kept() {
        return kept;
    }

    /** Writes the files of types. */
    interface Writer {
        /**
         * Writes a type.
         *
         * @param type the type
         * @return its files
         */
        List<GeneratedFile> write(TypeDeclaration type);

        /**
         * The path of a type's own file.
         *
         * @param id the type
         * @return the path that its first file has
         */
        String path(TypeId id);

        /**
         * The files of a type of which it is known what they are.
         *
         * @param type the type
         * @param kept what is known of them
         * @return the files, which are written when somebody reads them; none if not all of them are known
         */
        List<GeneratedFile> known(TypeDeclaration type, KeptFiles kept);
    }

    /**
     * Gives the files of types, and remembers these alone.
     *
     * @param now what they follow from
     * @param decided what the user decided
     * @param types the types
     * @param writer writes a type of which nothing is known, or of which something has changed
     * @return the files of all of them
     */
    List<GeneratedFile> files(JavaBasis now, EmitOptions decided, List<TypeDeclaration> types, Writer writer) {
        Map<TypeId, List<GeneratedFile>> current = new HashMap<>(files);
        current.keySet().retainAll(decided.equals(options) ? now.same(fingerprints::get) : Set.of());
        KeptFiles before = kept;
        Set<TypeId> same = now.same(id -> before.fingerprint(writer.path(id)));
        List<TypeDeclaration> changed =
                types.stream().filter(type -> !current.containsKey(type.id())).toList();
        List<List<GeneratedFile>> written = SideBySide.each(changed, type -> {
            List<GeneratedFile> known = same.contains(type.id()) ? writer.known(type, before) : List.of();
            return following(now.fingerprint(type.id()), known.isEmpty() ? writer.write(type) : known);
        });
        for (int i = 0; i < changed.size(); i++) {
            current.put(changed.get(i).id(), written.get(i));
        }
        current.keySet().retainAll(types.stream().map(TypeDeclaration::id).collect(Collectors.toSet()));
        kept = KeptFiles.NONE;
        options = decided;
        fingerprints = now.fingerprints();
        files = current;
        return current.values().stream().flatMap(List::stream).toList();
    }

    /** The first file of a type says what they follow from. */
    private static List<GeneratedFile> following(Fingerprint fingerprint, List<GeneratedFile> files) {
        List<GeneratedFile> told = new ArrayList<>(files);
        told.set(0, files.get(0).following(fingerprint));
        return List.copyOf(told);
    }
}
