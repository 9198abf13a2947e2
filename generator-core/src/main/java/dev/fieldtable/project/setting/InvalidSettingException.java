package dev.fieldtable.project.setting;

import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.option.Spelling;

/** Tells of a setting whose value makes no sense, is missing, or has no effect. It is a mistake of the user's, not of the docs. */
public final class InvalidSettingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Setting<?> setting;
    private final String reason;
    private final transient Advice advice;

    /**
     * A mistake.
     *
     * @param setting the setting
     * @param reason what is wrong with it, as a sentence that goes on from its name; may quote what the user wrote
     * @param advice what else there is to say, as a sentence
     */
    public InvalidSettingException(Setting<?> setting, String reason, Advice advice) {
        super(setting.name() + ": " + reason);
        this.setting = setting;
        this.reason = reason;
        this.advice = advice;
    }

    /**
     * A mistake whose reason says it all.
     *
     * @param setting the setting
     * @param reason what is wrong with it, as a sentence that goes on from its name; may quote what the user wrote
     */
    public InvalidSettingException(Setting<?> setting, String reason) {
        this(setting, reason, Advice.none());
    }

    /** {@return the setting} */
    public Setting<?> setting() {
        return setting;
    }

    /** {@return what is wrong with it, as a sentence that goes on from its name} */
    public String reason() {
        return reason;
    }

    /**
     * Says it as a door would.
     *
     * @param spelling how the door spells settings
     * @return the setting, a colon, what is wrong with it and what else there is to say
     */
    public String in(Spelling spelling) {
        return (spelling.of(setting.name()) + ": " + reason + " " + advice.in(spelling)).strip();
    }
}
