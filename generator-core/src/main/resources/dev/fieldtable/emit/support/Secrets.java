package support;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What must not be read in a log: the values of properties whose names tell of a secret. */
final class Secrets {
  static final String MASK = "***";

  /** In lower case, each one word of a name, or several with blanks between them. */
  private static final Set<String> WORDS = Set.of();

  private static final Pattern HUMPS = Pattern.compile("([\\p{Ll}\\p{N}])(\\p{Lu})|(\\p{Lu})(\\p{Lu}\\p{Ll})");

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /**
   * What a name must hold in lower case to be looked at closely: a document may have a million names. Letters beyond ASCII
   * may look otherwise within a word.
   */
  private static final List<String> SIGNALS = WORDS.stream()
      .map(word -> word.split(" ", 2)[0])
      .map(begin -> begin.chars().allMatch(letter -> letter < 128) ? begin : "")
      .distinct()
      .toList();

  private Secrets() {}

  /** The value, or a mask if its name tells of a secret. */
  static @Nullable Object masked(String jsonName, @Nullable Object value) {
    return value != null && isSecret(jsonName) ? MASK : value;
  }

  static boolean isSecret(String jsonName) {
    String lower = jsonName.toLowerCase(Locale.ROOT);
    if (SIGNALS.stream().noneMatch(lower::contains)) {
      return false;
    }
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
    return SIGNS.matcher(HUMPS.matcher(name).replaceAll("$1$3 $2$4"))
        .replaceAll(" ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
