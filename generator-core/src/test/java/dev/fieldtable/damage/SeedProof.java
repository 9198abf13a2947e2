package dev.fieldtable.damage;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.InspectionResult;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.io.PageFilter;
import dev.fieldtable.io.SourceReader;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.source.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares every field of damaged pages with what a plain search finds in them: {@code SeedProof FIELDS FILE...}. */
final class SeedProof {
    private static final Pattern FLATTENED =
            Pattern.compile("\\| (?:~~)?`(\\w+)`(?:~~)? \\| ([^|]*) \\| (:heavy_\\w+:) \\| ([^|]*)\\| ([^|]*)\\|");
    private static final Pattern SCRAPED =
            Pattern.compile("(?m)^(\\w+) \\|\\n([^|]*) \\| (\\u2714\\ufe0f|\\u2796) \\| ([^|]*)\\|\\s?([^|\\n]*)\\|?");

    private SeedProof() {}

    /** Takes pairs of a page and the number of its fields; ends with 1 if one of them is read otherwise. */
    public static void main(String[] arguments) {
        boolean proven = true;
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            proven &= proves(Path.of(arguments[i]), Integer.parseInt(arguments[i + 1]));
        }
        System.exit(proven ? 0 : 1);
    }

    private static boolean proves(Path file, int fields) {
        List<SourceText> pages =
                SourceReader.read(List.of(file), PageFilter.ALL).value();
        InspectionResult result = Generator.inspect(GenerationRequest.of("com.example"), pages);
        List<String> expected = expected(pages.get(0).content());
        List<String> actual = new ArrayList<>();
        result.model()
                .types()
                .forEach(type -> ((ObjectType) type).properties().forEach(property -> actual.add(text(property))));
        long dangling = count(result.diagnostics(), DiagnosticCode.DANGLING_REFERENCE);
        System.out.println("== " + file.getFileName() + ": " + actual.size() + " fields, " + dangling
                + " references to pages that are not there");
        for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
            String wanted = i < expected.size() ? expected.get(i) : "(nothing)";
            String found = i < actual.size() ? actual.get(i) : "(nothing)";
            if (!wanted.equals(found)) {
                System.out.println("   expected: " + wanted + "\n   found:    " + found);
            }
        }
        return actual.equals(expected) && actual.size() == fields;
    }

    private static long count(List<Diagnostic> diagnostics, DiagnosticCode code) {
        return diagnostics.stream().filter(each -> each.code() == code).count();
    }

    private static String text(Property property) {
        return property.name() + ": " + property.type() + " "
                + property.presence().label() + " '"
                + property.description().replaceAll("\\s+", " ") + "' '" + property.example() + "'"
                + (property.deprecation() == null ? "" : " deprecated");
    }

    private static List<String> expected(String page) {
        List<String> fields = new ArrayList<>();
        Matcher row = (page.contains("`") ? FLATTENED : SCRAPED).matcher(page);
        while (row.find()) {
            String type = row.group(2).replaceAll("\\]\\([^)]*\\)", "]").replace("*", "");
            String description = row.group(4).strip().replaceAll("\\s+", " ");
            boolean required = row.group(3).contains("check") || row.group(3).startsWith("\u2714");
            boolean nullable = type.contains("Nullable");
            fields.add(row.group(1) + ": " + type(type) + " " + (required ? "required" : "optional")
                    + (nullable ? "-nullable" : "") + " '" + (description.equals("N/A") ? "" : description) + "' '"
                    + row.group(5).strip() + "'" + (description.contains("DEPRECATED") ? " deprecated" : ""));
        }
        return fields;
    }

    /** Types of other pages are not there, and so may be anything. */
    private static String type(String type) {
        String bare = type.replaceAll("Optional|Nullable|\\[|\\]|List", "");
        String name = switch (bare.toLowerCase(Locale.ROOT)) {
            case "str" -> "string";
            case "int" -> "integer";
            case "bool" -> "boolean";
            default -> "any";
        };
        return type.contains("List[") ? "list<" + name + ">" : name;
    }
}
