package com.example.components;

import com.example.support.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;

/**
 * How things stand
 *
 * <p>Documented in {@code models/components/accountstatus.md}.
 */
public final class AccountStatus extends OpenEnum<String> {
  /** {@code active}. */
  public static final AccountStatus ACTIVE = new AccountStatus("active", true);

  /** {@code asleep}. */
  public static final AccountStatus ASLEEP = new AccountStatus("asleep", true);
  private static final Map<String, AccountStatus> KNOWN = index(ACTIVE, ASLEEP);

  private AccountStatus(String value, boolean known) {
    super(value, known);
  }

  /**
   * {@return the constant of a value, or a new one if the value is not documented}
   * @param value the value in JSON
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AccountStatus of(String value) {
    AccountStatus known = KNOWN.get(value);
    return known == null ? new AccountStatus(value, false) : known;
  }

  /** {@return the documented values, in the order of the documentation} */
  public static List<AccountStatus> knownValues() {
    return List.copyOf(KNOWN.values());
  }
}
