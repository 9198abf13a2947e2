package dev.fieldtable.proof;

import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.sample.Sample;
import dev.fieldtable.sample.Samples;
import dev.fieldtable.sample.ShownValues;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Uses generated models, and notes where they do not do what was promised. */
final class Proof {
    private static final int MOST_FAILURES = 20;
    private static final int LONGEST = 800;

    private final Generated generated;
    private final Mapper mapper;
    private final long seed;
    private final Oracle oracle;
    private @Nullable Agreement agreement;
    private boolean jsonOnly;
    private final List<String> failures = new ArrayList<>();
    private final Set<String> sorts = new HashSet<>();
    private int failed;
    private int models;
    private int fields;
    private int allFields;
    private int instances;
    private int arms;
    private final Map<Drift, Integer> drifts = new EnumMap<>(Drift.class);
    private int refused;
    private int expected;
    private int found;
    private int right;

    Proof(Generated generated, Mapper mapper, long seed) {
        this.generated = generated;
        this.mapper = mapper;
        this.seed = seed;
        this.oracle = new Oracle(generated.model());
    }

    /** Compares what is read with what is built no more: numbers of no documented type may be of another class. */
    Proof comparingJsonOnly() {
        jsonOnly = true;
        return this;
    }

    /** Holds exported schemas against the validators of the models, document by document. */
    Proof holding(Agreement schemas) {
        agreement = schemas;
        return this;
    }

    /** What went wrong, the first of each sort; empty if nothing did. */
    List<String> failures() {
        List<String> all = new ArrayList<>(failures);
        if (failed > failures.size()) {
            all.add("and " + (failed - failures.size()) + " more");
        }
        return all;
    }

    int instances() {
        return instances;
    }

