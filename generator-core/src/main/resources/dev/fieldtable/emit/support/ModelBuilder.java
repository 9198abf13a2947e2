package support;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The values of a model while they are put together. Jackson fills its fields with whatever comes; what is not of the
 * documented type is found out when the model is made.
 *
 * <p>A property is absent until it is set. Setting it to {@code null} makes it a {@code null} in JSON.
 *
 * @param <M> the model
 * @param <B> the builder itself
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
@JsonAutoDetect(
    fieldVisibility = Visibility.NONE,
    getterVisibility = Visibility.NONE,
    isGetterVisibility = Visibility.NONE,
    setterVisibility = Visibility.NONE,
    creatorVisibility = Visibility.NONE)
public abstract class ModelBuilder<M extends Model<B>, B extends ModelBuilder<M, B>> extends Conversions
    implements Cloneable {
  private final @Nullable BiConsumer<M, Check> validator;
  private boolean lenient;

  /** What came in place of an object. */
  private @Nullable Object odd;

  /** The names of the documented properties, once somebody has asked for them. */
  private @Nullable Set<String> documented;

  /** An empty builder of a model that is a record. */
  protected ModelBuilder() {
    super(null);
    validator = null;
  }

  /**
   * An empty builder of a model that is a class.
   *
   * @param validator leads a check through the documented properties
   */
  protected ModelBuilder(BiConsumer<M, Check> validator) {
    super(null);
    this.validator = validator;
  }

  /**
   * A builder with the values of a record. It asks for no property that the record has not: a server may leave out what
   * is required.
   *
   * @param model the record
   */
  protected ModelBuilder(Model<B> model) {
    super(model.nullsAndUnknowns() instanceof Others kept && !kept.isEmpty() ? new Others(kept) : null);
    validator = null;
    lenient = true;
  }

  /**
   * Makes the model.
   *
   * @return the model
   * @throws IllegalStateException if a required property was not set; the message names all of them
   */
  public M build() {
    M model = filled().create();
    if (!lenient) {
      List<String> missing = PropertyList.of(model).stream()
          .filter(property -> property.required() && property.value() == null)
          .filter(property -> property.parameter() || !model.nullsAndUnknowns().containsKey(property.jsonName()))
          .map(PropertyList.Property::jsonName)
          .toList();
      if (!missing.isEmpty()) {
        throw Others.lacking(model.getClass(), missing, model.unknownProperties().keySet());
      }
    }
    return model;
  }

  /** Sets what stands in for what was not set, if the documentation names such. */
  protected void fill() {
    // Nothing stands in for anything.
  }

  /**
   * The values to make a model of. What a model has not, with whose values the builder began, stays absent.
   *
   * @return a copy, filled
   */
  protected final B filled() {
    ModelBuilder<M, B> copy = copy();
    if (!lenient) {
      copy.fill();
    }
    return copy.self();
  }

  /**
   * Makes the model of what was set, even if it is not complete. The builder is of no more use.
   *
   * @return the model
   */
  protected abstract M create();

  /**
   * Makes the model of what Jackson has read.
   *
   * @return the model
   */
  protected M read() {
    return create();
  }

  /**
   * Keeps what came in place of an object.
   *
   * @param came what came
   */
  protected final void set(Object came) {
    odd = came;
  }

  /** The model of what Jackson has read, or what came in its place. */
  final Object made() {
    return odd == null ? read() : odd;
  }

  /**
   * Sets a property that the documentation does not name.
   *
   * @param name its name in JSON
   * @param value a plain JSON value
   * @return this builder
   * @throws IllegalArgumentException if the documentation names the property: it has a method of its own
   */
  public final B additionalProperty(String name, @Nullable Object value) {
    if (documented().contains(spellings().apply(name))) {
      throw new IllegalArgumentException("\"" + name + "\" is a documented property");
    }
    unknownProperty(name, Tree.asRead(value));
    return self();
  }

  private Set<String> documented() {
    if (documented == null) {
      // What the fields cannot hold says nothing of them, and may be much.
      documented = PropertyList.names(cloned(null).create());
    }
    return documented;
  }

  /**
   * Takes a property that has no field, as Jackson has read it.
   *
   * @param name its name in JSON
   * @param tree a plain JSON value
   */
  @JsonAnySetter
  public final void unknownProperty(String name, @Nullable Object tree) {
    if (name.equals("@class") && getClass().getEnclosingClass().getName().equals(tree)) {
      // A mapper that is set up to do so writes the name of the model's class, and has no need to read it.
      return;
    }
    others().unknown(name, tree);
  }

  /**
   * Takes a property of a plain JSON value, for unions.
   *
   * @param name its name in JSON
   * @param tree a plain JSON value
   */
  protected void take(String name, @Nullable Object tree) {
    unknownProperty(name, tree);
  }

  /**
   * By which other spellings properties are read.
   *
   * @return gives the name in JSON for another spelling of it, and any other name as it is
   */
  protected UnaryOperator<String> spellings() {
    return UnaryOperator.identity();
  }

  /**
   * What the fields cannot hold, for a record.
   *
   * @return the last component
   */
  protected final Map<String, @Nullable Object> rest() {
    return others();
  }

  /** A builder of the same values, which asks for no more than these. */
  final B lenientCopy() {
    ModelBuilder<M, B> copy = copy();
    copy.lenient = true;
    return copy.self();
  }

  /**
   * The value of a field that is not set if there is no value.
   *
   * @param value the value or {@code null}
   * @return the value, or what stands for none
   */
  protected static Object orAbsent(@Nullable Object value) {
    return value == null ? ABSENT : value;
  }

  /**
   * Copies a list, with the {@code null} elements it may have.
   *
   * @param <T> the type of an element
   * @param list the list or {@code null}
   * @return a copy or {@code null}
   */
  protected static <T> @Nullable List<T> copyOf(@Nullable Collection<? extends T> list) {
    return list == null ? null : new ArrayList<>(list);
  }

  /**
   * Copies a map in its order, with the {@code null} values it may have.
   *
   * @param <T> the type of a value
   * @param map the map or {@code null}
   * @return a copy or {@code null}
   */
  protected static <T> @Nullable Map<String, T> copyOf(@Nullable Map<String, ? extends T> map) {
    return map == null ? null : new LinkedHashMap<>(map);
  }

  private ModelBuilder<M, B> copy() {
    return cloned(kept() instanceof Others others && !others.isEmpty() ? new Others(others) : null);
  }

  @SuppressWarnings("unchecked")
  private ModelBuilder<M, B> cloned(@Nullable Others others) {
    try {
      ModelBuilder<M, B> copy = (ModelBuilder<M, B>) clone();
      copy.hold(others);
      return copy;
    } catch (CloneNotSupportedException e) {
      throw new AssertionError(e);
    }
  }

  @SuppressWarnings("unchecked")
  final void check(Model<?> model, Check check) {
    if (validator != null) {
      validator.accept((M) model, check);
    }
  }

  @SuppressWarnings("unchecked")
  private B self() {
    return (B) this;
  }
}
