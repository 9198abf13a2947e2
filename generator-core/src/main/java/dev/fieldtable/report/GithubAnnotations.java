package dev.fieldtable.report;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Printable;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.option.Spelling;
import java.util.List;
import java.util.function.UnaryOperator;

/** Writes workflow commands of GitHub Actions. */
final class GithubAnnotations {
    private GithubAnnotations() {}

    static String write(List<Diagnostic> diagnostics, UnaryOperator<String> files, Spelling spelling) {
        StringBuilder commands = new StringBuilder();
        for (Diagnostic each : diagnostics) {
            commands.append("::").append(command(each.severity()));
            commands.append(" file=").append(property(files.apply(each.span().path())));
            commands.append(",line=").append(each.span().line());
            commands.append(",col=").append(each.span().column());
            commands.append(",title=").append(property(each.code().id()));
            commands.append("::").append(data(Wording.advised(each, spelling))).append('\n');
        }
        return commands.toString();
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    /** Escapes what would end the command; other control characters would reach the terminal of whoever reads the log. */
    private static String data(String text) {
        String escaped = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
        return Printable.line(escaped);
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
