package dev.fieldtable.emit;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.diagnostic.Printable;
import dev.fieldtable.emit.naming.JavaNames;
import dev.fieldtable.emit.style.EmissionContext;
import dev.fieldtable.emit.style.SampleEmitter;
import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.sample.Sample;
import dev.fieldtable.text.TextRoom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes samples as Java, for the tests of those who use the models: a class for each model and each union, which gives
 * both. Pure: the same model gives the same bytes on every machine.
 */
public final class SampleFiles {
    private SampleFiles() {}

    /**
     * Writes samples.
     *
     * @param options what the user decided, as for the models
     * @param model all types
     * @param names their settled names
     * @param samples the samples of the types that Java is written of
     * @return the files, sorted by path, which need the models to be compiled; and which types have none although they
     *     have samples. What is gone from the docs has none either
     */
    public static Outcome<List<GeneratedFile>> emit(
            EmitOptions options, TypeModel model, JavaNames names, SortedMap<TypeId, Sample> samples) {
        EmissionContext context = JavaEmitter.context(options, model, names, samples.keySet());
        SortedMap<TypeId, Sample> written = new TreeMap<>();
        List<Diagnostic> lacks = new ArrayList<>();
        samples.forEach((id, sample) -> {
            TypeDeclaration type = model.get(new TypeRef.Named(id));
            if (type.accept(HAS_CLASS) && !Deprecation.isGone(type.deprecation())) {
                type.accept(new Lacking(sample))
                        .ifPresentOrElse(property -> lacks.add(lack(type, property)), () -> written.put(id, sample));
            }
        });
        SampleEmitter emitter = new SampleEmitter(context, written);
        TextRoom room = new TextRoom();
        List<GeneratedFile> files = new ArrayList<>();
        for (Map.Entry<TypeId, Sample> each : written.entrySet()) {
            TypeDeclaration type = model.get(new TypeRef.Named(each.getKey()));
            GeneratedFile file =
                    JavaFiles.of(type, names.samples(type.id()), emitter.emit(type, each.getValue()), 0, names);
            files.add(room.takes(file.content().length()) ? file : file.packed());
        }
        return new Outcome<>(files.stream().sorted().toList(), lacks);
    }

    private static Diagnostic lack(TypeDeclaration type, Property property) {
        return Diagnostic.of(
                DiagnosticCode.NO_SAMPLE,
                property.span(),
                "No class gives samples of "
                        + Printable.line(Printable.name(type.id().name())) + ": its parameter "
                        + Printable.line(Printable.name(property.name()))
                        + " has to be there, and no value of it is known that is as documented.",
                DiagnosticCode.NO_SAMPLE.nextStep());
    }

    /** What a builder would ask for in vain. */
    private record Lacking(Sample sample) implements TypeDeclaration.Visitor<Optional<Property>> {
        @Override
        public Optional<Property> object(ObjectType type) {
            return SampleEmitter.lacking(type, sample);
        }

        @Override
        public Optional<Property> enumeration(EnumType type) {
            return Optional.empty();
        }

        @Override
        public Optional<Property> union(UnionType type) {
            return Optional.empty();
        }
    }

    /** The constants of an enum are samples enough. */
    private static final TypeDeclaration.Visitor<Boolean> HAS_CLASS = new TypeDeclaration.Visitor<>() {
        @Override
        public Boolean object(ObjectType type) {
            return true;
        }

        @Override
        public Boolean enumeration(EnumType type) {
            return false;
        }

        @Override
        public Boolean union(UnionType type) {
            return true;
        }
    };
}
