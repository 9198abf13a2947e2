package com.example.components;

import com.example.support.Tree;
import com.example.support.UnionReader;
import com.example.support.UnionValue;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Told apart by what is required
 *
 * <p>Documented in {@code models/components/shape.md}.
 */
public sealed interface Shape extends UnionValue {
  /**
   * {@return the arm that a plain JSON value fits best, or {@code null} for {@code null}}
   * @param tree the value
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static @Nullable Shape fromTree(@Nullable Object tree) {
    if (tree == null || tree instanceof Shape) {
      return (Shape) tree;
    }
    return UnionReader.of(Shape.class, tree)
        .arm(Circle::fromTree, OfCircle::new)
        .arm(Square::fromTree, OfSquare::new)
        .arm(Tree::string, OfString::new)
        .orElse(Unknown::new);
  }

  /**
   * A value of type {@code components.Circle}.
   *
   * @param value the value
   */
  record OfCircle(@JsonValue Circle value) implements Shape {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OfCircle {
      Objects.requireNonNull(value);
    }
  }

  /**
   * A value of type {@code components.Square}.
   *
   * @param value the value
   */
  record OfSquare(@JsonValue Square value) implements Shape {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OfSquare {
      Objects.requireNonNull(value);
    }
  }

  /**
   * A value of type {@code string}.
   *
   * @param value the value
   */
  record OfString(@JsonValue String value) implements Shape {
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
  record Unknown(@JsonValue @Nullable Object value) implements Shape {
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