    int mutations() {
        return drifts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many changes there were of a kind. */
    int mutations(Drift drift) {
        return drifts.getOrDefault(drift, 0);
    }

    /** How many of the violations that are there were found, from 0 to 1. */
    double recall() {
        return expected == 0 ? 1 : (double) right / expected;
    }

    /** How many of the violations that were found are there, from 0 to 1. */
    double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    /** The figures, a few lines of them. */
    List<String> summary() {
        String kinds = Arrays.stream(Drift.values())
                .filter(drift -> mutations(drift) > 0)
                .map(drift -> mutations(drift) + " " + drift.plural())
                .collect(Collectors.joining(", "));
        List<String> lines = new ArrayList<>(List.of(
                String.format(
                        Locale.ROOT,
                        "%d models, %d of their %d fields changed in every way",
                        models,
                        fields,
                        allFields),
                String.format(
                        Locale.ROOT, "%d instances of seed %d there and back, %d arms chosen", instances, seed, arms),
                String.format(Locale.ROOT, "%d mutations, %d refused with their path: %s", mutations(), refused, kinds),
                String.format(
                        Locale.ROOT,
                        "%d violations: recall %.2f %%, precision %.2f %%",
                        expected,
                        100 * recall(),
                        100 * precision())));
        if (agreement != null) {
            lines.add(agreement.summary());
        }
        return lines;
    }

    /** Object to JSON to object, and JSON to object to JSON, with random valid documents of each type in turn. */
    void roundTrips(int count) {
        Instances random = new Instances(generated.model(), seed);
        List<TypeDeclaration> types =
                generated.types().stream().filter(random::possible).toList();
        for (int i = 0; i < count; i++) {
            TypeDeclaration type = types.get(i % types.size());
            Object document = random.some(type, 40 + i % 7 * 40);
            instances++;
            attempt(type, document, "round trip", () -> roundTrip(type, document));
        }
    }

    /** The same with the two samples of each type, of which no validator may have anything to say. */
    void samples() {
        SortedMap<TypeId, Sample> samples = documents();
        for (TypeDeclaration type : generated.types()) {
            Sample sample = samples.get(type.id());
            for (Object document : sample == null ? List.of() : List.of(sample.minimal(), sample.full())) {
                instances++;
                attempt(type, document, "sample", () -> {
                    List<Finding> findings = oracle.findings(type, document);
                    require(findings.isEmpty(), () -> "not as documented: " + findings);
                    roundTrip(type, document);
                });
            }
        }
    }

    /** The same samples as models, which the generated classes of samples give. */
    void samplesInJava() {
        SortedMap<TypeId, Sample> samples = documents();
        for (TypeDeclaration type : generated.types()) {
            Sample sample = samples.get(type.id());
            if (sample != null && !(type instanceof EnumType)) {
                sampleInJava(type, "minimal", sample.minimal());
                sampleInJava(type, "full", sample.full());
            }
        }
    }

    private void sampleInJava(TypeDeclaration type, String method, Object document) {
        instances++;
        attempt(type, document, "sample in Java", () -> {
            Object made = generated.sample(type.id(), method);
            same(document, mapper.write(made));
            equal(mapper.read(Json.write(document), generated.classOf(type.id())), made, "read and made");
        });
    }

    private SortedMap<TypeId, Sample> documents() {
        TypeModel model = generated.model();
        ShownValues shown = new ShownValues(model, HouseStyle.speakeasy().examples());
        return Samples.of(model, shown).value();
    }

    /** Breaks one thing in a full document of every type, in every way. */
    void mutateAll() {
        Instances random = new Instances(generated.model(), seed);
        for (TypeDeclaration type : generated.types()) {
            if (type instanceof ObjectType object) {
                allFields += object.properties().size();
                if (random.possible(type)) {
                    Object full = random.full(object);
                    models++;
                    fields += (int) object.properties().stream()
                            .filter(property -> Pointer.map(full).containsKey(property.wireName()))
                            .count();
                    mutate(type, full, 1, Integer.MAX_VALUE);
                }
            }
        }
    }

    /** Breaks one thing anywhere in random documents. */
    void mutateDeep(int documents, int mutationsEach) {
        Instances random = new Instances(generated.model(), seed + 1);
        List<TypeDeclaration> types = generated.types().stream()
                .filter(type -> random.possible(type) && type instanceof ObjectType)
                .toList();
        for (int i = 0; i < documents; i++) {
            TypeDeclaration type = types.get(i % types.size());
            mutate(type, random.some(type, 80), 8, mutationsEach);
        }
    }

    private void mutate(TypeDeclaration type, Object valid, int levels, int most) {
        if (!oracle.findings(type, valid).isEmpty()) {
            throw new IllegalStateException("a document that should be valid is not: " + Json.write(valid));
        }
        List<Supplier<Mutation>> all = Mutations.of(generated.model(), type, valid, levels);
        if (all.size() > most) {
            java.util.Collections.shuffle(all, new Random(seed));
            all = all.subList(0, most);
        }
        for (Supplier<Mutation> one : all) {
            Mutation mutation = one.get();
            drifts.merge(mutation.drift(), 1, Integer::sum);
            attempt(type, mutation.document(), mutation.what(), () -> hold(type, mutation));
        }
    }

    private interface Attempt {
        void run() throws Exception;
    }

    private void attempt(TypeDeclaration type, Object document, String what, Attempt attempt) {
        try {
            attempt.run();
        } catch (Exception | AssertionError | StackOverflowError e) {
            failed++;
            String sort = type.id()
                    + String.valueOf(e)
                            .substring(0, Math.min(70, String.valueOf(e).length()));
            if (failures.size() < MOST_FAILURES && sorts.add(sort)) {
                failures.add(type.id() + ", " + what + ", seed " + seed + ": " + shorten(e.toString()) + "\n    "
                        + shorten(Json.write(document)));
            }
        }
    }

    private static String shorten(String text) {
        return text.length() < LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private void roundTrip(TypeDeclaration type, Object document) throws Exception {
        Class<?> javaType = generated.classOf(type.id());
        Object read = mapper.read(Json.write(document), javaType);
        same(document, mapper.write(read));
        Object again = mapper.read(mapper.write(read), javaType);
        equal(read, again, "read twice");
        Object built = Objects.requireNonNull(generated.build(new TypeRef.Named(type.id()), document));
        if (!jsonOnly) {
            equal(read, built, "read and built");
        }
        same(document, mapper.write(built));
        if (type instanceof ObjectType) {
            equal(
                    read,
                    Objects.requireNonNull(
                            generated.call("build", Objects.requireNonNull(generated.call("toBuilder", read)))),
                    "toBuilder");
            validate(read, List.of());
        } else if (type instanceof UnionType union) {
            arms++;
            Class<?> arm = generated.armClass(union, oracle.arm(union, document));
            require(read.getClass() == arm, () -> "arm " + read.getClass() + " instead of " + arm);
            Object concrete = mapper.read(Json.write(document), arm);
            equal(read, concrete, "read by the union's and by the arm's type");
        } else {
            require(type instanceof EnumType && read.toString() != null, () -> "no text");
        }
        holdSchema(type, document, List.of());
    }

    private void hold(TypeDeclaration type, Mutation mutation) throws Exception {
        String json = Json.write(mutation.document());
        Object read;
        try {
            read = mapper.read(json, generated.classOf(type.id()));
        } catch (Exception e) {
            require(mutation.unreadable() != null, () -> "was refused: " + e.getMessage());
            require(
                    namesPath(e, mutation.unreadable()),
                    () -> "names no path " + mutation.unreadable() + ": " + e.getMessage());
            refused++;
            if (agreement != null) {
                agreement.hold(type, mutation.document(), false);
            }
            return;
        }
        require(
                mutation.unreadable() == null,
                () -> "was read, though " + mutation.unreadable() + " cannot be held: " + read);
        same(mutation.document(), mapper.write(read));
        require(
                mutation.expected() == null || mutation.findings().equals(mutation.expected()),
                () -> "the oracle says " + mutation.findings() + " instead of " + mutation.expected());
        holdSchema(type, mutation.document(), validate(read, mutation.findings()));
    }

    private void holdSchema(TypeDeclaration type, Object document, List<Finding> found) {
        if (agreement != null) {
            agreement.hold(type, document, found.stream().noneMatch(Agreement::isError));
        }
    }

    /** All that the strictest validator finds. */
    private List<Finding> validate(Object read, List<Finding> wanted) {
        List<Finding> strict = generated.validate(read, "STRICT");
        expected += wanted.size();
        found += strict.size();
        right += (int) wanted.stream().filter(strict::contains).count();
        require(strict.equals(wanted), () -> "violations " + strict + " instead of " + wanted);
        List<Finding> demanded =
                wanted.stream().filter(finding -> !finding.unsaid()).toList();
        require(generated.validate(read, "REQUEST").equals(demanded), () -> "other violations in a request");
        List<Finding> tolerant =
                wanted.stream().filter(finding -> !finding.tolerable()).toList();
        List<Finding> tolerated = generated.validate(read, "TOLERANT");
        require(tolerated.equals(tolerant), () -> "tolerant violations " + tolerated + " instead of " + tolerant);
        return strict;
    }

    /** Jackson tells the way as {@code Type["name"]->java.util.ArrayList[0]}. */
    private static boolean namesPath(Exception e, @Nullable String pointer) {
        String message = String.valueOf(e.getMessage());
        int at = 0;
        for (String name : Pointer.names(Objects.requireNonNull(pointer))) {
            int named = message.indexOf("[\"" + name + "\"]", at);
            int counted = message.indexOf("[" + name + "]", at);
            int next = named < 0 ? counted : counted < 0 ? named : Math.min(named, counted);
            if (next < 0) {
                return false;
            }
            at = next + 1;
        }
        return true;
    }

    private static void same(Object wanted, String json) {
        Object tree = Json.parse(json);
        String difference = Json.difference(wanted, tree);
        require(difference == null, () -> "written otherwise at \"" + difference + "\": " + shorten(json));
    }

    private static void equal(Object one, Object other, String what) {
        require(
                one.equals(other) && other.equals(one),
                () -> "not equal, " + what + ": " + shorten(one + " and " + other));
        require(one.hashCode() == other.hashCode(), () -> "other hash codes, " + what);
    }

    private static void require(boolean holds, Supplier<String> otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise.get());
        }
    }
}
