package support;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the arm of a union that a plain JSON value fits best: the one that a constant names, else the one with the
 * least that is wrong, and the earlier of two that fit alike. An arm that cannot hold the value, or has another constant
 * where the value has one, is out.
 *
 * @param <U> the union
 */
public final class UnionReader<U extends UnionValue> {
  private final Class<U> union;
  private final Object tree;
  private final @Nullable Object tag;
  private final @Nullable U known;
  private @Nullable U best;
  private Scorer.@Nullable Score bestScore;

  /** Whether the discriminator has named an arm. */
  private boolean decided;

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
    private final Map<Object, Scorer.@Nullable Score> scores = new IdentityHashMap<>();

    <U extends UnionValue> @Nullable U recall(Class<U> union, Object tree) {
      return union.cast(unions.getOrDefault(tree, Map.of()).get(union));
    }

    void keep(Class<?> union, Object tree, UnionValue value, Scorer.@Nullable Score score) {
      unions.computeIfAbsent(tree, key -> new HashMap<>()).put(union, value);
      scores.put(value, score);
    }

    /** The score of a value that was read, or {@code null} if it fits no arm. */
    Scorer.@Nullable Score score(UnionValue value) {
      return scores.containsKey(value) || !value.isKnown() ? scores.get(value) : Scorer.score(value, this);
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
    Object kept = Tree.any(tree);
    boolean container = kept instanceof List || kept instanceof Map;
    return new UnionReader<>(
        union, tree instanceof Tree.Node ? tree : container ? new Tree.Node(kept, new Memory(), 0) : kept, null);
  }

  /**
   * Names the property that tells the arms apart.
   *
   * @param discriminator the property's name in JSON
   * @param spellings the others by which it is read
   * @return a reader that tries no arm of another name
   */
  public UnionReader<U> by(String discriminator, String... spellings) {
    if (!(Tree.plain(tree) instanceof Map<?, ?> object)) {
      return this;
    }
    Object name = object.get(discriminator);
    for (int i = 0; name == null && i < spellings.length; i++) {
      name = object.get(spellings[i]);
    }
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
    if (known != null || decided) {
      return this;
    }
    try {
      U value = arm.apply(Objects.requireNonNull(reader.apply(tree)));
      Scorer.Score score = Scorer.score(value, tree instanceof Tree.Node node ? node.memory() : null);
      if (score != null && (bestScore == null || score.compareTo(bestScore) < 0)) {
        best = value;
        bestScore = score;
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
    if (tag == null) {
      return arm(reader, arm);
    }
    if (!decided && tag.toString().equals(name.toString())) {
      best = null;
      bestScore = null;
      arm(reader, arm);
      decided = best != null;
    }
    return this;
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
    U chosen = best == null ? unknown.apply(Tree.plain(tree)) : best;
    if (tree instanceof Tree.Node node) {
      node.memory().keep(union, node.value(), chosen, bestScore);
    }
    return chosen;
  }

  /**
   * Makes the model of an arm that Jackson has read.
   *
   * @param <M> the model
   * @param <B> its builder
   * @param builder what Jackson has read
   * @return the model
   */
  public static <M extends Model<B>, B extends ModelBuilder<M, B>> M model(B builder) {
    return builder.read();
  }

  /**
   * A value on one line, without its secrets.
   *
   * @param value the value
   * @return its text
   */
  public static String text(UnionValue value) {
    return Deep.text(value);
  }
}
