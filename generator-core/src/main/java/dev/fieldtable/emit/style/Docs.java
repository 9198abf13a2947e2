package dev.fieldtable.emit.style;

import com.palantir.javapoet.CodeBlock;
import dev.fieldtable.emit.naming.JavadocText;
import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import java.util.Set;
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

    private static final int LONGEST_EXAMPLE = 40;
    private static final int LONGEST_RETURN = 400;

    private Docs() {}

    static CodeBlock type(TypeDeclaration type, String fallback) {
        String prose = JavadocText.prose(withoutNotice(type.description(), type.deprecation()));
        StringBuilder out = new StringBuilder(prose.isEmpty() ? fallback : prose);
        out.append("\n\n<p>Documented in ")
                .append(JavadocText.code(type.span().path()))
                .append(".\n");
        deprecated(type.deprecation(), out);
        return CodeBlock.of("$L", out);
    }

    static CodeBlock accessor(Property property) {
        String description = withoutNotice(property.description(), property.deprecation());
        StringBuilder out = new StringBuilder();
        if (description.length() <= LONGEST_RETURN && !description.contains("\n")) {
            String text = sentence(description);
            String said = text.isEmpty() ? "the value of " + JavadocText.code(property.wireName()) : text;
            out.append(JavadocText.wrap("{@return " + said + example(property) + "}", 0))
                    .append('\n');
        } else {
            out.append(JavadocText.prose(description))
                    .append("\n\n@return the value of ")
                    .append(JavadocText.code(property.wireName()))
                    .append('\n');
        }
        deprecated(property.deprecation(), out);
        return CodeBlock.of("$L", out);
    }

    static CodeBlock setter(Property property, String parameter) {
        String text = sentence(firstSentence(withoutNotice(property.description(), property.deprecation())));
        StringBuilder out = new StringBuilder("{@return this builder}\n");
        out.append(JavadocText.wrap(
                        "@param " + parameter + " "
                                + (text.isEmpty() ? "the value of " + JavadocText.code(property.wireName()) : text),
                        0))
                .append('\n');
        deprecated(property.deprecation(), out);
        return CodeBlock.of("$L", out);
    }

    private static void deprecated(@Nullable Deprecation deprecation, StringBuilder out) {
        if (deprecation != null) {
            String reason = JavadocText.inline(deprecation.reason()).strip();
            out.append(JavadocText.wrap("@deprecated " + (reason.isEmpty() ? "as documented" : reason), 0))
                    .append('\n');
        }
    }

    private static String withoutNotice(String description, @Nullable Deprecation deprecation) {
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

    private static String example(Property property) {
        String example = property.example();
        boolean short_ = !example.isBlank() && example.length() <= LONGEST_EXAMPLE && example.indexOf('\n') < 0;
        boolean saysNothing =
                example.equals("<nil>") || property.type().toString().startsWith("const<");
        return short_ && !saysNothing ? ", such as " + JavadocText.code(example) : "";
    }
}
