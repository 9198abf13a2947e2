package dev.fieldtable.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.fieldtable.emit.naming.JavaNames;
import dev.fieldtable.emit.naming.JavaText;
import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.output.GeneratedFile;
import java.util.List;

/** Puts the classes of types into files. */
final class JavaFiles {
    static final String SUFFIX = ".java";

    private JavaFiles() {}

    /**
     * Writes a class.
     *
     * @param type the type that it is of
     * @param name its name
     * @param java the class
     * @param parts how many properties, values or arms of the docs it is
     * @param names the settled names
     * @return the file, with the pages that it is of
     */
    static GeneratedFile of(TypeDeclaration type, ClassName name, TypeSpec java, int parts, JavaNames names) {
        List<String> pages = pages(type);
        ClassName generated = names.support(GeneratedMark.ANNOTATION);
        String source = JavaFile.builder(name.packageName(), java)
                .skipJavaLangImports(true)
                .build()
                .toString();
        List<SourceLine> lines = GeneratedMark.everyType(SourceLayout.tidy(SourceLine.of(source)), generated);
        return new GeneratedFile(
                path(name),
                GeneratedMark.firstLine(pages) + JavaText.ascii(SourceLine.join(lines)),
                sources(type),
                parts);
    }

    /** {@return the path of the file that has a class} */
    static String path(ClassName name) {
        return name.packageName().replace('.', '/') + "/" + name.simpleName() + SUFFIX;
    }

    /** {@return the pages that a class of a type is of; none if it only stays for the users of before} */
    static List<String> sources(TypeDeclaration type) {
        return Deprecation.isGone(type.deprecation()) ? List.of() : pages(type);
    }

    private static List<String> pages(TypeDeclaration type) {
        return List.of(type.span().path());
    }
}
