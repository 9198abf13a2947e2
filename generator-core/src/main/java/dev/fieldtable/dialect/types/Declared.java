package dev.fieldtable.dialect.types;

import java.util.Optional;
import javax.lang.model.SourceVersion;

/** Finds the type in a line of code that declares a value. */
final class Declared {
    private Declared() {}

    static String firstLine(String code) {
        return code.lines().filter(each -> !each.isBlank()).findFirst().orElse("");
    }

    /** {@code value: T = …} and {@code const value: T = …}: what stands between the name and the value. */
    static Optional<String> behindColon(String code) {
        String line = firstLine(code);
        int colon = line.indexOf(':');
        int equals = line.indexOf(" = ", Math.max(colon, 0));
        if (colon <= 0 || equals < colon) {
            return Optional.empty();
        }
        String before = line.substring(0, colon).strip();
        String name = before.substring(before.lastIndexOf(' ') + 1);
        return SourceVersion.isIdentifier(name)
                ? Optional.of(line.substring(colon + 1, equals).strip())
                : Optional.empty();
    }
}
