package com.example.components;

import com.example.support.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;

/**
 * A value of a documented set.
 *
 * <p>Documented in {@code models/components/ordering.md}.
 */
public final class Ordering extends OpenEnum<String> {
  /** {@code created_at}. */
  public static final Ordering CREATED_AT = new Ordering("created_at", true);

  /** {@code -created_at}. */
  public static final Ordering MINUS_CREATED_AT = new Ordering("-created_at", true);

  /** {@code created.at}. */
  public static final Ordering CREATED_AT_2 = new Ordering("created.at", true);

  /** <code>&nbsp;</code>. */
  public static final Ordering EMPTY = new Ordering("", true);

  /** {@code 1}. */
  public static final Ordering VALUE_1 = new Ordering("1", true);

  /** {@code a b}. */
  public static final Ordering A_B = new Ordering("a b", true);

  /** <code>&#233;t&#233;</code>. */
  public static final Ordering U00E9_T_U00E9 = new Ordering("\u00e9t\u00e9", true);

  /** {@code class}. */
  public static final Ordering CLASS = new Ordering("class", true);

  private static final Map<String, Ordering> KNOWN = index(CREATED_AT, MINUS_CREATED_AT,
      CREATED_AT_2, EMPTY, VALUE_1, A_B, U00E9_T_U00E9, CLASS);

  private Ordering(String value, boolean known) {
    super(value, known);
  }

  /**
   * {@return the constant of a value, or a new one if the value is not documented}
   * @param value the value in JSON
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Ordering of(String value) {
    Ordering known = KNOWN.get(value);
    return known == null ? new Ordering(value, false) : known;
  }

  /** {@return the documented values, in the order of the documentation} */
  public static List<Ordering> knownValues() {
    return List.copyOf(KNOWN.values());
  }
}
