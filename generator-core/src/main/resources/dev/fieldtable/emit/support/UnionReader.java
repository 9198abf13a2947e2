package support;

import java.util.HashMap;
import java.util.IdentityHashMap;
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
public final class UnionReader<U extends UnionValue> {
  /** A value of no documented type is one violation. */
  private static final int UNKNOWN = 1;

  private final Class<U> union;
  private final Object tree;
  private final @Nullable Object tag;
  private final @Nullable U known;
  private @Nullable U best;
  private int bestViolations = Integer.MAX_VALUE;

  private UnionReader(Class<U> union, Object tree, @Nullable Object tag) {
    this.union = union;
    this.tree = tree;
    this.tag = tag;
    this.known = tree instanceof Tree.Node node ? node.memory().recall(union, node.value()) : null;
  }

  /**
   * What was read below the outermost union, so that nothing is read once more for every arm that is tried above it:
   * the work would double with every level.
   */
  static final class Memory {
    private final Map<Object, Map<Class<?>, UnionValue>> unions = new IdentityHashMap<>();
    private final Map<Object, Integer> violations = new IdentityHashMap<>();

    <U extends UnionValue> @Nullable U recall(Class<U> union, Object tree) {
      return union.cast(unions.getOrDefault(tree, Map.of()).get(union));
    }

    void keep(Class<?> union, Object tree, UnionValue value, int count) {
      unions.computeIfAbsent(tree, key -> new HashMap<>()).put(union, value);
      violations.put(value, count);
    }

    @Nullable Integer violations(UnionValue value) {
      return violations.get(value);
    }
  }

  /**
   * Begins to read.
   *
   * @param <U> the union
   * @param union the union
   * @param tree a plain JSON value
   * @return a reader
   */
  public static <U extends UnionValue> UnionReader<U> of(Class<U> union, Object tree) {
    Object kept = Objects.requireNonNull(Tree.any(tree));
    boolean container = kept instanceof List || kept instanceof Map;
    return new UnionReader<>(
        union, tree instanceof Tree.Node ? tree : container ? new Tree.Node(kept, new Memory(), 0) : kept, null);
  }

  /**
   * Names the property that tells the arms apart.
   *
   * @param discriminator the property's name in JSON
   * @return a reader that tries no arm of another name
   */
  public UnionReader<U> by(String discriminator) {
    Object name = Tree.raw(tree) instanceof Map<?, ?> object ? object.get(discriminator) : null;
    return new UnionReader<>(union, tree, name);
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
    if (known != null || bestViolations == 0) {
      return this;
    }
    try {
      U value = arm.apply(Objects.requireNonNull(reader.apply(tree)));
      Check check = Check.score(value, tree instanceof Tree.Node node ? node.memory() : null);
      if (check.count() < bestViolations && !check.contradicted()) {
        best = value;
        bestViolations = check.count();
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
    if (known != null) {
      return known;
    }
    U chosen = best == null ? unknown.apply(Tree.raw(tree)) : best;
    if (tree instanceof Tree.Node node) {
      node.memory().keep(union, node.value(), chosen, best == null ? UNKNOWN : bestViolations);
    }
    return chosen;
  }
}
