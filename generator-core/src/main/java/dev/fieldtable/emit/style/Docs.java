package dev.fieldtable.emit.style;

import com.palantir.javapoet.CodeBlock;
import dev.fieldtable.emit.naming.JavadocText;
import dev.fieldtable.model.DefaultValue;
import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The comments of the output. */
final class Docs {
    /** Words that begin a sentence with a capital but are no names. */
    private static final Set<String> PLAIN_WORDS = Set.of(
            "A",
            "An",
            "The",
            "This",
            "These",
            "Your",
            "List",
            "Number",
            "If",
            "Whether",
            "When",
            "All",
            "Any",
            "Indicates",
            "Name",
            "Date",
            "Description",
            "Additional",
            "Optional",
            "Current",
            "Total");

    private static final int WIDTH = 100;
    private static final int LONGEST_RETURN = 400;
    private static final int LONGEST_DEFAULT = 200;

    private Docs() {}

    /**
     * The comment of a type.
     *
     * @param type the type
     * @param kind what it is, for a type that the docs say nothing about
     * @param tags further tags, each with its line end
     * @param since the state of the docs that it came with, if that is known
     */
    static CodeBlock type(TypeDeclaration type, String kind, String tags, Optional<String> since) {
        String prose = JavadocText.prose(withoutNotice(type.description(), type.deprecation()));
        String page = "ocumented in " + JavadocText.code(type.span().path()) + ".";
        StringBuilder out = new StringBuilder(
                prose.isEmpty() ? JavadocText.wrap(kind + ", d" + page, 0) : prose + "\n\n<p>D" + page);
        String all = tags + since(since);
        out.append(all.isEmpty() ? "\n" : "\n\n" + all);
        deprecated(type.deprecation(), out);
        return CodeBlock.of("$L", out);
    }

    /**
     * The comment of an accessor.
     *
     * @param property the property
     * @param note a sentence to add without its full stop, in Javadoc's words; empty for none
     * @param since the state of the docs that it came with, if that is known
     */
    static CodeBlock accessor(Property property, String note, Optional<String> since) {
        String description = withoutNotice(property.description(), property.deprecation());
        String notes = notes(property, note);
        StringBuilder out = new StringBuilder();
        if (description.length() <= LONGEST_RETURN && !description.contains("\n")) {
            out.append(line("{@return " + text(property, sentence(description)), property, "}"));
            out.append(paragraph(notes));
        } else {
            out.append(JavadocText.prose(description))
                    .append(notes.isEmpty() ? "" : "\n" + paragraph(notes).stripTrailing())
                    .append("\n\n@return the value of ")
                    .append(JavadocText.code(property.wireName()))
                    .append('\n');
        }
        out.append(since(since));
        deprecated(property.deprecation(), out);
        return CodeBlock.of("$L", out);
    }

    /** The tag that says which state of the docs something came with; a tag of its own, as it is one line. */
    private static String since(Optional<String> since) {
        return since.map(state -> "@since " + JavadocText.text(state) + "\n").orElse("");
    }

    /** The comment of a record's constructor. */
    static CodeBlock canonical(List<String> components) {
        StringBuilder out = new StringBuilder("Makes what a builder would make of the same values.\n\n");
        components.forEach(name -> out.append("@param ")
                .append(name)
                .append(" the component {@code ")
                .append(name)
                .append("}\n"));
        return CodeBlock.of(
                "$L",
                out.append(
                        "@throws IllegalStateException if a required value is {@code null}; the message names all of them\n"));
    }

    /** The comment of a field that Jackson fills. */
    static CodeBlock raw(Property property) {
        return CodeBlock.of("What came for $L.\n", JavadocText.code(property.wireName()));
    }

    static CodeBlock constant(EnumType.Value value, Optional<String> since) {
        StringBuilder out = new StringBuilder(JavadocText.code(value.value())).append(".\n");
        if (value.deprecation() != null || since.isPresent()) {
            out.append('\n');
        }
        out.append(since(since));
        deprecated(value.deprecation(), out);
        return CodeBlock.of("$L", out);
    }

