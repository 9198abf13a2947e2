package dev.fieldtable.cli.completion;

import dev.fieldtable.cli.completion.Candidates.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The Z shell is told what each command takes in the specifications of its {@code _arguments}, which shows the sentences too. */
final class ZshScript {
    private static final String HEAD = """
            #compdef %1$s
            # Completes %1$s in zsh: source <(%1$s completion zsh), or as the file _%1$s in a folder of $fpath

            _%1$s() {
              local -a commands
              commands=(
            %2$s
              )
              if (( CURRENT == 2 )); then
                _describe -t commands command commands
                [[ $PREFIX != -* ]] || _arguments %3$s
                return
              fi
              local command=$words[2]
              shift words
              (( CURRENT-- ))
              case $command in
            """;

    private static final String FOOT = """
              esac
            }

            if [[ $funcstack[1] == _%1$s ]]; then
              _%1$s "$@"
            else
              compdef _%1$s %1$s
            fi
            """;

    private ZshScript() {}

    static String of(Command program, List<Command> commands) {
        String names = commands.stream()
                .map(command -> "    " + quoted(command.name() + ":" + command.sentence()))
                .collect(Collectors.joining("\n"));
        StringBuilder script =
                new StringBuilder(HEAD.formatted(program.name(), names, String.join(" ", specifications(program))));
        for (Command command : commands) {
            script.append("    ")
                    .append(command.name())
                    .append(")\n      _arguments \\\n        ")
                    .append(String.join(" \\\n        ", specifications(command)))
                    .append("\n      ;;\n");
        }
        return script.append(FOOT.formatted(program.name())).toString();
    }

    private static List<String> specifications(Command command) {
        List<String> specifications = new ArrayList<>();
        for (Parameter option : command.options()) {
            for (String name : option.names()) {
                String often = option.several() ? "*" : "(" + String.join(" ", option.names()) + ")";
                String sign = option.takesValue() && name.startsWith("--") ? "=" : "";
                specifications.add(quoted(often + name + sign + "[" + escaped(option.sentence(), "[]:") + "]"
                        + (option.takesValue() ? value(option) : "")));
            }
        }
        for (Parameter place : command.places()) {
            specifications.add(quoted((place.several() ? "*" : "") + value(place)));
        }
        return specifications;
    }

    private static String value(Parameter parameter) {
        return ":" + escaped(parameter.label(), ":") + ":" + offer(parameter);
    }

    private static String offer(Parameter parameter) {
        if (parameter.is(Kind.PATH)) {
            return "_files";
        }
        if (parameter.is(Kind.WORD)) {
            return "(" + parameter.joinedWords() + ")";
        }
        return parameter.is(Kind.LIST) ? "_values -s , " + parameter.label() + " " + parameter.joinedWords() : "";
    }

    private static String escaped(String text, String signs) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(each -> each.equals("\\") || signs.contains(each) ? "\\" + each : each)
                .collect(Collectors.joining());
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
