package com.example.components;

import com.example.support.Tree;
import com.example.support.UnionReader;
import com.example.support.UnionValue;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One of several types, documented in {@code models/components/vehicle.md}. */
public sealed interface Vehicle extends UnionValue {
  /**
   * {@return the arm that a plain JSON value fits best, or {@code null} for {@code null}}
   * @param tree the value
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static @Nullable Vehicle fromTree(@Nullable Object tree) {
    if (tree == null || tree instanceof Vehicle) {
      return (Vehicle) tree;
    }
    return UnionReader.of(Vehicle.class, tree)
        .arm(Place::fromTree, OfPlace::new)
        .arm(Tree::string, OfString::new)
        .orElse(Unknown::new);
  }

  /**
   * A value of type {@code components.Place}.
   *
   * @param value the value
   */
  record OfPlace(@JsonValue @Valid Place value) implements Vehicle {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OfPlace {
      Objects.requireNonNull(value);
    }
  }

  /**
   * A value of type {@code string}.
   *
   * @param value the value
   */
  record OfString(@JsonValue String value) implements Vehicle {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OfString {
      Objects.requireNonNull(value);
    }
  }

  /**
   * A value of no documented type, as the plain JSON value that came.
   *
   * @param value the value
   */
  record Unknown(@JsonValue @Nullable Object value) implements Vehicle {
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
