package dev.fieldtable.cli;

import dev.fieldtable.io.IoReason;
import dev.fieldtable.io.SavedPages;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Generates again and again. */
@Command(
        name = "watch",
        description =
                "Generate, and again whenever a page is saved, until interrupted. Errors are shown, and it goes on.",
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class WatchCommand implements Callable<Integer> {
    /** Editors save a file in several steps, and several files at a time. */
    private static final long MOMENT = 200;

    private final Console console;
    private final Opener opener;

    @Spec
    CommandSpec spec;

    @Mixin
    DocsOptions docs;

    @Mixin
    OutputOptions options;

    @Mixin
    SeverityOptions severities;

    @Mixin
    TalkOptions talk;

    /** Begins to look for pages that are saved. */
    @FunctionalInterface
    interface Opener {
        Changes open(DocsOptions docs) throws IOException;
    }

    /** What happens to the pages. */
    interface Changes extends AutoCloseable {
        /** Waits for the next change; false if there will be none. */
        boolean await() throws IOException;

        @Override
        default void close() throws IOException {}
    }

    WatchCommand(Console console) {
        this(console, WatchCommand::watch);
    }

    WatchCommand(Console console, Opener opener) {
        this.console = console;
        this.opener = opener;
    }

    private static Changes watch(DocsOptions docs) throws IOException {
        SavedPages saved = SavedPages.below(docs.docs);
        return new Changes() {
            @Override
            public boolean await() throws IOException {
                return saved.await(MOMENT);
            }

            @Override
            public void close() throws IOException {
                saved.close();
            }
        };
    }

    @Override
    public Integer call() {
        List<String> words = CommandText.words(spec.commandLine().getParseResult(), Set.of());
        try (Changes changes = opener.open(docs)) {
            int first = generate(words);
            if (first == ExitCode.USAGE) {
                return first;
            }
            if (talk.verbosity() != Verbosity.QUIET) {
                console.err().println("Waiting for pages to be saved; Ctrl-C ends it.");
                flush();
            }
            while (changes.await()) {
                generate(words);
            }
            return ExitCode.DONE;
        } catch (IOException e) {
            return console.broken("cannot watch the docs: " + IoReason.of(e) + ".");
        }
    }

    /** What one run says is said before the next one, which may be hours away. */
    private int generate(List<String> words) {
        int code = Objects.requireNonNull(spec.parent().subcommands().get("generate"))
                .execute(words.toArray(String[]::new));
        flush();
        return code;
    }

    private void flush() {
        console.out().flush();
        console.err().flush();
    }
}
