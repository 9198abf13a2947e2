package com.example.components;

import com.example.support.Tree;
import com.example.support.UnionReader;
import com.example.support.UnionValue;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is paid for
 *
 * <p>Documented in {@code models/components/plan.md}.
 */
public sealed interface Plan extends UnionValue {
  /**
   * {@return the arm that a plain JSON value fits best, or {@code null} for {@code null}}
   * @param tree the value
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static @Nullable Plan fromTree(@Nullable Object tree) {
    if (tree == null || tree instanceof Plan) {
      return (Plan) tree;
    }
    return UnionReader.of(Plan.class, tree)
        .by("type")
        .arm("monthly", Monthly::fromTree, OfMonthly::new)
        .arm("yearly", Yearly::fromTree, OfYearly::new)
        .orElse(Unknown::new);
  }

  /**
   * A value of type {@code components.Monthly}.
   *
   * @param value the value
   */
  record OfMonthly(@JsonValue Monthly value) implements Plan {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OfMonthly {
      Objects.requireNonNull(value);
    }
  }

  /**
   * A value of type {@code components.Yearly}.
   *
   * @param value the value
   */
  record OfYearly(@JsonValue Yearly value) implements Plan {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OfYearly {
      Objects.requireNonNull(value);
    }
  }

  /**
   * A value of no documented type, as the plain JSON value that came.
   *
   * @param value the value
   */
  record Unknown(@JsonValue @Nullable Object value) implements Plan {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Unknown {
      value = Tree.any(value);
    }

    @Override
    public boolean isKnown() {
      return false;
    }
  }
}
