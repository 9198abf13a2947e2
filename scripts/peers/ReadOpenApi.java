import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.nio.file.Files;
import java.nio.file.Path;

/** Lets swagger-parser read documents; ends with 1 if it has a word to say. */
class ReadOpenApi {
    public static void main(String[] files) throws Exception {
        boolean silent = true;
        for (String file : files) {
            ParseOptions options = new ParseOptions();
            options.setResolve(true);
            SwaggerParseResult result = new OpenAPIParser().readContents(Files.readString(Path.of(file)), null, options);
            if (result.getOpenAPI() == null || !result.getMessages().isEmpty()) {
                System.out.println(file + ": " + result.getMessages());
                silent = false;
            }
        }
        System.exit(silent ? 0 : 1);
    }
}
