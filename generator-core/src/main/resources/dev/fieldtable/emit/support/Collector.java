package support;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects what is not as documented, in a model and in all that it holds. */
final class Collector extends Judge {
  private final ValidationProfile profile;

  /** Whether parameters are asked for that must be given. */
  private final boolean parameters;

  private final List<Violation> violations = new ArrayList<>();

  /** Violations and visits, as they were met in the value at hand. */
  private final List<Object> met = new ArrayList<>();

  /** The documented properties that the model at hand lacks, with their lines. */
  private final Map<String, Integer> absent = new LinkedHashMap<>();

  /** Whether the model at hand may have properties of any name, so that none can be a wrong one. */
  private boolean open;

  private @Nullable Path path;
  private @Nullable Model<?> model;
  private String page = "";

  private Collector(ValidationProfile profile, boolean parameters) {
    this.profile = profile;
    this.parameters = parameters;
  }

  /** A place: a name within an outer place. */
  private record Path(@Nullable Path outer, String name) {}

  /** A value to be looked into later: calls within calls would end with the stack. */
  private record Visit(@Nullable Path path, String page, Runnable look) {}

  static List<Violation> violations(Model<?> model, ValidationProfile profile, boolean parameters) {
    Collector check = new Collector(profile, parameters);
    check.walk(() -> check.look(model));
    return List.copyOf(check.violations);
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

  private void look(Model<?> looked) {
    model = looked;
    absent.clear();
    open = true;
    looked.check(this);
    if (open) {
      Spelling.pairs(absent.keySet(), unknown()).forEach(this::spelling);
    }
  }

  @Override
  public void begin(String page) {
    this.page = page;
  }

  @Override
  void property(String jsonName, @Nullable Object value, boolean required, Null nulls, int line, Rule rule) {
    enter(jsonName);
    if (value != null) {
      rule.apply(this, value, line);
    } else if (kept().containsKey(jsonName)) {
      kept(kept().get(jsonName), nulls, line, rule);
    } else {
      absent.put(jsonName, line);
      if (required) {
        add("required", "is required but absent", line);
      }
    }
    leave();
  }

  @Override
  public void parameter(String name, @Nullable Object value, boolean required, int line, Rule rule) {
    enter(name);
    if (value != null) {
      rule.apply(this, value, line);
    } else if (required && parameters) {
      add("required", "is required but absent", line);
    }
    leave();
  }

  private void kept(@Nullable Object odd, Null nulls, int line, Rule rule) {
    if (odd != null) {
      rule.odd(this, odd, "is not of the documented type", line);
    } else if (nulls == Null.FORBIDDEN) {
      add("null", "is null", line);
    } else if (nulls == Null.UNSAID && profile == ValidationProfile.STRICT) {
      add("null-unsaid", "is null, of which the documentation says nothing", line);
    }
  }

  private Map<String, @Nullable Object> kept() {
    return model == null ? Map.of() : model.nullsAndUnknowns();
  }

  @Override
  public void noOthers(int line) {
    open = false;
    Set<String> unknown = unknown();
    Map<String, String> spellings = Spelling.pairs(absent.keySet(), unknown);
    for (String name : unknown) {
      String meant = spellings.get(name);
      if (meant != null) {
        spelling(name, meant);
      } else if (profile != ValidationProfile.TOLERANT) {
        enter(name);
        add("unknown-property", "is not documented", line);
        leave();
      }
    }
  }

  private Set<String> unknown() {
    if (model == null || !(kept() instanceof Others others && others.hasUnknown())) {
      return Set.of();
    }
    return model.unknownProperties().keySet();
  }

  private void spelling(String came, String meant) {
    enter(came);
    add("spelling", "is another spelling of \"" + meant + "\", which is absent", absent.getOrDefault(meant, 0));
    leave();
  }

  @Override
  public void others(Function<@Nullable Object, ?> reader, int line, Rule rule) {
    if (model != null) {
      model.unknownProperties().forEach((name, tree) -> {
        enter(name);
        try {
          rule.apply(this, reader.apply(tree), line);
        } catch (Tree.Mismatch mismatch) {
          if (tree != null) {
            rule.odd(this, tree, String.valueOf(mismatch.getMessage()), line);
          }
        }
        leave();
      });
    }
  }

  @Override
  void model(Model<?> inner) {
    later(() -> look(inner));
  }

  @Override
  void constant(OpenEnum<?> constant, int line) {
    if (!constant.isKnown() && !constant.isOpen() && profile != ValidationProfile.TOLERANT) {
      add("enum", "is ", constant, ", which is not documented", line);
    }
  }

  @Override
  void union(UnionValue union, int line) {
    if (union.isKnown()) {
      union.rule().apply(this, union.value(), line);
    } else if (profile != ValidationProfile.TOLERANT) {
      add("union", "is of no documented type", line);
    }
  }

  @Override
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

  @Override
  void items(Map<?, ?> map, Rule rule, int line) {
    later(() -> map.forEach((name, item) -> {
      enter(String.valueOf(name));
      rule.apply(this, item, line);
      leave();
    }));
  }

  @Override
  boolean asksForLimits() {
    return profile != ValidationProfile.TOLERANT;
  }

  private void enter(String name) {
    path = new Path(path, name);
  }

  private void leave() {
    path = path == null ? null : path.outer;
  }

  @Override
  void add(String rule, String before, Object value, String behind, int line) {
    boolean secret = false;
    for (Path step = path; step != null; step = step.outer) {
      secret |= Secrets.isSecret(step.name);
    }
    add(rule, before + (secret ? Secrets.MASK : value) + behind, line);
  }

  @Override
  void add(String rule, String message, int line) {
    StringBuilder pointer = new StringBuilder();
    for (Path step = path; step != null; step = step.outer) {
      pointer.insert(0, step.name.replace("~", "~0").replace("/", "~1")).insert(0, '/');
    }
    String name = path == null ? "the document" : "\"" + path.name + "\"";
    met.add(new Violation(pointer.toString(), rule, severity(rule), name + " " + message, page, line));
  }

  private Violation.Severity severity(String rule) {
    return switch (rule) {
      case "unknown-property", "pattern-undecided" -> Violation.Severity.WARNING;
      case "spelling" -> open ? Violation.Severity.INFORMATION : Violation.Severity.WARNING;
      case "null-unsaid" -> Violation.Severity.INFORMATION;
      default -> Violation.Severity.ERROR;
    };
  }
}
