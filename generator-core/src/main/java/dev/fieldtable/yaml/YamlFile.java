package dev.fieldtable.yaml;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import java.util.Collection;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** A file in YAML 1.2, and what is said of it. */
public final class YamlFile {
    private final SourceText text;
    private final DiagnosticCode code;
    private final String example;
    private final Collection<Diagnostic> diagnostics;

    /**
     * A file.
     *
     * @param text the file
     * @param code the code of all that is said of it
     * @param example what to write in such a file, as a hint for whoever has written something else
     * @param diagnostics what takes what is said
     */
    public YamlFile(SourceText text, DiagnosticCode code, String example, Collection<Diagnostic> diagnostics) {
        this.text = text;
        this.code = code;
        this.example = example;
        this.diagnostics = diagnostics;
    }

    /**
     * Reads the file.
     *
     * @param what what the file is called, as in {@code The settings file}
     * @param mebibytes the most it may be, in units of 2<sup>20</sup> characters
     * @return its root; nothing if it is empty or no YAML, of which is told then. Never throws
     */
    public Optional<Node> root(String what, int mebibytes) {
        if (text.content().length() > mebibytes << 20) {
            report(1, 1, what + " is larger than " + mebibytes + " MiB.", example);
            return Optional.empty();
        }
        try {
            LoadSettings loading =
                    LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
            StreamReader characters = new StreamReader(loading, text.content());
            return new Composer(loading, new ParserImpl(loading, characters))
                    .getSingleNode()
                    .filter(node -> !isNothing(node));
        } catch (MarkedYamlEngineException e) {
            Mark mark = e.getProblemMark().or(e::getContextMark).orElse(null);
            report(
                    mark == null ? 1 : mark.getLine() + 1,
                    mark == null ? 1 : mark.getColumn() + 1,
                    "This is no YAML: " + e.getProblem() + ".",
                    "Mend it there, or just before.");
        } catch (YamlEngineException | StackOverflowError e) {
            report(1, 1, "This is no YAML that can be read.", example);
        }
        return Optional.empty();
    }

    /**
     * Tells whether a value was left out.
     *
     * @param node the value
     * @return whether there is none
     */
    public static boolean isNothing(Node node) {
        return node.getTag().equals(Tag.NULL);
    }

    /**
     * Says something of a place.
     *
     * @param node what stands there
     * @param message what is wrong
     * @param hint what to do
     */
    public void report(Node node, String message, String hint) {
        diagnostics.add(Diagnostic.of(code, span(node), message, hint));
    }

    /**
     * The place of a node.
     *
     * @param node the node
     * @return where it begins
     */
    public SourceSpan span(Node node) {
        Mark mark = node.getStartMark().orElse(null);
        return mark == null ? span(1, 1) : span(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private void report(int line, int column, String message, String hint) {
        diagnostics.add(Diagnostic.of(code, span(line, column), message, hint));
    }

    private SourceSpan span(int line, int column) {
        int known = Math.max(1, Math.min(line, text.lineCount()));
        int start = text.lineStart(known);
        return new SourceSpan(
                text.path(),
                known,
                column,
                Math.min(start + column - 1, text.content().length()),
                0);
    }
}
