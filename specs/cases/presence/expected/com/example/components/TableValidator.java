package com.example.components;

import com.example.support.Check;
import com.example.support.Rule;
import com.example.support.Violation;
import java.util.List;

/** Tells where a {@link Table} is not as documented. */
public final class TableValidator {
  private TableValidator() {}

  /**
   * {@return every violation in a model and in all that it holds; empty if there is none}
   * @param model the model
   */
  public static List<Violation> validate(Table model) {
    return Check.all(model);
  }

  static void check(Table.Builder values, Check check) {
    check.required("text", values.text, 10);
    check.requiredNullable("text_or_null", values.textOrNull, 11);
    check.optional("text_or_absent", values.textOrAbsent, 12);
    check.optionalNullable("text_or_both", values.textOrBoth, 13);
    check.required("whole", values.whole, 14);
    check.requiredNullable("whole_or_null", values.wholeOrNull, 15);
    check.optional("whole_or_absent", values.wholeOrAbsent, 16);
    check.optionalNullable("whole_or_both", values.wholeOrBoth, 17);
    check.required("part", values.part, 18);
    check.requiredNullable("part_or_null", values.partOrNull, 19);
    check.optional("part_or_absent", values.partOrAbsent, 20);
    check.optionalNullable("part_or_both", values.partOrBoth, 21);
    check.required("list", values.list, 22);
    check.optional("list_or_absent", values.listOrAbsent, 23);
    check.required("map", values.map, 24);
    check.optional("map_or_absent", values.mapOrAbsent, 25);
    check.required("time", values.time, 26, Rule.DATE_TIME);
    check.optional("time_or_absent", values.timeOrAbsent, 27, Rule.DATE_TIME);
    check.noOthers(1);
  }
}
