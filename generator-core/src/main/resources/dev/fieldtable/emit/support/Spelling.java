package support;

import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds out which unknown properties are documented ones in another spelling: docs print the names of a client's
 * language, and JSON has its own.
 */
final class Spelling {
  private Spelling() {}

  /**
   * Pairs what came with what did not. Each name has at most one partner, the first that there is, so that a document
   * full of spellings of one name is told of once.
   *
   * @param absent documented names that did not come
   * @param unknown names that came and are not documented
   * @return the documented name that is meant, by the name that came
   */
  static Map<String, String> pairs(Collection<String> absent, Collection<String> unknown) {
    Map<String, String> wanted = new HashMap<>();
    if (!unknown.isEmpty()) {
      absent.forEach(name -> wanted.putIfAbsent(normal(name), name));
      // Of names that are nothing but signs, nothing is left that could be the same.
      wanted.remove("");
    }
    Map<String, String> pairs = new LinkedHashMap<>();
    Iterator<String> names = unknown.iterator();
    while (!wanted.isEmpty() && names.hasNext()) {
      String name = names.next();
      String meant = wanted.remove(normal(name));
      if (meant != null) {
        pairs.put(name, meant);
      }
    }
    return pairs;
  }

  /** That one of these is another spelling of a name, and what to do about it; empty if none is. */
  static String hint(String absent, Collection<String> unknown) {
    for (String came : pairs(List.of(absent), unknown).keySet()) {
      return "\"" + came + "\" came, another spelling of it; see wireNames, or wireName in the facts, where this was generated";
    }
    return "";
  }

  /** What {@code media_container}, {@code mediaContainer} and {@code Media-Container} have in common: letters and digits, in lower case. */
  private static String normal(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    StringBuilder normal = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); ) {
      int point = lower.codePointAt(i);
      if (Character.isLetterOrDigit(point)) {
        normal.appendCodePoint(point);
      }
      i += Character.charCount(point);
    }
    return normal.toString();
  }
}
