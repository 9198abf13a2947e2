package dev.fieldtable.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.UUID;

/** In which form a text is written. Where validators are lenient, this is not: others that read the text may not be. */
public final class TextForms {
    private static final int LONGEST_HOST = 253;
    private static final int LONGEST_LABEL = 63;

    private TextForms() {}

    /**
     * Tells whether a text is in a format.
     *
     * @param format the format, in the words of JSON Schema and OpenAPI
     * @param text any text
     * @return whether it is; yes too for a format that validators do not look at
     */
    public static boolean isIn(String format, String text) {
        return switch (format) {
            case "byte" -> isBase64(text);
            case "date" -> isDate(text);
            case "date-time" -> isDateTime(text);
            case "email" -> isEmail(text);
            case "hostname" -> isHost(text);
            case "ipv4" -> isIpv4(text);
            case "ipv6" -> isIpv6(text);
            case "uri" -> isUri(text) && URI.create(text).isAbsolute();
            case "uri-reference" -> isUri(text);
            case "uuid" -> isUuid(text);
            default -> true;
        };
    }

    /** {@return whether a text is base64} */
    public static boolean isBase64(String text) {
        try {
            return Base64.getDecoder().decode(text) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** {@return whether a text is a date with a time and an offset} */
    public static boolean isDateTime(String text) {
        try {
            return OffsetDateTime.parse(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** {@return whether a text is a date without a time} */
    public static boolean isDate(String text) {
        try {
            return LocalDate.parse(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** {@return whether a text is a length of time} */
    public static boolean isDuration(String text) {
        try {
            return Duration.parse(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** {@return whether a text is a UUID, with all its digits} */
    public static boolean isUuid(String text) {
        try {
            return UUID.fromString(text).toString().equalsIgnoreCase(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** {@return whether a text is a URI or a reference to one} */
    public static boolean isUri(String text) {
        try {
            return new URI(text).toString().equals(text);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isEmail(String text) {
        int at = text.lastIndexOf('@');
        return at > 0 && at < text.length() - 1 && text.chars().noneMatch(Character::isWhitespace);
    }

    private static boolean isHost(String text) {
        if (text.length() > LONGEST_HOST) {
            return false;
        }
        for (String label : text.split("\\.", -1)) {
            boolean sound = !label.isEmpty()
                    && label.length() <= LONGEST_LABEL
                    && !label.startsWith("-")
                    && !label.endsWith("-")
                    && label.chars()
                            .allMatch(c -> c == '-' || isDigit(c) || isBetween(c, 'a', 'z') || isBetween(c, 'A', 'Z'));
            if (!sound) {
                return false;
            }
        }
        return true;
    }

    private static boolean isIpv4(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 4) {
            return false;
        }
        for (String part : parts) {
            boolean sound = !part.isEmpty()
                    && part.length() <= 3
                    && part.chars().allMatch(TextForms::isDigit)
                    && (part.length() == 1 || part.charAt(0) != '0')
                    && Integer.parseInt(part) <= 255;
            if (!sound) {
                return false;
            }
        }
        return true;
    }

    private static boolean isIpv6(String text) {
        return text.indexOf(':') >= 0
                && text.chars()
                        .allMatch(c ->
                                c == ':' || c == '.' || isDigit(c) || isBetween(c, 'a', 'f') || isBetween(c, 'A', 'F'))
                && isUri("//[" + text + "]");
    }

    private static boolean isDigit(int c) {
        return isBetween(c, '0', '9');
    }

    private static boolean isBetween(int c, char first, char last) {
        return c >= first && c <= last;
    }
}
