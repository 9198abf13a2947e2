package dev.fieldtable.cli.completion;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** A shell that completes what is typed, by a script that it is given. */
public enum Shell {
    /** Bash, from 3.2 on. */
    BASH,
    /** The Z shell. */
    ZSH,
    /** Fish, from 3.0 on. */
    FISH;

    /**
     * Makes the script.
     *
     * @param program the program, with all of its commands; those of their parameters complete that have {@link Candidates}
     * @return the script, whose lines end with a line feed
     * @throws IllegalArgumentException if a known word may mean something to a shell
     */
    public String script(CommandSpec program) {
        List<Command> commands = program.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .map(Command::of)
                .toList();
        Command all = Command.of(program);
        return switch (this) {
            case BASH -> BashScript.of(all, commands);
            case ZSH -> ZshScript.of(all, commands);
            case FISH -> FishScript.of(all, commands);
        };
    }
}
