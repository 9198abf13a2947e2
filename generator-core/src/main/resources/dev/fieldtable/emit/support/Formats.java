package support;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Base64;
import java.util.function.Predicate;

/** How text is written, by the names that JSON Schema and OpenAPI have for that. */
final class Formats {
  private static final int LONGEST_HOST = 253;
  private static final int LONGEST_LABEL = 63;

  private Formats() {}

  /** Tells which texts are in a format; all are in one that is not known. */
  static Predicate<String> named(String format) {
    return switch (format) {
      case "date-time" -> Times::isDateTime;
      case "date" -> Times::isDate;
      case "uuid" -> Formats::isUuid;
      case "uri" -> text -> isUri(text, true);
      case "uri-reference" -> text -> isUri(text, false);
      case "email" -> Formats::isEmail;
      case "hostname" -> Formats::isHost;
      case "ipv4" -> Formats::isIpv4;
      case "ipv6" -> Formats::isIpv6;
      case "byte" -> Formats::isBase64;
      default -> text -> true;
    };
  }

  private static boolean isUuid(String text) {
    if (text.length() != 36) {
      return false;
    }
    for (int i = 0; i < 36; i++) {
      boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
      if (dash ? text.charAt(i) != '-' : !isHex(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUri(String text, boolean absolute) {
    try {
      return new URI(text).isAbsolute() || !absolute;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** No more than what every address has: servers know best which ones there are. */
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
          && label.chars().allMatch(c -> c == '-' || isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
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
          && part.chars().allMatch(Formats::isDigit)
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
        && text.chars().allMatch(c -> c == ':' || c == '.' || isHex(c))
        && isUri("//[" + text + "]", false);
  }

  private static boolean isBase64(String text) {
    try {
      return Base64.getDecoder().decode(text) != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isHex(int c) {
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
