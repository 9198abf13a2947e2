package support;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Walks through a model and collects what is not as documented. Generated validators call it, property by property. */
public final class Check {
  /** Deeper than any Jackson reads; a walk must end before the stack does. */
  private static final int DEEPEST = 1000;

  private final ValidationProfile profile;
  private final List<Violation> violations = new ArrayList<>();
  private final List<String> path = new ArrayList<>();
  private @Nullable ModelBuilder<?, ?> values;
  private String page = "";
  private boolean nullItems;

  private Check(ValidationProfile profile) {
    this.profile = profile;
  }

  static List<Violation> run(Object value, ValidationProfile profile) {
    Check check = new Check(profile);
    check.value(value, false, 1);
    return List.copyOf(check.violations);
  }

  /**
   * Checks a property that must be there and not be {@code null}.
   *
   * @param jsonName its name in JSON
   * @param value its value
   * @param line the line that documents it
   * @return this check
   */
  public Check required(String jsonName, @Nullable Object value, int line) {
    return property(jsonName, value, true, false, line);
  }

  /**
   * Checks a property that must be there and may be {@code null}.
   *
   * @param jsonName its name in JSON
   * @param value its value
   * @param line the line that documents it
   * @return this check
   */
  public Check requiredNullable(String jsonName, @Nullable Object value, int line) {
    return property(jsonName, value, true, true, line);
  }

  /**
   * Checks a property that may be absent but not be {@code null}.
   *
   * @param jsonName its name in JSON
   * @param value its value
   * @param line the line that documents it
   * @return this check
   */
  public Check optional(String jsonName, @Nullable Object value, int line) {
    return property(jsonName, value, false, false, line);
  }

  /**
   * Checks a property that may be absent and may be {@code null}.
   *
   * @param jsonName its name in JSON
   * @param value its value
   * @param line the line that documents it
   * @return this check
   */
  public Check optionalNullable(String jsonName, @Nullable Object value, int line) {
    return property(jsonName, value, false, true, line);
  }

  /**
   * Lets the elements or values of the next property be {@code null}.
   *
   * @return this check
   */
  public Check nullItems() {
    nullItems = true;
    return this;
  }

  /**
   * Checks that a property, if it has a value, has the one that is documented.
   *
   * @param jsonName its name in JSON
   * @param value its value
   * @param expected the documented value
   * @param line the line that documents it
   * @return this check
   */
  public Check constant(String jsonName, @Nullable Object value, Object expected, int line) {
    if (value != null && !value.equals(expected)) {
      add(jsonName, "const", "is " + value + " instead of " + expected, line);
    }
    return this;
  }

  /**
   * Checks that a property, if it has a value, is {@code null} as documented.
   *
   * @param jsonName its name in JSON
   * @param value its value
   * @param line the line that documents it
   * @return this check
   */
  public Check nothing(String jsonName, @Nullable Object value, int line) {
    if (value != null) {
      add(jsonName, "const", "is not null", line);
    }
    return this;
  }

  /**
   * Checks that a property, if it has a value, is a date with a time.
   *
   * @param jsonName its name in JSON
   * @param value its value
   * @param line the line that documents it
   * @return this check
   */
  public Check dateTime(String jsonName, @Nullable String value, int line) {
    if (value != null && Times.dateTime(value) == null) {
      add(jsonName, "format", "is no date with a time", line);
    }
    return this;
  }

  /**
   * Checks that a property, if it has a value, is a date.
   *
   * @param jsonName its name in JSON
   * @param value its value
   * @param line the line that documents it
   * @return this check
   */
  public Check date(String jsonName, @Nullable String value, int line) {
    if (value != null && Times.date(value) == null) {
      add(jsonName, "format", "is no date", line);
    }
    return this;
  }

  /**
   * Checks that a property, if it has a value, is base64.
   *
   * @param jsonName its name in JSON
   * @param value its value
   * @param line the line that documents it
   * @return this check
   */
  public Check bytes(String jsonName, @Nullable String value, int line) {
    try {
      if (value != null) {
        Base64.getDecoder().decode(value);
      }
    } catch (IllegalArgumentException e) {
      add(jsonName, "format", "is not base64", line);
    }
    return this;
  }

  /**
   * Checks that there is no property which the documentation does not know.
   *
   * @param line the line of the model's title
   * @return this check
   */
  public Check noOthers(int line) {
    if (profile != ValidationProfile.TOLERANT && values != null) {
      for (String name : values.unknownProperties().keySet()) {
        add(name, "unknown-property", "is not documented", line);
      }
    }
    return this;
  }

  private Check property(String jsonName, @Nullable Object value, boolean required, boolean nullable, int line) {
    boolean itemsMayBeNull = nullItems;
    nullItems = false;
    if (value != null) {
      path.add(jsonName);
      value(value, itemsMayBeNull, line);
      path.remove(path.size() - 1);
    } else if (values != null && values.isNull(jsonName)) {
      if (!nullable) {
        add(jsonName, "null", "is null", line);
      }
    } else if (required) {
      add(jsonName, "required", "is required but absent", line);
    }
    return this;
  }

  private void value(Object value, boolean nullItems, int line) {
    if (value instanceof Model<?> model) {
      model(model, line);
    } else if (value instanceof OpenEnum<?> constant) {
      if (!constant.isKnown() && profile != ValidationProfile.TOLERANT) {
        add("enum", "is " + constant + ", which is not documented", line);
      }
    } else if (value instanceof UnionValue union) {
      union(union, line);
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        item(Integer.toString(i), list.get(i), nullItems, line);
      }
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((name, item) -> item(String.valueOf(name), item, nullItems, line));
    }
  }

  private void item(String name, @Nullable Object item, boolean nullItems, int line) {
    path.add(name);
    if (item != null) {
      value(item, nullItems, line);
    } else if (!nullItems) {
      add("null", "is null", line);
    }
    path.remove(path.size() - 1);
  }

  private void union(UnionValue union, int line) {
    Object value = union.value();
    if (!union.isKnown()) {
      if (profile != ValidationProfile.TOLERANT) {
        add("union", "is of no documented type", line);
      }
    } else if (value != null) {
      value(value, false, line);
    }
  }

  private void model(Model<?> model, int line) {
    if (path.size() > DEEPEST) {
      add("depth", "is nested too deep to be checked", line);
      return;
    }
    @Nullable ModelBuilder<?, ?> outerValues = values;
    String outerPage = page;
    values = model.values;
    page = model.page();
    model.check(this);
    values = outerValues;
    page = outerPage;
  }

  private void add(String jsonName, String rule, String message, int line) {
    path.add(jsonName);
    add(rule, message, line);
    path.remove(path.size() - 1);
  }

  private void add(String rule, String message, int line) {
    StringBuilder pointer = new StringBuilder();
    for (String name : path) {
      pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
    }
    String name = path.isEmpty() ? "the document" : "\"" + path.get(path.size() - 1) + "\"";
    Violation.Severity severity =
        rule.equals("unknown-property") ? Violation.Severity.WARNING : Violation.Severity.ERROR;
    violations.add(new Violation(pointer.toString(), rule, severity, name + " " + message, page, line));
  }
}
