package support;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must not be read in a log: the values of properties whose names tell of a secret. */
final class Secrets {
  static final String MASK = "***";

  /** In lower case, each one word of a name, or several with blanks between them. */
  private static final Set<String> WORDS = Set.of();

  private Secrets() {}

  /** The value, or a mask if its name tells of a secret. */
  static @Nullable Object masked(String jsonName, @Nullable Object value) {
    return value != null && isSecret(jsonName) ? MASK : value;
  }

  static boolean isSecret(String jsonName) {
    String words = " " + words(jsonName) + " ";
    for (String word : WORDS) {
      if (words.contains(" " + word + " ") || words.contains(" " + word + "s ")) {
        return true;
      }
    }
    return false;
  }

  /** The words of {@code authToken}, {@code HTTPToken}, {@code AUTH_TOKEN} or {@code x-auth-token}, with blanks between them. */
  private static String words(String name) {
    return name.replaceAll("([\\p{Ll}\\p{N}])(\\p{Lu})|(\\p{Lu})(\\p{Lu}\\p{Ll})", "$1$3 $2$4")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
