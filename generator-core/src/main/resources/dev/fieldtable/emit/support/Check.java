package support;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Walks through a model and collects what is not as documented. Generated validators call it, property by property. */
public sealed class Check permits PropertyList {
  private final ValidationProfile profile;
  private final UnionReader.@Nullable Memory memory;
  private final List<Violation> violations = new ArrayList<>();

  /** Violations and visits, as they were met in the value at hand. */
  private final List<Object> met = new ArrayList<>();

  private @Nullable Path path;
  private @Nullable ModelBuilder<?, ?> values;
  private String page = "";
  private int remembered;

  Check() {
    this(ValidationProfile.STRICT, null);
  }

  private Check(ValidationProfile profile, UnionReader.@Nullable Memory memory) {
    this.profile = profile;
    this.memory = memory;
  }

  /** A place: a name within an outer place. */
  private record Path(@Nullable Path outer, String name) {}

  /** A value to be looked into later: calls within calls would end with the stack. */
  private record Visit(@Nullable Path path, String page, Runnable look) {}

  /**
   * Checks a model, all models within it, and all that these hold, exactly as documented.
   *
   * @param model the model
   * @return every violation, in the order of the documentation; empty if there is none
   */
  public static List<Violation> all(Model<?> model) {
    return run(model, ValidationProfile.STRICT);
  }

  static List<Violation> run(Object value, ValidationProfile profile) {
    Check check = new Check(profile, null);
    check.walk(() -> check.value(value, 1));
    return List.copyOf(check.violations);
  }

  /** Checks an arm that is tried. The unions within were checked when they were read. */
  static Check score(UnionValue arm, UnionReader.@Nullable Memory memory) {
    Check check = new Check(ValidationProfile.STRICT, memory);
    check.walk(() -> arm.rule().apply(check, arm.value(), 1));
    return check;
  }

  /** Looks into a value and all that is within it. What is met first is told first. */
  private void walk(Runnable start) {
    Deque<Object> pending = new ArrayDeque<>();
    pending.push(new Visit(null, page, start));
    while (!pending.isEmpty()) {
      Object next = pending.pop();
      if (next instanceof Violation violation) {
        violations.add(violation);
      } else if (next instanceof Visit visit) {
        path = visit.path;
        page = visit.page;
        visit.look.run();
        for (int i = met.size() - 1; i >= 0; i--) {
          pending.push(met.get(i));
        }
        met.clear();
      }
    }
  }

  private void later(Runnable look) {
    met.add(new Visit(path, page, look));
  }

  /** How much is wrong. */
  int count() {
    return violations.size() + remembered;
  }

  /** Whether a constant of the value itself, not of what it holds, is another one. */
  boolean contradicted() {
    return violations.stream()
        .anyMatch(violation -> violation.rule().equals("const") && violation.pointer().lastIndexOf('/') <= 0);
  }

  /**
   * Checks a property that must be there and not be {@code null}.
   *
   * @param jsonName its name in JSON
   * @param value its value
   * @param line the line that documents it
   */
  public void required(String jsonName, @Nullable Object value, int line) {
    required(jsonName, value, line, Rule.PLAIN);
  }

  /**
   * Checks a property that must be there and not be {@code null}.
   *
   * @param jsonName its name in JSON
   * @param value its value
   * @param line the line that documents it
   * @param rule what the value must be like
   */
  public void required(String jsonName, @Nullable Object value, int line, Rule rule) {
    property(jsonName, value, true, false, line, rule);
  }

  /**
   * Checks a property that must be there and may be {@code null}.
   *
   * @param jsonName its name in JSON
   * @param value its value
   * @param line the line that documents it
   */
  public void requiredNullable(String jsonName, @Nullable Object value, int line) {
    requiredNullable(jsonName, value, line, Rule.PLAIN);
  }

  /**
   * Checks a property that must be there and may be {@code null}.
   *
   * @param jsonName its name in JSON
   * @param value its value
   * @param line the line that documents it
   * @param rule what the value must be like
   */
  public void requiredNullable(String jsonName, @Nullable Object value, int line, Rule rule) {
    property(jsonName, value, true, true, line, rule);
  }

  /**
   * Checks a property that may be absent but not be {@code null}.
   *
   * @param jsonName its name in JSON
   * @param value its value
   * @param line the line that documents it
   */
  public void optional(String jsonName, @Nullable Object value, int line) {
    optional(jsonName, value, line, Rule.PLAIN);
  }

