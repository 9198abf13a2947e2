package dev.fieldtable.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiGuardTest {
    private static final String MODULE = "module m { exports open; }";

    @TempDir
    Path temp;

    @Test
    void tellsWhatIsGoneAndWhatIsOther() throws IOException {
        Path before = jar("before", "package open; public interface A { int b(); void c(); }");
        Path after = jar("after", "package open; public interface A { long b(); }");

        assertThat(ApiGuard.broken(before, after))
                .containsExactly("open.A.b(): METHOD_RETURN_TYPE_CHANGED", "open.A.c(): METHOD_REMOVED");
    }

    @Test
    void whatIsAddedAndWhatIsForTheHouseBreaksNobody() throws IOException {
        Path before =
                jar("before", "package open; public record A(int b) { public static A of() { return new A(1); } }");
        Path after = jar(
                "after",
                "package open; public record A(int b, int c) { public static A of() { return new A(1, 2); } public void d() {} }");

        assertThat(ApiGuard.broken(before, after)).isEmpty();
    }

    @Test
    void aPackageThatIsNotExportedIsNone() throws IOException {
        Path before = jar(
                "before", "package open; public class A {}", "package closed; public class B { public void c() {} }");
        Path after = jar("after", "package open; public class A {}", "package closed; public class B {}");

        assertThat(ApiGuard.broken(before, after)).isEmpty();
    }

    private Path jar(String name, String... sources) throws IOException {
        Path folder = Files.createDirectories(temp.resolve(name));
        String[] arguments = new String[sources.length + 3];
        arguments[0] = "-d";
        arguments[1] = folder.resolve("classes").toString();
        arguments[2] =
                Files.writeString(folder.resolve("module-info.java"), MODULE).toString();
        for (int i = 0; i < sources.length; i++) {
            String type =
                    sources[i].replaceFirst("^package (\\w+);.*? (?:interface|record|class) (\\w+).*$", "$1/$2.java");
            Path file = folder.resolve(type);
            Files.createDirectories(folder.resolve(type.substring(0, type.indexOf('/'))));
            arguments[i + 3] = Files.writeString(file, sources[i]).toString();
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments))
                .isZero();
        return pack(folder.resolve("classes"), temp.resolve(name + ".jar"));
    }

    private static Path pack(Path classes, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
                zip.write(Files.readAllBytes(file));
            }
        }
        return jar;
    }
}
