package dev.fieldtable.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Loss;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.emit.naming.JavaNames;
import dev.fieldtable.emit.naming.JavaText;
import dev.fieldtable.emit.naming.JavaTypes;
import dev.fieldtable.emit.style.EmissionContext;
import dev.fieldtable.emit.style.EmissionStyle;
import dev.fieldtable.emit.style.EnumEmitter;
import dev.fieldtable.emit.style.RequestParts;
import dev.fieldtable.emit.style.Rules;
import dev.fieldtable.emit.style.UnionEmitter;
import dev.fieldtable.emit.validation.ValidatorEmitter;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeGraph;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.option.EmitOptions.SupportPackage;
import dev.fieldtable.option.SecretWords;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.output.KeptFiles;
import dev.fieldtable.text.TextRoom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a model as Java source files. Pure: the same model gives the same bytes on every machine. */
public final class JavaEmitter {
    private static final int MOST_PROPERTIES = 1_000;
    private static final int MOST_VALUES = 5_000;
    private static final int MOST_ARMS = 1_000;

    private final EmitOptions options;

    private JavaEmitter(EmitOptions options) {
        this.options = options;
    }

    /**
     * An emitter.
     *
     * @param options what the user decided
     * @return the emitter
     */
    public static JavaEmitter with(EmitOptions options) {
        return new JavaEmitter(options);
    }

    /**
     * Writes types.
     *
     * @param model all types
     * @param names their settled names
     * @param selected the types to write, closed under reference
     * @return the files, sorted by path, and what could not be done as wished; no files if a type is too wide for Java
     */
    public Outcome<List<GeneratedFile>> emit(TypeModel model, JavaNames names, Collection<TypeId> selected) {
        return emit(model, names, selected, new JavaMemory());
    }

    /**
     * Writes types of which most were written before.
     *
     * @param model all types
     * @param names their settled names
     * @param selected the types to write, closed under reference
     * @param memory what was written before; what is written now when this is done
     * @return the files, as without a memory
     */
    public Outcome<List<GeneratedFile>> emit(
            TypeModel model, JavaNames names, Collection<TypeId> selected, JavaMemory memory) {
        List<TypeDeclaration> chosen = new TreeSet<>(selected)
                .stream().map(id -> model.get(new TypeRef.Named(id))).toList();
        List<Diagnostic> tooWide =
                chosen.stream().flatMap(type -> tooWide(type).stream()).toList();
        if (!tooWide.isEmpty()) {
            return new Outcome<>(List.of(), tooWide);
        }
        List<ObjectType> objects = chosen.stream()
                .filter(ObjectType.class::isInstance)
                .map(ObjectType.class::cast)
                .toList();
        Writer writer = new Writer(context(options, model, names, selected));
        String support = names.support("Model").packageName();
        // Who else shares the support types may need it.
        boolean shared = options.support() != null;
        boolean requests = shared || objects.stream().anyMatch(RequestParts::any);
        boolean formed = shared || chosen.stream().anyMatch(type -> type.accept(FORMED));
        boolean limited = shared || objects.stream().anyMatch(type -> Rules.anyLimited(writer.context, type));
        KeptFiles before = memory.kept();
        List<GeneratedFile> files =
                new ArrayList<>(memory.files(JavaBasis.of(chosen, writer.context), options, chosen, writer));
        files.addAll(SupportTypes.emit(before, support, needs(writer), requests, secretWords(), formed, limited));
        Stream.concat(Stream.of(support), packages(chosen, names))
                .distinct()
                .forEach(javaPackage -> files.add(packageInfo(javaPackage)));
        List<Diagnostic> diagnostics = new ArrayList<>();
        objects.forEach(type -> writer.style.deviation(type).ifPresent(diagnostics::add));
        diagnostics.addAll(UnsaidPlaces.in(objects));
        diagnostics.addAll(UncheckedPatterns.in(objects));
        return new Outcome<>(files.stream().sorted().toList(), diagnostics);
    }

    private static Stream<String> packages(List<TypeDeclaration> types, JavaNames names) {
        return types.stream().map(type -> names.type(type.id()).packageName());
    }

    /**
     * Looks whether a type can be written at all.
     *
     * @param type the type
     * @return what is wrong with it, if it has more properties, values or arms than Java compiles
     */
    public static Optional<Diagnostic> tooWide(TypeDeclaration type) {
        return type.accept(WIDTH);
    }

