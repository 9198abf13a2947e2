package dev.fieldtable.cli.completion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * A command, or the program itself.
 *
 * @param name what is typed
 * @param sentence what it does
 * @param options what it takes by name
 * @param places what it takes by place, in order
 */
record Command(String name, String sentence, List<Parameter> options, List<Parameter> places) {
    static Command of(CommandSpec spec) {
        List<Parameter> options = new ArrayList<>();
        for (OptionSpec option : spec.options()) {
            options.add(Parameter.of(option, Arrays.asList(option.names())));
        }
        List<Parameter> places = spec.positionalParameters().stream()
                .map(place -> Parameter.of(place, List.of()))
                .toList();
        return new Command(
                spec.name(), Sentences.first(spec.usageMessage().description()), List.copyOf(options), places);
    }

    /** {@return all names of options, with blanks between} */
    String optionNames() {
        return String.join(
                " ", options.stream().flatMap(each -> each.names().stream()).toList());
    }
}
