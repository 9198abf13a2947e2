package support;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The values of a model while they are put together. Jackson fills it when it reads, and writes it.
 *
 * <p>A property is absent until it is set. Setting it to {@code null} makes it a {@code null} in JSON.
 *
 * @param <M> the model
 * @param <B> the builder itself
 */
@JsonAutoDetect(
    fieldVisibility = Visibility.NONE,
    getterVisibility = Visibility.NONE,
    isGetterVisibility = Visibility.NONE,
    setterVisibility = Visibility.NONE,
    creatorVisibility = Visibility.NONE)
public abstract class ModelBuilder<M, B extends ModelBuilder<M, B>> implements Cloneable {
  private final String page;
  private final BiConsumer<B, Check> validator;

  /** Unknown properties, and the documented ones that are {@code null} or of another type. */
  private Map<String, @Nullable Object> others = Map.of();

  /**
   * An empty builder.
   *
   * @param page the page that documents the model
   * @param validator leads a check through the documented properties
   */
  protected ModelBuilder(String page, BiConsumer<B, Check> validator) {
    this.page = page;
    this.validator = validator;
  }

  /**
   * Makes the model.
   *
   * @return the model
   * @throws IllegalStateException if a required property was not set; the message names all of them
   */
  public M build() {
    String missing = PropertyList.of(this).stream()
        .filter(property -> property.required() && property.value() == null)
        .map(PropertyList.Property::jsonName)
        .filter(name -> !others.containsKey(name))
        .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      throw new IllegalStateException(modelName() + " lacks required properties: " + missing);
    }
    return create();
  }

  /**
   * Makes the model of what was set, even if it is not complete.
   *
   * @return the model
   */
  protected abstract M create();

  /**
   * Sets a property that the documentation does not name.
   *
   * @param name its name in JSON
   * @param value a plain JSON value
   * @return this builder
   * @throws IllegalArgumentException if the documentation names the property: it has a method of its own
   */
  public final B additionalProperty(String name, @Nullable Object value) {
    if (PropertyList.find(this, name) != null) {
      throw new IllegalArgumentException("\"" + name + "\" is a documented property");
    }
    put(name, Tree.any(value));
    return self();
  }

  /**
   * Takes a property as Jackson has read it. Jackson would make 1 of 1.5 and 12 of "12" without a word: what is not of
   * the documented type is kept as it came.
   *
   * @param name its name in JSON
   * @param tree a plain JSON value
   */
  @JsonAnySetter
  protected final void read(String name, @Nullable Object tree) {
    try {
      take(name, tree);
    } catch (Tree.Mismatch mismatch) {
      hold(name, null);
      put(name, Tree.any(tree));
    }
  }

  /** Takes a property, or throws a mismatch. */
  final void take(String name, @Nullable Object tree) {
    if (others.containsKey(name)) {
      others.remove(name);
    }
    hold(name, tree);
    if (tree == null) {
      put(name, null);
    }
  }

  /**
   * Holds the value of a property.
   *
   * @param name its name in JSON
   * @param tree a plain JSON value
   */
  protected void hold(String name, @Nullable Object tree) {
    put(name, Tree.any(tree));
  }

  /**
   * What Jackson writes. It drops a property that is named like this method, so the name is one that no API uses.
   *
   * @return the documented properties in their order, then the others
   */
  @JsonAnyGetter
  @JsonInclude(content = JsonInclude.Include.ALWAYS)
  protected final Map<String, @Nullable Object> documentedAndOthers() {
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    for (PropertyList.Property property : PropertyList.of(this)) {
      if (property.value() != null) {
        all.put(property.jsonName(), property.value());
      }
    }
    all.putAll(others);
    return all;
  }

  /**
   * What the documented properties cannot hold.
   *
   * @return the unknown properties, and the documented ones that are {@code null} or of another type; unmodifiable
   */
  public final Map<String, @Nullable Object> nullsAndUnknowns() {
    return Collections.unmodifiableMap(others);
  }

  /**
   * Sets a property that {@link #hold} holds.
   *
   * @param jsonName its name in JSON
   * @param value its value
   * @return this builder
   * @throws IllegalArgumentException if it has a number that JSON does not have
   */
  protected final B set(String jsonName, @Nullable Object value) {
    read(jsonName, value);
    return self();
  }

  /**
   * Notes that a property was set.
   *
   * @param jsonName its name in JSON
   * @param value its value
   * @return this builder
   */
  protected final B noted(String jsonName, @Nullable Object value) {
    if (value == null) {
      put(jsonName, null);
    } else if (others.containsKey(jsonName)) {
      others.remove(jsonName);
    }
    return self();
  }

  /**
   * Copies a list, with the {@code null} elements it may have.
   *
   * @param <T> the type of an element
   * @param list the list or {@code null}
   * @return an unmodifiable copy or {@code null}
   */
  protected static <T> @Nullable List<T> copyOf(@Nullable Collection<? extends T> list) {
    return list == null ? null : Tree.copy((List<T>) new ArrayList<T>(list));
  }

  /**
   * Copies a map in its order, with the {@code null} values it may have.
   *
   * @param <T> the type of a value
   * @param map the map or {@code null}
   * @return an unmodifiable copy or {@code null}
   */
  protected static <T> @Nullable Map<String, T> copyOf(@Nullable Map<String, ? extends T> map) {
    return map == null ? null : Tree.copy((Map<String, T>) new LinkedHashMap<String, T>(map));
  }

  /**
   * A builder with the same values.
   *
   * @return a copy
   */
  @SuppressWarnings("unchecked")
  public final B copy() {
    try {
      B copy = (B) clone();
      ModelBuilder<?, ?> builder = copy;
      builder.others = others.isEmpty() ? Map.of() : new LinkedHashMap<>(others);
      return copy;
    } catch (CloneNotSupportedException e) {
      throw new AssertionError(e);
    }
  }

  String page() {
    return page;
  }

  void check(Check check) {
    validator.accept(self(), check);
  }

  boolean has(String jsonName) {
    if (others.containsKey(jsonName)) {
      return true;
    }
    PropertyList.Property property = PropertyList.find(this, jsonName);
    return property != null && property.value() != null;
  }

  /** What came for a documented property that cannot hold it. */
  @Nullable Object odd(String jsonName) {
    return others.get(jsonName);
  }

  boolean isNull(String jsonName) {
    return others.containsKey(jsonName) && others.get(jsonName) == null;
  }

  Map<String, @Nullable Object> unknownProperties() {
    if (others.isEmpty()) {
      return Map.of();
    }
    Map<String, @Nullable Object> unknown = new LinkedHashMap<>(others);
    PropertyList.of(this).forEach(property -> unknown.remove(property.jsonName()));
    return Collections.unmodifiableMap(unknown);
  }

  /** The values of a model, which are not to be changed. */
  static ModelBuilder<?, ?> of(Model<?> model) {
    return model instanceof AbstractModel<?> held ? held.values : model.toBuilder();
  }

  String describe(String property, String jsonName, int line) {
    return modelName() + "." + property + " (\"" + jsonName + "\" in JSON, " + page + ":" + line + ")";
  }

  private String modelName() {
    return getClass().getEnclosingClass().getSimpleName();
  }

  void put(String name, @Nullable Object value) {
    if (others.isEmpty()) {
      others = new LinkedHashMap<>();
    }
    others.put(name, value);
  }

  @SuppressWarnings("unchecked")
  private B self() {
    return (B) this;
  }
}
