package com.example.components;

import com.example.support.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How things stand
 *
 * <p>Documented in {@code models/components/accountstatus.md}.
 */
public final class AccountStatus extends OpenEnum<String> {
  private static final Map<String, AccountStatus> byValue = new LinkedHashMap<>();
  /** {@code active}. */
  public static final AccountStatus ACTIVE = known("active");
  /** {@code asleep}. */
  public static final AccountStatus ASLEEP = known("asleep");

  private AccountStatus(String value, boolean known) {
    super(value, known);
  }

  private static AccountStatus known(String value) {
    AccountStatus constant = new AccountStatus(value, true);
    byValue.put(value, constant);
    return constant;
  }

  /**
   * {@return the constant of a value, or a new one if the value is not documented}
   * @param value the value in JSON
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AccountStatus of(String value) {
    AccountStatus known = byValue.get(value);
    return known == null ? new AccountStatus(value, false) : known;
  }

  /** {@return the documented values, in the order of the documentation} */
  public static List<AccountStatus> knownValues() {
    return List.copyOf(byValue.values());
  }
}
