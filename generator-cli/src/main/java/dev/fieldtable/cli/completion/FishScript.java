package dev.fieldtable.cli.completion;

import dev.fieldtable.cli.completion.Candidates.Kind;
import java.util.List;

/** Fish is told of each option of each command in a line of its own. */
final class FishScript {
    private static final String HEAD = """
            # Completes %1$s in fish: %1$s completion fish | source

            function __%1$s_command
              set -l words (commandline -opc)
              test (count $words) -ge 2; and echo $words[2]
            end

            function __%1$s_in
              test "$(__%1$s_command)" = "$argv[1]"
            end

            complete -c %1$s -f
            """;

    private FishScript() {}

    static String of(Command program, List<Command> commands) {
        StringBuilder script = new StringBuilder(HEAD.formatted(program.name()));
        String start = "complete -c " + program.name() + " -n 'not __" + program.name() + "_command'";
        for (Command command : commands) {
            script.append(start)
                    .append(" -a ")
                    .append(command.name())
                    .append(" -d ")
                    .append(quoted(command.sentence()))
                    .append('\n');
        }
        program.options().forEach(option -> script.append(start).append(option(option)));
        for (Command command : commands) {
            String within =
                    "complete -c " + program.name() + " -n '__" + program.name() + "_in " + command.name() + "'";
            command.options().forEach(option -> script.append(within).append(option(option)));
            // What is said by its place is of one kind in each command.
            command.places().stream()
                    .limit(1)
                    .forEach(place -> script.append(within).append(offer(place)).append('\n'));
        }
        return script.toString();
    }

    private static String option(Parameter option) {
        StringBuilder text = new StringBuilder();
        for (String name : option.names()) {
            text.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
        }
        if (option.takesValue()) {
            text.append(" -r").append(offer(option));
        }
        return text.append(" -d ")
                .append(quoted(option.sentence()))
                .append('\n')
                .toString();
    }

    private static String offer(Parameter parameter) {
        if (parameter.is(Kind.PATH)) {
            return " -F";
        }
        if (parameter.is(Kind.WORD)) {
            return " -f -a '" + parameter.joinedWords() + "'";
        }
        return parameter.is(Kind.LIST) ? " -f -a '(__fish_append , " + parameter.joinedWords() + ")'" : " -f";
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
