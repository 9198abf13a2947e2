/**
 * The recipe: pages in, Java source files and diagnostics out. The only package that knows all stages.
 *
 * <p>A program with pages at hand begins here, with {@link dev.fieldtable.Generator}; one with a project on a disk begins in
 * {@link dev.fieldtable.project}. In come a {@link dev.fieldtable.GenerationRequest}, which says what is wanted, and the
 * pages as {@linkplain dev.fieldtable.source.SourceText texts}; out go values, which somebody else prints and writes:
 *
 * <pre>{@code
 * import dev.fieldtable.GenerationRequest;
 * import dev.fieldtable.GenerationResult;
 * import dev.fieldtable.Generator;
 * import dev.fieldtable.model.Role;
 * import dev.fieldtable.option.EmitOptions;
 * import dev.fieldtable.option.WireNames;
 * import dev.fieldtable.output.GeneratedFile;
 * import dev.fieldtable.source.SourceText;
 * import java.nio.file.Files;
 * import java.nio.file.Path;
 * import java.util.List;
 * import java.util.Set;
 *
 * EmitOptions java = EmitOptions.of("com.acme.plex").withStyle(EmitOptions.Style.RECORD);
 * GenerationRequest request = GenerationRequest.of(java)
 *         .withWireNames(WireNames.LOWER_CAMEL)
 *         .withRoles(Set.of(Role.BODY));
 *
 * Path docs = Path.of("docs");
 * String page = "models/components/account.md";
 * List<SourceText> pages = List.of(SourceText.of(page, Files.readString(docs.resolve(page))));
 *
 * GenerationResult result = Generator.generate(request, pages);
 * result.diagnostics().forEach(System.err::println);
 * for (GeneratedFile file : result.files()) {
 *     System.out.println(file.path() + ": " + file.content().length() + " characters");
 * }
 * }</pre>
 *
 * <p>The path of a page counts: its folders become packages, and links of other pages lead to it. Each method of
 * {@code Generator} is one whole run, and each line of it one stage: {@code generate}, {@code inspect}, which shows the model,
 * {@code lint}, which doubts the docs, and {@code state}, which gives {@link dev.fieldtable.diff.ModelDiff} something to
 * compare. A strange page never throws; it yields {@linkplain dev.fieldtable.diagnostic.Diagnostic diagnostics}, and where
 * one of them is an error there are no files.
 *
 * <p>It must not know a disk, a clock or whoever asks.
 */
@NullMarked
package dev.fieldtable;

import org.jspecify.annotations.NullMarked;
