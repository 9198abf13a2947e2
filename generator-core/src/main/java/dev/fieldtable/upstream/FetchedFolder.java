package dev.fieldtable.upstream;

import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.io.FileSetWriter;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.output.Inputs;
import dev.fieldtable.output.WantedFiles;
import dev.fieldtable.output.WriteCounts;
import dev.fieldtable.output.WritePlan;
import dev.fieldtable.output.WritePlan.EditedFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A folder for what is fetched, and what is to be done to it. What was fetched into it is owned as generated files are, by
 * a manifest; what else is there is let alone.
 */
final class FetchedFolder {
    /** What the manifest says of the tool and the options: files are as they are published. */
    private static final String AS_PUBLISHED = "sync";

    private final Path path;
    private final String noun;
    private final @Nullable WantedFiles wanted;
    private final EditedFiles editedFiles;
    private final Outcome<WritePlan> plan;

    private FetchedFolder(
            Path path, String noun, @Nullable WantedFiles wanted, EditedFiles editedFiles, Outcome<WritePlan> plan) {
        this.path = path;
        this.noun = noun;
        this.wanted = wanted;
        this.editedFiles = editedFiles;
        this.plan = plan;
    }

    /** A folder that nothing is done to. */
    static FetchedFolder untouched(Path path) {
        return new FetchedFolder(path, "file", null, EditedFiles.KEPT, Outcome.of(WritePlan.nothing()));
    }

    /**
     * A folder that is to hold what was fetched, and of what was fetched before nothing else.
     *
     * @param path the folder; need not exist
     * @param noun what a file of it is called
     * @param files what was fetched
     * @param force whether what someone has changed is given up, and what was there before the first fetch
     * @throws IOException if the disk fails
     */
    static FetchedFolder of(Path path, String noun, List<GeneratedFile> files, boolean force) throws IOException {
        WantedFiles wanted = new WantedFiles(new Inputs(AS_PUBLISHED, "", DocsHash.of(files)), 0, files);
        EditedFiles editedFiles = force ? EditedFiles.GIVEN_UP_WITH_FOREIGN : EditedFiles.KEPT;
        return new FetchedFolder(path, noun, wanted, editedFiles, FileSetWriter.plan(path, wanted, editedFiles));
    }

    /** {@return why it cannot be done} */
    List<Diagnostic> diagnostics() {
        return said(plan.diagnostics());
    }

    /** {@return what is to be done} */
    WritePlan plan() {
        return plan.value();
    }

    /** {@return whether the folder is as it should be} */
    boolean nothingToDo() {
        return plan().nothingToDo();
    }

    /** {@return how many files it is to hold} */
    int size() {
        return wanted == null ? 0 : wanted.files().size();
    }

    /**
     * Does what is to be done.
     *
     * @return why it was not done, since files have changed in the meantime; nothing if all is well
     * @throws IOException if the disk fails
     */
    List<Diagnostic> write() throws IOException {
        return wanted == null
                ? List.of()
                : said(FileSetWriter.write(path, wanted, editedFiles).diagnostics());
    }

    /** {@return what would be done, a line for each file} */
    List<String> steps() {
        return steps(plan(), path);
    }

    /**
     * Says what would be done to a folder.
     *
     * @return a line for each file
     */
    static List<String> steps(WritePlan plan, Path folder) {
        List<String> steps = new ArrayList<>();
        plan.writes().forEach(file -> steps.add("would write " + folder.resolve(file.path())));
        plan.deletions().forEach(file -> steps.add("would delete " + folder.resolve(file)));
        return steps;
    }

    /**
     * Says what was done to a folder.
     *
     * @return a line that ends with {@code \n}
     */
    static String counts(String name, WriteCounts counts) {
        return name + ": " + counts.written() + " written, " + counts.deleted() + " deleted\n";
    }

    /** What is said of generated files, said of fetched ones. */
    private List<Diagnostic> said(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(this::said).toList();
    }

    private Diagnostic said(Diagnostic each) {
        return switch (each.code()) {
            case FOREIGN_FILE ->
                said(
                        each,
                        DiagnosticCode.FOREIGN_PAGE,
                        "This stands where a fetched " + noun + " should go, and is not ours.");
            case EDITED_FILE ->
                said(
                        each,
                        DiagnosticCode.EDITED_PAGE,
                        "This " + noun + " was fetched, and someone has changed it since.");
            case UNREADABLE_MANIFEST ->
                Diagnostic.of(
                        each.code(),
                        each.span(),
                        each.message(),
                        Advice.parse("Get it back from version control, or delete it and sync with {force}."));
            default -> each;
        };
    }

    private static Diagnostic said(Diagnostic each, DiagnosticCode code, String message) {
        return Diagnostic.of(code, each.span(), message, code.nextStep());
    }
}
