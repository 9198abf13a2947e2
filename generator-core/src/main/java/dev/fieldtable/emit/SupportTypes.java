package dev.fieldtable.emit;

import dev.fieldtable.emit.naming.JavaText;
import dev.fieldtable.emit.style.EmissionStyle;
import dev.fieldtable.emit.style.RequestParts;
import dev.fieldtable.emit.style.Rules;
import dev.fieldtable.option.SecretWords;
import dev.fieldtable.output.GeneratedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
     */
    static List<GeneratedFile> emit(
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
            files.add(new GeneratedFile(
                    javaPackage.replace('.', '/') + "/" + name + ".java",
                    GeneratedMark.firstLine(List.of())
                            + "package " + JavaText.ascii(javaPackage) + ";"
                            + SourceLine.join(GeneratedMark.everyType(SourceLine.of(source)))
                                    .substring(PACKAGE.length())));
        }
        return files;
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
        String literals = words.words().stream().map(JavaText::literal).collect(Collectors.joining(", "));
        return secrets.replace("Set.of()", "Set.of(" + literals + ")");
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
