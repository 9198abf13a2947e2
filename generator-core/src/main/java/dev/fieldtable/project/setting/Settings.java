package dev.fieldtable.project.setting;

import dev.fieldtable.diagnostic.Advice;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What was said about a project and a run. Immutable.
 *
 * <p>Two places may say something: a door (a command line, a POM, code), and the settings file. The door wins.
 */
public final class Settings {
    private final Map<Setting<?>, Object> said;
    private final Map<Setting<?>, Object> filed;

    private Settings(Map<Setting<?>, Object> said, Map<Setting<?>, Object> filed) {
        this.said = Collections.unmodifiableMap(new LinkedHashMap<>(said));
        this.filed = Collections.unmodifiableMap(new LinkedHashMap<>(filed));
    }

    /** {@return settings to be said} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The value of a setting that may be left unsaid.
     *
     * @param <T> what it is
     * @param setting the setting
     * @return what was said, else the default, else nothing
     */
    public <T> Optional<T> find(Setting<T> setting) {
        Object value = said.containsKey(setting) ? said.get(setting) : filed.get(setting);
        if (value == null) {
            return setting.standard();
        }
        // What is put in under a setting is of its type.
        @SuppressWarnings("unchecked")
        T typed = (T) value;
        return Optional.of(typed);
    }

    /**
     * The value of a setting.
     *
     * @param <T> what it is
     * @param setting the setting
     * @return what was said, else the default
     * @throws InvalidSettingException if nothing was said, and there is no default
     */
    public <T> T get(Setting<T> setting) {
        return find(setting).orElseThrow(() -> missing(List.of(setting)));
    }

    /**
     * Makes sure that settings have values, so that all that are missing are told of at once.
     *
     * @param settings the settings
     * @throws InvalidSettingException if there is one that has neither been said nor has a default
     */
    public void require(Setting<?>... settings) {
        List<Setting<?>> missing = Arrays.stream(settings)
                .filter(setting -> find(setting).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            throw missing(missing);
        }
    }

    private static InvalidSettingException missing(List<Setting<?>> settings) {
        String others = settings.stream()
                .skip(1)
                .map(setting -> "{" + setting.name() + "}")
                .collect(Collectors.joining(" and "));
        String also = others.isEmpty() ? "" : "So is " + others + ". ";
        return new InvalidSettingException(
                settings.get(0),
                "it is missing.",
                Advice.parse(also + "Say it here or in " + SettingsFile.FILE_NAME + "."));
    }

    /**
     * Tells whether anything was said.
     *
     * @param setting the setting
     * @return whether the door or the file has a value for it
     */
    public boolean says(Setting<?> setting) {
        return said.containsKey(setting) || filed.containsKey(setting);
    }

    /**
     * Tells whether the door itself has said something, of which it can expect an effect. What stands in a file is for
     * all runs.
     *
     * @param setting the setting
     * @return whether the door has a value for it
     */
    public boolean saysHere(Setting<?> setting) {
        return said.containsKey(setting);
    }

    /** {@return the settings that have a value, those of the door first} */
    public List<Setting<?>> all() {
        Map<Setting<?>, Object> all = new LinkedHashMap<>(said);
        filed.forEach(all::putIfAbsent);
        return List.copyOf(all.keySet());
    }

    /**
     * Puts these before those of a file.
     *
     * @param file the settings of a file
     * @return both; where both say something, these win
     */
    public Settings over(Settings file) {
        return new Settings(said, file.said);
    }

    /** Says the same there, instead of what was said before. */
    void copyTo(Builder builder) {
        builder.said.putAll(said);
    }

    /** {@return the same, as a copy that can be added to} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.said.putAll(said);
        builder.filed.putAll(filed);
        return builder;
    }

    /** Collects what is said. Not for several threads. */
    public static final class Builder {
        private final Map<Setting<?>, Object> said = new LinkedHashMap<>();
        private final Map<Setting<?>, Object> filed = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Says something.
         *
         * @param <T> what the setting's value is
         * @param setting the setting
         * @param value its value, instead of what was said before
         * @return this
         */
        public <T> Builder set(Setting<T> setting, T value) {
            said.put(setting, value);
            return this;
        }

        /**
         * Says something in words.
         *
         * @param setting the setting
         * @param words what a user wrote; at least one word
         * @return this
         * @throws InvalidSettingException if the words make no sense
         */
        public Builder say(Setting<?> setting, List<String> words) {
            return read(setting, words);
        }

        private <T> Builder read(Setting<T> setting, List<String> words) {
            try {
                return set(setting, setting.type().read(words));
            } catch (IllegalArgumentException e) {
                throw new InvalidSettingException(setting, String.valueOf(e.getMessage()));
            }
        }

        /** {@return what was said} */
        public Settings build() {
            return new Settings(said, filed);
        }
    }
}
