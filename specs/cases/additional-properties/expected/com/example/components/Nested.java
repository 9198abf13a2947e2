package com.example.components;

import com.example.support.AbstractModel;
import com.example.support.ModelBuilder;
import com.example.support.Tree;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object of the API, documented in {@code models/components/nested.md}. */
public final class Nested extends AbstractModel<Nested.Builder> {
  private Nested(Builder values) {
    super(values);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Nested fromJson(Builder values) {
    return values.create();
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the value of {@code id}} */
  public String getId() {
    return required(values.id, "id", "id", 8);
  }

  /** {@return the properties of any other name} */
  public Map<String, Map<String, @Nullable Object>> getAdditionalProperties() {
    return Tree.additionalProperties(this, Tree.mapOf(Tree::any));
  }

  /** Puts a model together. Required are {@code id}. */
  public static final class Builder extends ModelBuilder<Nested, Builder> {
    @Nullable String id;

    /** An empty builder. */
    public Builder() {
      super("models/components/nested.md", NestedValidator::check);
    }

    /**
     * {@return this builder}
     * @param id the value of {@code id}
     */
    public Builder id(String id) {
      return set("id", id);
    }

    @Override
    protected void hold(String name, @Nullable Object tree) {
      switch (name) {
        case "id" -> this.id = Tree.string(tree);
        default -> super.hold(name, tree);
      }
    }

    @Override
    protected Nested create() {
      return new Nested(copy());
    }
  }
}
