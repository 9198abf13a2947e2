package dev.fieldtable.cli.completion;

import dev.fieldtable.cli.completion.Candidates.Kind;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Bash is told what each command takes in a {@code case}, and two functions offer it. Names of files go from {@code compgen -f} to the answer as they
 * are: where they went through {@code compgen -W}, they would be expanded, and a file could be called so that it runs a command.
 */
final class BashScript {
    private static final String HEAD = """
            # Completes %1$s in bash: source <(%1$s completion bash)

            _%1$s_words() {
              local each
              while IFS= read -r each; do
                COMPREPLY+=("$each")
              done < <(compgen -P "$2" -W "$1" -- "$current")
            }

            _%1$s_list() {
              local said=
              if [[ $current == *,* ]]; then
                said=${current%%,*},
                current=${current##*,}
              fi
              _%1$s_words "$1" "$said"
            }

            _%1$s_paths() {
              local each
              type compopt &>/dev/null && compopt -o filenames 2>/dev/null
              while IFS= read -r each; do
                COMPREPLY+=("$each")
              done < <(compgen -f -- "$current")
            }

            _%1$s() {
              local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
              COMPREPLY=()
              # Bash takes the sign in --option=value for a word.
              if [[ $current == '=' ]]; then
                current=
              elif [[ $before == '=' ]]; then
                before=${COMP_WORDS[COMP_CWORD - 2]}
              fi
              if ((COMP_CWORD == 1)); then
                _%1$s_words '%2$s'
                return
              fi
              case ${COMP_WORDS[1]} in
            """;

    private BashScript() {}

    static String of(Command program, List<Command> commands) {
        String names = commands.stream().map(Command::name).collect(Collectors.joining(" "));
        StringBuilder script = new StringBuilder(HEAD.formatted(program.name(), names + " " + program.optionNames()));
        commands.forEach(command -> script.append(branch(program, command)));
        return script.append("  esac\n}\n\ncomplete -F _%1$s %1$s\n".formatted(program.name()))
                .toString();
    }

    private static String branch(Command program, Command command) {
        StringBuilder text = new StringBuilder("    ").append(command.name()).append(")\n      case $before in\n");
        for (Parameter option : command.options()) {
            if (option.takesValue()) {
                text.append(
                        "        %s) %s ;;\n".formatted(String.join(" | ", option.names()), offer(program, option)));
            }
        }
        // What is said by its place is of one kind in each command.
        String place = command.places().isEmpty()
                ? ":"
                : offer(program, command.places().get(0));
        text.append("        *)\n          if [[ $current == -* ]]; then _%s_words '%s'; else %s; fi\n          ;;\n"
                .formatted(program.name(), command.optionNames(), place));
        return text.append("      esac\n      ;;\n").toString();
    }

    private static String offer(Command program, Parameter parameter) {
        String name = "_" + program.name();
        if (parameter.is(Kind.PATH)) {
            return name + "_paths";
        }
        if (parameter.is(Kind.WORD)) {
            return name + "_words '" + parameter.joinedWords() + "'";
        }
        return parameter.is(Kind.LIST) ? name + "_list '" + parameter.joinedWords() + "'" : ":";
    }
}
