package com.example.components;

import com.example.support.AbstractModel;
import com.example.support.ModelBuilder;
import com.example.support.Tree;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * &#123;&#47;* What an account pays for. *&#47;&#125;
 *
 * <p>&lt;Note&gt;Prices are in cents.&lt;/Note&gt;
 *
 * <p>Documented in {@code models/components/plan.mdx}.
 */
public final class Plan extends AbstractModel<Plan.Builder> {
  private Plan(Builder values) {
    super(values);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Plan fromJson(Builder values) {
    return values.create();
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return &lt;Badge&gt;new&lt;/Badge&gt;, such as {@code basic}} */
  public String getName() {
    return required(values.name, "name", "name", 19);
  }

  /** {@return the value of {@code tier}} */
  public Tier getTier() {
    return required(values.tier, "tier", "tier", 20);
  }

  /** {@return the value of {@code owner}} */
  public Optional<Owner> getOwner() {
    return Optional.ofNullable(values.owner);
  }

  /** Puts a model together. Required are {@code name}, {@code tier}. */
  public static final class Builder extends ModelBuilder<Plan, Builder> {
    @Nullable String name;
    @Nullable Tier tier;
    @Nullable Owner owner;

    /** An empty builder. */
    public Builder() {
      super("models/components/plan.mdx", PlanValidator::check);
    }

    /**
     * {@return this builder}
     * @param name &lt;Badge&gt;new&lt;/Badge&gt;
     */
    public Builder name(String name) {
      return set("name", name);
    }

    /**
     * {@return this builder}
     * @param tier the value of {@code tier}
     */
    public Builder tier(Tier tier) {
      return set("tier", tier);
    }

    /**
     * {@return this builder}
     * @param owner the value of {@code owner}
     */
    @JsonProperty("owner") public Builder owner(Owner owner) {
      this.owner = owner;
      return noted("owner", owner);
    }

    @Override
    protected void hold(String name, @Nullable Object tree) {
      switch (name) {
        case "name" -> this.name = Tree.string(tree);
        case "tier" -> this.tier = Tree.constant(tree, Tree::string, Tier::of);
        default -> super.hold(name, tree);
      }
    }

    @Override
    protected Plan create() {
      return new Plan(copy());
    }
  }
}