  /**
   * Checks a property that may be absent but not be {@code null}.
   *
   * @param jsonName its name in JSON
   * @param value its value
   * @param line the line that documents it
   * @param rule what the value must be like
   */
  public void optional(String jsonName, @Nullable Object value, int line, Rule rule) {
    property(jsonName, value, false, false, line, rule);
  }

  /**
   * Checks a property that may be absent and may be {@code null}.
   *
   * @param jsonName its name in JSON
   * @param value its value
   * @param line the line that documents it
   */
  public void optionalNullable(String jsonName, @Nullable Object value, int line) {
    optionalNullable(jsonName, value, line, Rule.PLAIN);
  }

  /**
   * Checks a property that may be absent and may be {@code null}.
   *
   * @param jsonName its name in JSON
   * @param value its value
   * @param line the line that documents it
   * @param rule what the value must be like
   */
  public void optionalNullable(String jsonName, @Nullable Object value, int line, Rule rule) {
    property(jsonName, value, false, true, line, rule);
  }

  /**
   * Checks that there is no property which the documentation does not know.
   *
   * @param line the line of the model's title
   */
  public void noOthers(int line) {
    if (profile != ValidationProfile.TOLERANT && values != null) {
      for (String name : values.unknownProperties().keySet()) {
        enter(name);
        add("unknown-property", "is not documented", line);
        leave();
      }
    }
  }

  /**
   * Checks the properties that the documentation does not name.
   *
   * @param reader reads one
   * @param line the line that documents them
   * @param rule what each must be like
   */
  public void others(Function<@Nullable Object, ?> reader, int line, Rule rule) {
    if (values != null) {
      values.unknownProperties().forEach((name, tree) -> {
        enter(name);
        try {
          rule.apply(this, reader.apply(tree), line);
        } catch (Tree.Mismatch mismatch) {
          add("type", String.valueOf(mismatch.getMessage()), line);
        }
        leave();
      });
    }
  }

  void property(
      String jsonName, @Nullable Object value, boolean required, boolean nullable, int line, Rule rule) {
    enter(jsonName);
    if (value != null) {
      rule.apply(this, value, line);
    } else if (values != null && values.isNull(jsonName)) {
      if (!nullable) {
        add("null", "is null", line);
      }
    } else if (values != null && values.odd(jsonName) != null) {
      add("type", "is not of the documented type", line);
    } else if (required) {
      add("required", "is required but absent", line);
    }
    leave();
  }

  /** Checks a value by its Java type. */
  void value(Object value, int line) {
    if (value instanceof Model<?> model) {
      later(() -> model(model));
    } else if (value instanceof OpenEnum<?> constant) {
      if (!constant.isKnown() && !constant.isOpen() && profile != ValidationProfile.TOLERANT) {
        add("enum", "is " + constant + ", which is not documented", line);
      }
    } else if (value instanceof UnionValue union) {
      union(union, line);
    } else if (value instanceof List<?> list) {
      items(list, Rule.PLAIN, line);
    } else if (value instanceof Map<?, ?> map) {
      items(map, Rule.PLAIN, line);
    }
  }

  void items(List<?> list, Rule rule, int line) {
    later(() -> {
      int i = 0;
      for (Object item : list) {
        enter(Integer.toString(i++));
        rule.apply(this, item, line);
        leave();
      }
    });
  }

  void items(Map<?, ?> map, Rule rule, int line) {
    later(() -> map.forEach((name, item) -> {
      enter(String.valueOf(name));
      rule.apply(this, item, line);
      leave();
    }));
  }

  private void union(UnionValue union, int line) {
    Integer known = memory == null ? null : memory.violations(union);
    if (known != null) {
      remembered += known;
    } else if (union.isKnown()) {
      union.rule().apply(this, union.value(), line);
    } else if (profile != ValidationProfile.TOLERANT) {
      add("union", "is of no documented type", line);
    }
  }

  private void model(Model<?> model) {
    values = ModelBuilder.of(model);
    page = values.page();
    values.check(this);
  }

  private void enter(String name) {
    path = new Path(path, name);
  }

  private void leave() {
    path = path == null ? null : path.outer;
  }

  /** Reports what is wrong at this place. */
  void add(String rule, String message, int line) {
    StringBuilder pointer = new StringBuilder();
    for (Path step = path; step != null; step = step.outer) {
      pointer.insert(0, step.name.replace("~", "~0").replace("/", "~1")).insert(0, '/');
    }
    String name = path == null ? "the document" : "\"" + path.name + "\"";
    Violation.Severity severity =
        rule.equals("unknown-property") ? Violation.Severity.WARNING : Violation.Severity.ERROR;
    met.add(new Violation(pointer.toString(), rule, severity, name + " " + message, page, line));
  }
}