    /** Which models lean on the support types, by their style, and whether Bean Validation looks at them. */
    private Map<EmissionStyle, Boolean> needs(Writer writer) {
        Map<EmissionStyle, Boolean> needs = new HashMap<>();
        needs.put(writer.style, writer.context.beanValidation());
        SupportPackage shared = options.support();
        if (shared != null) {
            for (EmitOptions.Need need : shared.needs()) {
                EmitOptions likewise = options.withStyle(need.style()).withBeanValidation(need.beanValidation());
                needs.put(style(writer.context, likewise), isValidated(likewise));
            }
        }
        return needs;
    }

    private SecretWords secretWords() {
        SupportPackage shared = options.support();
        return shared == null
                ? options.secretWords()
                : shared.needs().stream()
                        .map(EmitOptions.Need::secretWords)
                        .reduce(options.secretWords(), SecretWords::and);
    }

    private static boolean isValidated(EmitOptions options) {
        return switch (options.beanValidation()) {
            case NONE -> false;
            case JAKARTA -> true;
        };
    }

    private static boolean fillsDefaults(EmitOptions options) {
        return switch (options.defaults()) {
            case NONE -> false;
            case BUILD -> true;
        };
    }

    /** What all emitters of these types share. */
    static EmissionContext context(EmitOptions options, TypeModel model, JavaNames names, Collection<TypeId> selected) {
        boolean optionals = switch (options.optionalAccessors()) {
            case OPTIONAL -> true;
            case NULLABLE -> false;
        };
        return new EmissionContext(
                model,
                names,
                new JavaTypes(names, optionals),
                readFromTrees(model, selected),
                TypeGraph.recursive(model),
                isValidated(options),
                options.secretWords(),
                options.wireAliases(),
                fillsDefaults(options));
    }

    /** How object types look. */
    static EmissionStyle style(EmissionContext context, EmitOptions options) {
        boolean strict = options.reading().refuses();
        return switch (options.style()) {
            case CLASS -> EmissionStyle.builderClass(context, strict);
            case RECORD -> EmissionStyle.records(context, strict);
        };
    }

    /** What stands within a union is read from plain values, since a union chooses only after it has seen them. */
    private static Set<TypeId> readFromTrees(TypeModel model, Collection<TypeId> selected) {
        Set<TypeId> roots = new HashSet<>();
        for (TypeId id : selected) {
            roots.addAll(model.get(new TypeRef.Named(id)).accept(KEPT_AS_TREES));
        }
        return TypeGraph.reachable(model, roots);
    }

    /** The types whose values a type keeps as they came, and reads when they are asked for. */
    private static final TypeDeclaration.Visitor<Set<TypeId>> KEPT_AS_TREES = new TypeDeclaration.Visitor<>() {
        @Override
        public Set<TypeId> object(ObjectType type) {
            Property additional = type.additionalProperties();
            return additional == null ? Set.of() : TypeGraph.of(additional.type());
        }

        @Override
        public Set<TypeId> enumeration(EnumType type) {
            return Set.of();
        }

        @Override
        public Set<TypeId> union(UnionType type) {
            return TypeGraph.of(type);
        }
    };

    /** Whether a type has values that are handed out as another type than JSON has. */
    private static final TypeDeclaration.Visitor<Boolean> FORMED = new TypeDeclaration.Visitor<>() {
        @Override
        public Boolean object(ObjectType type) {
            Property additional = type.additionalProperties();
            return type.properties().stream().anyMatch(property -> JavaTypes.isFormed(property.type()))
                    || (additional != null && JavaTypes.isFormed(additional.type()));
        }

        @Override
        public Boolean enumeration(EnumType type) {
            return false;
        }

        @Override
        public Boolean union(UnionType type) {
            return type.arms().stream().anyMatch(arm -> JavaTypes.isFormed(arm.type()));
        }
    };

    private static GeneratedFile packageInfo(String javaPackage) {
        return new GeneratedFile(
                javaPackage.replace('.', '/') + "/package-info" + JavaFiles.SUFFIX,
                GeneratedMark.firstLine(List.of())
                        + "/** Generated from API documentation by Fieldtable. */\n"
                        + "@NullMarked\n"
                        + "package " + JavaText.ascii(javaPackage) + ";\n\n"
                        + "import org.jspecify.annotations.NullMarked;\n");
    }

