package support;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds out how well a value fits an arm of a union. The unions within it were scored when they were read. */
final class Scorer extends Judge {
  private final UnionReader.@Nullable Memory memory;

  /** Values to be looked into later: calls within calls would end with the stack. */
  private final Deque<Runnable> pending = new ArrayDeque<>();

  private @Nullable Model<?> model;

  /** Whether what is looked at is the value itself, not something that it holds. */
  private boolean own = true;

  private boolean contradicted;
  private int properties;

  /** Whether the model is nothing but properties of any names: whatever has come is what it documents. */
  private boolean anyNames;

  private int constants;
  private int misses;
  private int wrong;
  private int undocumented;
  private int unknown;
  private int nulls;
  private int documented;

  private Scorer(UnionReader.@Nullable Memory memory) {
    this.memory = memory;
  }

  /**
   * How well a value fits. What comes first decides: whether it is all as documented; the constants, and values of enums
   * beside them, that are as documented; values that fit nothing; what is wrong; values of enums that are not documented; whether the arm takes whatever comes; unknown properties;
   * nulls; and at last the values of enums that are documented.
   */
  record Score(
      int constants, int misses, int wrong, int undocumented, int breadth, int unknown, int nulls, int documented)
      implements Comparable<Score> {
    private static final Comparator<Score> WORSE =
        Comparator.comparing(Score::hasFaults)
            .thenComparingInt(score -> -score.constants)
            .thenComparingInt(Score::misses)
            .thenComparingInt(Score::wrong)
            .thenComparingInt(Score::undocumented)
            .thenComparingInt(Score::breadth)
            .thenComparingInt(Score::unknown)
            .thenComparingInt(Score::nulls)
            .thenComparingInt(score -> -score.documented);

    /** What takes whatever comes has no say in how well that fits. */
    private boolean hasFaults() {
      return misses + wrong + undocumented + breadth + unknown + nulls > 0;
    }

    /** Less is better. */
    @Override
    public int compareTo(Score other) {
      return WORSE.compare(this, other);
    }
  }

  /** The score, or {@code null} if the value is none of this arm: a constant is another one, or no nested arm fits. */
  static @Nullable Score score(UnionValue arm, UnionReader.@Nullable Memory memory) {
    if (arm.value() instanceof UnionValue nested) {
      return nested.isKnown() ? (memory == null ? score(nested, null) : memory.score(nested)) : null;
    }
    Scorer scorer = new Scorer(memory);
    arm.rule().apply(scorer, arm.value(), 1);
    for (Runnable next = scorer.pending.poll(); next != null; next = scorer.pending.poll()) {
      next.run();
    }
    int breadth = arm.rule() == Rule.ANY ? 2 : arm.value() instanceof Map ? 1 : 0;
    return scorer.contradicted
        ? null
        : new Score(
            scorer.constants,
            scorer.misses,
            scorer.wrong,
            scorer.undocumented,
            breadth,
            scorer.unknown,
            scorer.nulls,
            scorer.documented);
  }

  private void add(Score nested) {
    misses += nested.misses;
    wrong += nested.wrong;
    undocumented += nested.undocumented;
    unknown += nested.unknown;
    nulls += nested.nulls;
    documented += nested.documented;
  }

  @Override
  void property(String jsonName, @Nullable Object value, boolean required, Null allowed, int line, Rule rule) {
    anyNames = false;
    Map<String, @Nullable Object> others = model == null ? Map.of() : model.nullsAndUnknowns();
    if (value != null) {
      properties++;
      rule.apply(this, value, line);
    } else if (others.containsKey(jsonName)) {
      properties++;
      if (others.get(jsonName) != null) {
        wrong++;
      } else if (allowed != Null.ALLOWED) {
        nulls++;
      }
    } else if (required) {
      wrong++;
    }
  }

  @Override
  public void parameter(String name, @Nullable Object value, boolean required, int line, Rule rule) {
    // What is no part of the JSON says nothing about the JSON.
  }

  @Override
  public void noOthers(int line) {
    anyNames = false;
    unknown += model == null ? 0 : model.unknownProperties().size();
  }

  @Override
  public void others(Function<@Nullable Object, ?> reader, int line, Rule rule) {
    if (model != null) {
      model.unknownProperties().values().forEach(tree -> {
        try {
          rule.apply(this, reader.apply(tree), line);
        } catch (Tree.Mismatch mismatch) {
          wrong++;
        }
      });
    }
  }

  @Override
  void model(Model<?> inner) {
    boolean outermost = own && model == null;
    pending.add(() -> {
      model = inner;
      own = outermost;
      properties = 0;
      anyNames = true;
      inner.check(this);
      if (outermost && properties == 0 && !anyNames && !inner.unknownProperties().isEmpty()) {
        misses++;
      }
      own = false;
    });
  }

  @Override
  void constant(OpenEnum<?> constant, int line) {
    if (constant.isKnown()) {
      documented++;
      matched();
    } else {
      undocumented++;
    }
  }

  @Override
  void union(UnionValue union, int line) {
    Score nested = memory == null ? score(union, null) : memory.score(union);
    if (nested == null) {
      misses++;
    } else {
      add(nested);
    }
  }

  @Override
  void items(List<?> list, Rule rule, int line) {
    pending.add(() -> {
      own = false;
      list.forEach(item -> rule.apply(this, item, line));
    });
  }

  @Override
  void items(Map<?, ?> map, Rule rule, int line) {
    pending.add(() -> {
      own = false;
      map.values().forEach(item -> rule.apply(this, item, line));
    });
  }

  /** Which arm a value is of, its type says; reading must not wait for a pattern. */
  @Override
  boolean asksForLimits() {
    return false;
  }

  @Override
  void matched() {
    if (own) {
      constants++;
    }
  }

  @Override
  void add(String rule, String before, Object value, String behind, int line) {
    add(rule, before, line);
  }

  @Override
  void add(String rule, String message, int line) {
    contradicted |= own && rule.equals("const");
    if (rule.equals("null")) {
      nulls++;
    } else {
      wrong++;
    }
  }
}
