package dev.fieldtable.emit.style;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of Java that is put together from text and types. JavaPoet looks at each part of a {@link CodeBlock} for itself,
 * and prints each file twice, so what stands side by side and names no class is joined before it is handed over. Text is
 * text: nothing in it is taken for a format.
 */
public final class Code {
    /** A comma, behind which a line may end. */
    static final CodeBlock COMMA = CodeBlock.of(",$W");

    /** Texts, and between them what JavaPoet has to see: types, and blocks that may have some. */
    private final List<Object> parts;

    private Code(List<Object> parts) {
        this.parts = parts;
    }

    /**
     * Puts code together.
     *
     * @param parts what stands one behind the other: other code, a type to name, a block, or anything else as its text
     * @return the code
     */
    public static Code of(Object... parts) {
        List<Object> joined = new ArrayList<>(parts.length);
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            if (part instanceof Code code) {
                code.parts.forEach(each -> add(each, text, joined));
            } else {
                add(part, text, joined);
            }
        }
        flush(text, joined);
        return new Code(joined);
    }

    private static void add(Object part, StringBuilder text, List<Object> joined) {
        if (part instanceof TypeName || part instanceof CodeBlock) {
            flush(text, joined);
            joined.add(part);
        } else {
            text.append(part);
        }
    }

    private static void flush(StringBuilder text, List<Object> joined) {
        if (!text.isEmpty()) {
            joined.add(text.toString());
            text.setLength(0);
        }
    }

    /** {@return the code for JavaPoet} */
    public CodeBlock block() {
        CodeBlock.Builder block = CodeBlock.builder();
        for (Object part : parts) {
            if (part instanceof CodeBlock inner) {
                block.add(inner);
            } else {
                block.add(part instanceof TypeName ? "$T" : "$L", part);
            }
        }
        return block.build();
    }
}
