package dev.fieldtable.maven;

import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.project.setting.InvalidSettingException;
import dev.fieldtable.project.setting.RunKind;
import dev.fieldtable.project.setting.Setting;
import dev.fieldtable.project.setting.Settings;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the parameters of a goal say: each is the field that is called what its setting is, and one that is null says nothing. */
final class Parameters {
    /** What other plugins call folders is understood too. */
    static final Map<Setting<?>, String> OTHER_NAMES =
            Map.of(Catalogue.DOCS, "docsDirectory", Catalogue.OUTPUT, "outputDirectory");

    private Parameters() {}

    /**
     * Reads the parameters.
     *
     * @param goal the goal, whose parameters Maven has set
     * @param run what the goal does
     * @param meant which settings to read
     * @return what they say
     * @throws InvalidSettingException if something makes no sense
     */
    static Settings said(Object goal, RunKind run, Predicate<Setting<?>> meant) {
        Settings.Builder said = Settings.builder();
        for (Setting<?> setting : Catalogue.of(run)) {
            List<String> words = words(value(goal, setting.name()));
            @Nullable String other = OTHER_NAMES.get(setting);
            List<String> alike = other == null ? List.of() : words(value(goal, other));
            if (!words.isEmpty() && !alike.isEmpty()) {
                throw new InvalidSettingException(
                        setting, "it is said twice.", Advice.parse("So is {" + other + "}, which is the same."));
            }
            if (meant.test(setting) && words.size() + alike.size() > 0) {
                said.say(setting, words.isEmpty() ? alike : words);
            }
        }
        return said.build();
    }

    private static List<String> words(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(each -> each == null ? "" : each.toString())
                    .toList();
        }
        return Optional.ofNullable(value).map(Object::toString).stream().toList();
    }

    private static @Nullable Object value(Object goal, String name) {
        for (Class<?> type = goal.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    try {
                        return field.get(goal);
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }
        }
        throw new IllegalStateException("the goal has no parameter " + name);
    }
}
