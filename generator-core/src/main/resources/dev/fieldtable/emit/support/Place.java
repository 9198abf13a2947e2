package support;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where in a request a property goes. */
public enum Place {
  /** Into the path of the address. */
  PATH,
  /** Into the query of the address. */
  QUERY,
  /** Into a header. */
  HEADER,
  /** Into the body. */
  BODY;

  /**
   * The places of properties, in the order given.
   *
   * @param places the name of each property and its place
   * @return the places; unmodifiable
   */
  @SafeVarargs
  public static Map<String, Place> of(Map.Entry<String, Place>... places) {
    Map<String, Place> ordered = new LinkedHashMap<>();
    for (Map.Entry<String, Place> place : places) {
      ordered.put(place.getKey(), place.getValue());
    }
    return Collections.unmodifiableMap(ordered);
  }
}