    /** What a class file has no room for: no method of it may have more than 64 KiB of code. */
    private static final TypeDeclaration.Visitor<Optional<Diagnostic>> WIDTH = new TypeDeclaration.Visitor<>() {
        @Override
        public Optional<Diagnostic> object(ObjectType type) {
            int rows = type.properties().size() + (type.additionalProperties() == null ? 0 : 1);
            return tooWide(type, type.properties().size(), MOST_PROPERTIES, "properties", Loss.ofRows(rows));
        }

        @Override
        public Optional<Diagnostic> enumeration(EnumType type) {
            int values = type.values().size();
            return tooWide(type, values, MOST_VALUES, "values", Loss.ofRows(values));
        }

        @Override
        public Optional<Diagnostic> union(UnionType type) {
            int arms = type.arms().size();
            return tooWide(type, arms, MOST_ARMS, "arms", new Loss(0, 0, arms));
        }

        private Optional<Diagnostic> tooWide(TypeDeclaration type, int count, int most, String noun, Loss loss) {
            String message = type.id().name() + " has " + count + " " + noun + "; no more than " + most + " compile.";
            return count <= most
                    ? Optional.empty()
                    : Optional.of(Diagnostic.of(
                                    DiagnosticCode.TOO_WIDE_FOR_JAVA,
                                    type.span(),
                                    message,
                                    DiagnosticCode.TOO_WIDE_FOR_JAVA.nextStep())
                            .losing(loss));
        }
    };

    /** Writes types, each for itself. */
    private final class Writer implements JavaMemory.Writer, TypeDeclaration.Visitor<List<GeneratedFile>> {
        private final EmissionContext context;
        private final EmissionStyle style;
        private final ValidatorEmitter validators;
        private final TextRoom room = new TextRoom();

        Writer(EmissionContext context) {
            this.context = context;
            this.style = style(context, options);
            this.validators = new ValidatorEmitter(context, style);
        }

        @Override
        public List<GeneratedFile> write(TypeDeclaration type) {
            return type.accept(this);
        }

        @Override
        public List<GeneratedFile> object(ObjectType type) {
            return List.of(file(type, 0, style.emit(type)), file(type, 1, validators.emit(type)));
        }

        @Override
        public List<GeneratedFile> enumeration(EnumType type) {
            return List.of(file(type, 0, new EnumEmitter(context).emit(type)));
        }

        @Override
        public List<GeneratedFile> union(UnionType type) {
            return List.of(file(type, 0, new UnionEmitter(context).emit(type)));
        }

        private GeneratedFile file(TypeDeclaration type, int index, TypeSpec java) {
            ClassName name = classes(type).get(index);
            GeneratedFile file = JavaFiles.of(type, name, java, parts(type, index), context.names());
            return room.takes(file.content().length()) ? file : file.packed();
        }

        @Override
        public String path(TypeId id) {
            return JavaFiles.path(context.names().type(id));
        }

        @Override
        public List<GeneratedFile> known(TypeDeclaration type, KeptFiles kept) {
            Once<List<GeneratedFile>> written = new Once<>(() -> write(type));
            List<GeneratedFile> files = new ArrayList<>();
            for (ClassName name : classes(type)) {
                int index = files.size();
                String path = JavaFiles.path(name);
                Optional<String> hash = kept.hash(path);
                if (hash.isEmpty()) {
                    return List.of();
                }
                files.add(GeneratedFile.known(
                        path,
                        hash.get(),
                        () -> written.get().get(index).content(),
                        JavaFiles.sources(type),
                        parts(type, index)));
            }
            return files;
        }

        /** The classes of a type that have a file for themselves, the type's own first. */
        private List<ClassName> classes(TypeDeclaration type) {
            ClassName own = context.names().type(type.id());
            return type instanceof ObjectType ? List.of(own, context.names().validator(type.id())) : List.of(own);
        }

        /** What the docs list is in the type's own file. */
        private static int parts(TypeDeclaration type, int index) {
            return index == 0 ? type.parts() : 0;
        }
    }

    /** Makes something when it is first asked for; whoever asks at the same time waits for it. */
    private static final class Once<T> {
        private final Supplier<T> make;
        private @Nullable T made;

        Once(Supplier<T> make) {
            this.make = make;
        }

        synchronized T get() {
            T known = made;
            if (known == null) {
                known = make.get();
                made = known;
            }
            return known;
        }
    }
}
