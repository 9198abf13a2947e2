package com.example.components;

import com.example.support.Check;
import com.example.support.Rule;
import com.example.support.Violation;
import java.util.List;

/** Tells where a {@link Account} is not as documented. */
public final class AccountValidator {
  private AccountValidator() {}

  /**
   * {@return every violation in a model and in all that it holds; empty if there is none}
   * @param model the model
   */
  public static List<Violation> validate(Account model) {
    return Check.all(model);
  }

  static void check(Account.Builder values, Check check) {
    check.required("id", values.id, 10);
    check.required("email", values.email, 11);
    check.requiredNullable("token", values.token, 12);
    check.optionalNullable("nick", values.nick, 13);
    check.optional("country", values.country, 14);
    check.required("status", values.status, 15);
    check.optional("devices", values.devices, 16);
    check.required("created_at", values.createdAt, 17, Rule.DATE_TIME);
    check.optional("plan", values.plan, 18);
    check.optional("pin", values.pin, 19);
    check.noOthers(1);
  }
}