    /** The tags that say since when an arm is there, and why it should no longer be used; empty if there are none. */
    static CodeBlock arm(UnionType.Arm arm, Optional<String> since) {
        StringBuilder out = new StringBuilder(since(since));
        deprecated(arm.deprecation(), out);
        return CodeBlock.of("$L", out);
    }

    /** A component of a record, as a tag of the record's comment; the note as that of an accessor. */
    static String component(Property property, String name, String note) {
        String description = withoutNotice(property.description(), property.deprecation());
        String notes = notes(property, note);
        String more = notes.isEmpty() ? "" : ". " + notes;
        return description.contains("\n")
                ? "@param " + name + "\n" + JavadocText.prose(description) + "\n" + paragraph(notes)
                : line("@param " + name + " " + text(property, sentence(description)), property, more);
    }

    /** A note, what a value has to be beside its type, and what stands in for the property where it is left out. */
    private static String notes(Property property, String note) {
        return Stream.of(note, LimitWords.of(property), defaultOf(property))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(". "));
    }

    /** Two notes as one. */
    static String both(String first, String second) {
        return Stream.of(first, second).filter(note -> !note.isEmpty()).collect(Collectors.joining(". "));
    }

    private static String defaultOf(Property property) {
        DefaultValue value = property.defaultValue();
        if (value == null) {
            return "";
        }
        String label = value.label();
        String shown = label.length() <= LONGEST_DEFAULT ? label : label.substring(0, LONGEST_DEFAULT) + "\u2026";
        return "Default: " + JavadocText.code(shown);
    }

    private static String paragraph(String sentence) {
        return sentence.isEmpty() ? "" : "\n" + JavadocText.wrap("<p>" + sentence + ".", 0) + "\n";
    }

    static CodeBlock setter(Property property, String parameter, Optional<String> since) {
        String text = sentence(firstSentence(withoutNotice(property.description(), property.deprecation())));
        String limits = LimitWords.of(property);
        StringBuilder out = new StringBuilder("{@return this builder}\n");
        out.append(JavadocText.wrap(
                        "@param " + parameter + " " + text(property, text) + (limits.isEmpty() ? "" : ". " + limits),
                        0))
                .append('\n')
                .append(since(since));
        deprecated(property.deprecation(), out);
        return CodeBlock.of("$L", out);
    }

    private static String text(Property property, String text) {
        return text.isEmpty() ? "the value of " + JavadocText.code(property.wireName()) : text;
    }

    private static void deprecated(@Nullable Deprecation deprecation, StringBuilder out) {
        if (deprecation != null) {
            String reason = JavadocText.inline(deprecation.reason()).strip();
            out.append(JavadocText.wrap("@deprecated " + (reason.isEmpty() ? "as documented" : reason), 0))
                    .append('\n');
        }
    }

    /** What the docs say of it, but for that it is deprecated. */
    static String withoutNotice(String description, @Nullable Deprecation deprecation) {
        return (deprecation == null ? description : deprecation.description()).strip();
    }

    private static String sentence(String description) {
        String text = JavadocText.inline(description).strip();
        while (text.endsWith(".")) {
            text = text.substring(0, text.length() - 1).strip();
        }
        int end = text.indexOf(' ');
        boolean plain = end > 0 && PLAIN_WORDS.contains(text.substring(0, end));
        return plain ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
    }

    private static String firstSentence(String description) {
        int line = description.indexOf('\n');
        String text = line < 0 ? description : description.substring(0, line);
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end);
    }

    /** An example is worth the rest of a line, but not a line of its own. */
    private static String line(String text, Property property, String end) {
        String example = property.example();
        boolean saysNothing =
                example.isBlank() || example.equals("<nil>") || property.type() instanceof TypeRef.Constant;
        String longer = text + ", such as " + JavadocText.code(example) + end;
        boolean fits = !saysNothing && example.indexOf('\n') < 0 && longer.length() <= WIDTH;
        return (fits ? longer : JavadocText.wrap(text + end, 0)) + "\n";
    }
}
