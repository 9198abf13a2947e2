package support;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the arm of a union that a plain JSON value fits best: the one with the fewest violations, and the earlier of
 * two that fit alike. An arm that cannot hold the value, or has another constant where the value has one, is out.
 *
 * @param <U> the union
 */
public final class UnionReader<U> {
  private final Object tree;
  private final @Nullable Object tag;
  private @Nullable U best;
  private int bestViolations = Integer.MAX_VALUE;

  private UnionReader(Object tree, @Nullable Object tag) {
    this.tree = tree;
    this.tag = tag;
  }

  /**
   * Begins to read.
   *
   * @param <U> the union
   * @param tree a plain JSON value
   * @return a reader
   */
  public static <U> UnionReader<U> of(@Nullable Object tree) {
    return new UnionReader<>(Objects.requireNonNull(tree), null);
  }

  /**
   * Begins to read a union whose arms are told apart by a property.
   *
   * @param <U> the union
   * @param tree a plain JSON value
   * @param discriminator the property's name in JSON
   * @return a reader
   */
  public static <U> UnionReader<U> of(@Nullable Object tree, String discriminator) {
    Object tag = tree instanceof Map<?, ?> object ? object.get(discriminator) : null;
    return new UnionReader<>(Objects.requireNonNull(tree), tag);
  }

  /**
   * Tries an arm.
   *
   * @param <T> the type of the arm's value
   * @param reader reads the value
   * @param arm makes the arm
   * @return this reader
   */
  public <T> UnionReader<U> arm(Function<@Nullable Object, @Nullable T> reader, Function<T, ? extends U> arm) {
    if (bestViolations == 0) {
      return this;
    }
    try {
      T value = Objects.requireNonNull(reader.apply(tree));
      List<Violation> violations = Check.run(value, ValidationProfile.STRICT);
      if (violations.size() < bestViolations && violations.stream().noneMatch(UnionReader::contradicts)) {
        best = arm.apply(value);
        bestViolations = violations.size();
      }
    } catch (Tree.Mismatch mismatch) {
      // The arm cannot hold the value; another may.
    }
    return this;
  }

  /**
   * Tries an arm that the discriminator names.
   *
   * @param <T> the type of the arm's value
   * @param name the discriminator's value for this arm
   * @param reader reads the value
   * @param arm makes the arm
   * @return this reader
   */
  public <T> UnionReader<U> arm(
      Object name, Function<@Nullable Object, @Nullable T> reader, Function<T, ? extends U> arm) {
    return tag == null || tag.toString().equals(name.toString()) ? arm(reader, arm) : this;
  }

  /**
   * Ends with the arm that fits best.
   *
   * @param unknown makes the arm for a value that no other arm fits
   * @return the arm
   */
  public U orElse(Function<@Nullable Object, ? extends U> unknown) {
    return best == null ? unknown.apply(tree) : best;
  }

  /** A constant of the arm itself, not of what it holds. */
  private static boolean contradicts(Violation violation) {
    return violation.rule().equals("const") && violation.pointer().lastIndexOf('/') <= 0;
  }
}
