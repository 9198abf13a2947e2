package com.example.components;

import com.example.support.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a set, documented in {@code models/components/ordering.md}. */
public final class Ordering extends OpenEnum<String> {
  private static final Map<String, Ordering> byValue = new LinkedHashMap<>();
  /** {@code created_at}. */
  public static final Ordering CREATED_AT = known("created_at");
  /** {@code -created_at}. */
  public static final Ordering MINUS_CREATED_AT = known("-created_at");
  /** {@code created.at}. */
  public static final Ordering CREATED_DOT_AT = known("created.at");
  /** <code>&nbsp;</code>. */
  public static final Ordering EMPTY = known("");
  /** {@code 1}. */
  public static final Ordering VALUE_1 = known("1");
  /** {@code a b}. */
  public static final Ordering A_B = known("a b");
  /** <code>&#233;t&#233;</code>. */
  public static final Ordering \u00c9T\u00c9 = known("\u00e9t\u00e9");
  /** {@code class}. */
  public static final Ordering CLASS = known("class");

  private Ordering(String value, boolean known) {
    super(value, known);
  }

  private static Ordering known(String value) {
    Ordering constant = new Ordering(value, true);
    byValue.put(value, constant);
    return constant;
  }

  /**
   * {@return the constant of a value, or a new one if the value is not documented}
   * @param value the value in JSON
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Ordering of(String value) {
    Ordering known = byValue.get(value);
    return known == null ? new Ordering(value, false) : known;
  }

  /** {@return the documented values, in the order of the documentation} */
  public static List<Ordering> knownValues() {
    return List.copyOf(byValue.values());
  }

  @Override
  public boolean isOpen() {
    return true;
  }
}
