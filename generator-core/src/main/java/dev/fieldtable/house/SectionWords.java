package dev.fieldtable.house;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The headings that the reading of a page goes by.
 *
 * @param fields that of the fields of an object
 * @param otherFields what others head the fields of an object, in lower case; where a page has two of them, the word that
 *     comes first here is the section's
 * @param values that of the values of an enum
 * @param supportedTypes that of the arms of a union
 * @param parameters that of the parameters of an operation
 * @param response that of what an operation returns
 * @param errors that of what an operation fails with
 * @param example what the heading above example code begins with
 */
public record SectionWords(
        String fields,
        List<String> otherFields,
        String values,
        String supportedTypes,
        String parameters,
        String response,
        String errors,
        String example) {
    /** Copies the list. */
    public SectionWords {
        otherFields = List.copyOf(otherFields);
    }

    /** {@return the heading of a kind of section, as it should be} */
    public String of(SectionKind kind) {
        return switch (kind) {
            case FIELDS -> fields;
            case VALUES -> values;
            case SUPPORTED_TYPES -> supportedTypes;
            case PARAMETERS -> parameters;
            case RESPONSE -> response;
            case ERRORS -> errors;
        };
    }

    /** {@return the kind of section that describes a type and has exactly this heading} */
    public Optional<SectionKind> ofType(String heading) {
        for (SectionKind kind : SectionKind.values()) {
            if (kind.describesType() && of(kind).equals(heading)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** {@return whether others head the fields of an object so, in capitals or not} */
    public boolean isOtherFields(String heading) {
        return otherFields.contains(heading.toLowerCase(Locale.ROOT));
    }

    /** {@return whether a heading, or a line that was one, stands above example code} */
    public boolean isExample(String heading) {
        return heading.startsWith(example);
    }
}
