package com.example.components;

import com.example.support.Check;
import com.example.support.Rule;
import com.example.support.Violation;
import java.util.List;

/** Tells where a {@link Crate} is not as documented. */
public final class CrateValidator {
  private CrateValidator() {}

  /**
   * {@return every violation in a model and in all that it holds; empty if there is none}
   * @param model the model
   */
  public static List<Violation> validate(Crate model) {
    return Check.all(model);
  }

  static void check(Crate.Builder values, Check check) {
    check.required("id", values.id, 10);
    check.optional("size", values.size, 11);
    check.optional("items", values.items, 12);
    check.optional("prices", values.prices, 13);
    check.optional("sent_at", values.sentAt, 14, Rule.DATE_TIME);
    check.noOthers(1);
  }
}
