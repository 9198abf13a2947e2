package dev.fieldtable.diff.agreement;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.diff.Differences;
import dev.fieldtable.diff.DocsState;
import dev.fieldtable.diff.ModelDiff;
import dev.fieldtable.io.PageFilter;
import dev.fieldtable.io.StateReader;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.option.WireNames;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Compares neighbouring states of docs, and what is said of them with what japicmp says of the compiled models: {@code
 * DiffAgreement WORK class|record STATE...}. The states are given from the oldest to the newest. Ends with 1 if fewer
 * than 99 of 100 cases are judged alike.
 */
public final class DiffAgreement {
    private static final int SHOWN = 40;

    private DiffAgreement() {}

    /**
     * Runs it.
     *
     * @param args a folder to work in, the style, and the docs of each state
     * @throws IOException if the disk fails
     */
    public static void main(String[] args) throws IOException {
        Path work = Path.of(args[0]);
        EmitOptions.Style style = EmitOptions.Style.valueOf(args[1].toUpperCase(Locale.ROOT));
        List<Path> states = new ArrayList<>();
        for (int i = 2; i < args.length; i++) {
            states.add(Path.of(args[i]));
        }
        System.exit(run(request(style), states, work, System.out) ? 0 : 1);
    }

    private static GenerationRequest request(EmitOptions.Style style) {
        GenerationRequest defaults = GenerationRequest.of("com.example.corpus");
        return defaults.withEmit(defaults.emit().withStyle(style)).withWireNames(WireNames.DOCUMENTED);
    }

    private static boolean run(GenerationRequest request, List<Path> states, Path work, PrintStream out)
            throws IOException {
        int cases = 0;
        int source = 0;
        int binary = 0;
        Compiled before = null;
        for (Path docs : states) {
            Compiled after = Compiled.of(
                    request,
                    docs,
                    work.resolve(docs.getFileName() + "-" + request.emit().style()));
            if (before != null) {
                Differences differences = ModelDiff.between(before.state, after.state);
                Agreement agreement = Agreement.of(before.jar, after.jar, differences);
                out.printf(
                        Locale.ROOT,
                        "%s -> %s: %d entries (%s); %d cases, %d judged differently as to source, %d as to binary%n",
                        before.name,
                        after.name,
                        differences.entries().size(),
                        differences.version().label(),
                        agreement.cases(),
                        agreement.source().size(),
                        agreement.binary().size());
                agreement.source().stream().limit(SHOWN).forEach(line -> out.println("  source " + line));
                agreement.binary().stream().limit(SHOWN).forEach(line -> out.println("  binary " + line));
                cases += agreement.cases();
                source += agreement.source().size();
                binary += agreement.binary().size();
            }
            before = after;
        }
        out.printf(
                Locale.ROOT,
                "%d cases; judged alike: source %.2f %%, binary %.2f %%%n",
                cases,
                100.0 * (cases - source) / Math.max(1, cases),
                100.0 * (cases - binary) / Math.max(1, cases));
        return cases > 0 && 100 * source <= cases && 100 * binary <= cases;
    }

    private static List<SourceText> pages(Path docs) {
        StateReader.State state = StateReader.read(docs.toString(), Path.of(""), PageFilter.ALL)
                .orElseThrow(() -> new IllegalArgumentException("there is no file or folder " + docs))
                .value();
        if (state instanceof StateReader.State.Pages found && !found.pages().isEmpty()) {
            return found.pages();
        }
        throw new IllegalArgumentException("there are no pages in " + docs);
    }

    private record Compiled(String name, DocsState state, Path jar) {
        static Compiled of(GenerationRequest request, Path docs, Path work) throws IOException {
            List<SourceText> pages = pages(docs);
            Path jar = Files.createDirectories(work).resolve("models.jar");
            return new Compiled(
                    docs.getFileName().toString(),
                    Generator.state(request, pages).value(),
                    Files.exists(jar) ? jar : CompiledModels.jar(request, pages, jar));
        }
    }
}
