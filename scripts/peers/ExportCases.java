import dev.fieldtable.ExportResult;
import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.export.ApiInfo;
import dev.fieldtable.export.ExportFormat;
import dev.fieldtable.source.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Exports the docs of each case below a folder as OpenAPI, in a file each, also where they have an error on purpose. */
class ExportCases {
    public static void main(String[] arguments) throws Exception {
        try (Stream<Path> cases = Files.list(Path.of(arguments[0]))) {
            for (Path folder : cases.map(each -> each.resolve("docs")).filter(Files::isDirectory).sorted().toList()) {
                String name = folder.getParent().getFileName().toString();
                ExportResult result = Generator.export(
                        GenerationRequest.of("com.example"), pages(folder), ExportFormat.OPENAPI, new ApiInfo(name, "1"));
                Files.writeString(Path.of(arguments[1]).resolve(name + ".json"), result.document());
            }
        }
    }

    private static List<SourceText> pages(Path folder) throws Exception {
        List<SourceText> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.mdx?")).sorted().toList()) {
                pages.add(SourceText.of(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file)));
            }
        }
        return pages;
    }
}
