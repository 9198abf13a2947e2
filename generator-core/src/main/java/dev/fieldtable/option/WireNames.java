package dev.fieldtable.option;

import java.util.Locale;

/** How a documented name becomes the name in JSON. Docs do not tell, so it is a decision of the user. */
public enum WireNames {
    /** As JSON in the docs and facts show them; as documented where these show too little. */
    AUTO,
    /** As documented, without the {@code _} that docs put behind a name that is a keyword of their language. */
    DOCUMENTED,
    /** {@code ads_consent} becomes {@code adsConsent}. */
    LOWER_CAMEL,
    /** {@code ads_consent} becomes {@code AdsConsent}. */
    UPPER_CAMEL,
    /** {@code AdsConsent} becomes {@code ads_consent}. */
    SNAKE,
    /** {@code ads_consent} becomes {@code ads-consent}. */
    KEBAB,
    /** Upper camel case where the value is an object with known properties, or a list of such; else lower camel case. */
    TYPE_AWARE;

    /** {@return the name as options spell it, such as {@code lower-camel}} */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
