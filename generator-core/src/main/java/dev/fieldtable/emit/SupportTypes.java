package dev.fieldtable.emit;

import dev.fieldtable.emit.naming.JavaText;
import dev.fieldtable.emit.style.EmissionStyle;
import dev.fieldtable.emit.style.RequestParts;
import dev.fieldtable.emit.style.Rules;
import dev.fieldtable.option.SecretWords;
import dev.fieldtable.output.Fingerprint;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.output.KeptFiles;
import dev.fieldtable.output.QuickHash;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The types that generated models lean on, written beside them so that nothing of ours is needed at run time. They are
 * plain Java sources among the resources, and only their package changes.
 */
final class SupportTypes {
    private static final String FOLDER = "support/";
    private static final String PACKAGE = "package support;";

    private static final List<String> NAMES = List.of(
            "AbstractModel",
            "Check",
            "Collector",
            "Conversions",
            "Deep",
            "Generated",
            "Immense",
            "Judge",
            "MissingPropertyException",
            "Model",
            "ModelBuilder",
            "ModelValidator",
            "OpenEnum",
            "Others",
            "Probe",
            "PropertyList",
            "Raw",
            "RawAny",
            "RawDecimal",
            "RawList",
            "RawObject",
            "RawUnion",
            "Rule",
            "Scorer",
            "Secrets",
            "Spelling",
            "Times",
            "Tree",
            "Tristate",
            "UnionReader",
            "UnionValue",
            "ValidationProfile",
            "Violation");

    private SupportTypes() {}

    /**
     * Writes the types for models of all these styles.
     *
     * @param validated whether Bean Validation looks at the models, by their style
     * @param requests whether there may be models with parameters
     * @param words by which names a value is a secret
     * @param formed whether values are handed out as another type than JSON has
     * @param limited whether values have limits beside their types
     * @param before what is known of files that the same tool has written with the same options
     */
    static List<GeneratedFile> emit(
            KeptFiles before,
            String javaPackage,
            Map<EmissionStyle, Boolean> validated,
            boolean requests,
            SecretWords words,
            boolean formed,
            boolean limited) {
        Set<String> names = new TreeSet<>(NAMES);
        if (formed) {
            names.add("Form");
        }
        validated.keySet().forEach(style -> names.addAll(style.supportTypes()));
        if (limited) {
            names.addAll(Rules.LIMITS);
        }
        if (requests) {
            names.addAll(RequestParts.SUPPORT);
        }
        boolean validValue = validated.entrySet().stream()
                .anyMatch(each -> each.getValue() && each.getKey().holdsTristates());
        List<GeneratedFile> files = new ArrayList<>();
        for (String name : names) {
            String path = javaPackage.replace('.', '/') + "/" + name + ".java";
            Fingerprint basis = new Fingerprint(variant(name, validValue, words), QuickHash.EMPTY);
            Supplier<String> content = () -> content(javaPackage, name, validValue, words);
            Optional<String> known = basis.equals(before.fingerprint(path)) ? before.hash(path) : Optional.empty();
            GeneratedFile file = known.isPresent()
                    ? GeneratedFile.known(path, known.get(), content, List.of(), 0)
                    : new GeneratedFile(path, content.get());
            files.add(file.following(basis));
        }
        return files;
    }

    /** What the text of a type follows from beside its name and its package. */
    private static String variant(String name, boolean validValue, SecretWords words) {
        return switch (name) {
            case "Tristate" -> QuickHash.ofExactly(String.valueOf(validValue));
            case "Secrets" -> QuickHash.ofExactly(literals(words));
            default -> QuickHash.EMPTY;
        };
    }

    private static String content(String javaPackage, String name, boolean validValue, SecretWords words) {
        String source = read(FOLDER + name + ".java");
        if (name.equals("Tristate") && validValue) {
            source = withValidValue(source);
        }
        if (name.equals("Secrets")) {
            source = withWords(source, words);
        }
        if (!source.startsWith(PACKAGE)) {
            throw new IllegalStateException("the support type " + name + " is not in its package");
        }
        return GeneratedMark.firstLine(List.of())
                + "package " + JavaText.ascii(javaPackage) + ";"
                + SourceLine.join(GeneratedMark.everyType(SourceLine.of(source)))
                        .substring(PACKAGE.length());
    }

    /** Bean Validation finds the model within a {@code Tristate} by a getter. */
    private static String withValidValue(String tristate) {
        int end = tristate.lastIndexOf('}');
        String getter = """

                  private Optional<@Valid T> getValue() {
                    return toOptional();
                  }
                """;
        return tristate.substring(0, end).replaceFirst("\\nimport ", "\nimport jakarta.validation.Valid;\nimport ")
                + getter
                + tristate.substring(end);
    }

    private static String withWords(String secrets, SecretWords words) {
        return secrets.replace("Set.of()", "Set.of(" + literals(words) + ")");
    }

    private static String literals(SecretWords words) {
        return words.words().stream().map(JavaText::literal).collect(Collectors.joining(", "));
    }

    private static String read(String resource) {
        try (InputStream in = SupportTypes.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
