package com.example.components;

import com.example.support.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a set, documented in {@code models/components/mass.md}. */
public final class Mass extends OpenEnum<String> {
  private static final Map<String, Mass> byValue = new LinkedHashMap<>();
  /** {@code <}. */
  public static final Mass LESS_THAN = known("<");
  /** {@code <=}. */
  public static final Mass LESS_THAN_OR_EQUAL = known("<=");
  /** {@code =}. */
  public static final Mass EQUAL = known("=");
  /** {@code !=}. */
  public static final Mass NOT_EQUAL = known("!=");
  /** <code>gr&#246;&#223;er</code>. */
  public static final Mass GROESSER = known("gr\u00f6\u00dfer");
  /** {@code groesser}. */
  public static final Mass GROESSER_LOWER = known("groesser");
  /** {@code >=5}. */
  public static final Mass GREATER_THAN_OR_EQUAL_5 = known(">=5");
  /** <code>&#8364;</code>. */
  public static final Mass EURO = known("\u20ac");
  /** <code>5 &#8364;</code>. */
  public static final Mass VALUE_5_EURO = known("5 \u20ac");
  /** {@code %}. */
  public static final Mass PERCENT = known("%");
  /** <code>&#128077;</code>. */
  public static final Mass THUMBS_UP = known("\ud83d\udc4d");
  /** <code>&#127916;</code>. */
  public static final Mass U1F3AC = known("\ud83c\udfac");

  private Mass(String value, boolean known) {
    super(value, known);
  }

  private static Mass known(String value) {
    Mass constant = new Mass(value, true);
    byValue.put(value, constant);
    return constant;
  }

  /**
   * {@return the constant of a value, or a new one if the value is not documented}
   * @param value the value in JSON
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Mass of(String value) {
    Mass known = byValue.get(value);
    return known == null ? new Mass(value, false) : known;
  }

  /** {@return the documented values, in the order of the documentation} */
  public static List<Mass> knownValues() {
    return List.copyOf(byValue.values());
  }

  @Override
  public boolean isOpen() {
    return true;
  }
}
