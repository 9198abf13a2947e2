package com.example.components;

import com.example.support.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a set, documented in {@code models/components/codec.md}. */
public final class Codec extends OpenEnum<String> {
  private static final Map<String, Codec> byValue = new LinkedHashMap<>();
  /** {@code flac}. */
  public static final Codec FLAC = known("flac");

  /**
   * {@code wma}.
   *
   * @deprecated No longer documented since 2026-01-11; it stays for 2 releases.
   */
  @Deprecated(since = "2026-01-11", forRemoval = true)
  public static final Codec WMA = known("wma");

  private Codec(String value, boolean known) {
    super(value, known);
  }

  private static Codec known(String value) {
    Codec constant = new Codec(value, true);
    byValue.put(value, constant);
    return constant;
  }

  /**
   * {@return the constant of a value, or a new one if the value is not documented}
   * @param value the value in JSON
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Codec of(String value) {
    Codec known = byValue.get(value);
    return known == null ? new Codec(value, false) : known;
  }

  /** {@return the documented values, in the order of the documentation} */
  public static List<Codec> knownValues() {
    return List.copyOf(byValue.values());
  }
}
