package com.example.components;

import com.example.support.AbstractModel;
import com.example.support.ModelBuilder;
import com.example.support.Tree;
import com.example.support.Tristate;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Etwas zum Anziehen.
 *
 * <p>Documented in {@code models/components/kleid.md}.
 */
public final class Kleid extends AbstractModel<Kleid.Builder> {
  private Kleid(Builder values) {
    super(values);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Kleid fromJson(Builder values) {
    return values.create();
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return Die Gr&#246;&#223;e nach EN 13402, such as {@code 38}} */
  public String getGr\u00f6\u00dfe() {
    return required(values.gr\u00f6\u00dfe, "gr\u00f6\u00dfe", "gr\u00f6\u00dfe", 10);
  }

  /** {@return Le nom du mod&#232;le} */
  public Optional<String> getPr\u00e9nom() {
    return Optional.ofNullable(values.pr\u00e9nom);
  }

  /** {@return &#1062;&#1074;&#1077;&#1090;} */
  public Optional<String> get\u0426\u0432\u0435\u0442\u0422\u043a\u0430\u043d\u0438() {
    return Optional.ofNullable(values.\u0446\u0432\u0435\u0442\u0422\u043a\u0430\u043d\u0438);
  }

  /** {@return the value of <code>&#32032;&#26448;</code>} */
  public Tristate<String> get\u7d20\u6750() {
    return tristate(values.\u7d20\u6750, "\u7d20\u6750");
  }

  /** {@return Mit allen Steuern, such as {@code 19.9}} */
  public Optional<Double> getPreisEuro() {
    return Optional.ofNullable(values.preisEuro);
  }

  /** {@return Was fr&#252;her die Gr&#246;&#223;e hie&#223;} */
  public Optional<Long> getGroesse() {
    return Optional.ofNullable(values.groesse);
  }

  /** {@return Wozu es passt} */
  public Ma\u00df getVergleich() {
    return required(values.vergleich, "vergleich", "vergleich", 16);
  }

  /** Puts a model together. Required are <code>gr&#246;&#223;e</code>, {@code vergleich}. */
  public static final class Builder extends ModelBuilder<Kleid, Builder> {
    @Nullable String gr\u00f6\u00dfe;
    @Nullable String pr\u00e9nom;
    @Nullable String \u0446\u0432\u0435\u0442\u0422\u043a\u0430\u043d\u0438;
    @Nullable String \u7d20\u6750;
    @Nullable Double preisEuro;
    @Nullable Long groesse;
    @Nullable Ma\u00df vergleich;

    /** An empty builder. */
    public Builder() {
      super("models/components/kleid.md", KleidValidator::check);
    }

    /**
     * {@return this builder}
     * @param gr\u00f6\u00dfe Die Gr&#246;&#223;e nach EN 13402
     */
    public Builder gr\u00f6\u00dfe(String gr\u00f6\u00dfe) {
      return set("gr\u00f6\u00dfe", gr\u00f6\u00dfe);
    }

    /**
     * {@return this builder}
     * @param pr\u00e9nom Le nom du mod&#232;le
     */
    public Builder pr\u00e9nom(String pr\u00e9nom) {
      return set("pr\u00e9nom", pr\u00e9nom);
    }

    /**
     * {@return this builder}
     * @param \u0446\u0432\u0435\u0442\u0422\u043a\u0430\u043d\u0438 &#1062;&#1074;&#1077;&#1090;
     */
    public Builder \u0446\u0432\u0435\u0442\u0422\u043a\u0430\u043d\u0438(String \u0446\u0432\u0435\u0442\u0422\u043a\u0430\u043d\u0438) {
      return set("\u0446\u0432\u0435\u0442_\u0442\u043a\u0430\u043d\u0438", \u0446\u0432\u0435\u0442\u0422\u043a\u0430\u043d\u0438);
    }

    /**
     * {@return this builder}
     * @param \u7d20\u6750 the value of <code>&#32032;&#26448;</code>
     */
    public Builder \u7d20\u6750(@Nullable String \u7d20\u6750) {
      return set("\u7d20\u6750", \u7d20\u6750);
    }

    /**
     * {@return this builder}
     * @param preisEuro Mit allen Steuern
     */
    public Builder preisEuro(Double preisEuro) {
      return set("preis_\u20ac", preisEuro);
    }

    /**
     * {@return this builder}
     * @param groesse Was fr&#252;her die Gr&#246;&#223;e hie&#223;
     */
    public Builder groesse(Long groesse) {
      return set("groesse", groesse);
    }

    /**
     * {@return this builder}
     * @param vergleich Wozu es passt
     */
    public Builder vergleich(Ma\u00df vergleich) {
      return set("vergleich", vergleich);
    }

    @Override
    protected void hold(String name, @Nullable Object tree) {
      switch (name) {
        case "gr\u00f6\u00dfe" -> this.gr\u00f6\u00dfe = Tree.string(tree);
        case "pr\u00e9nom" -> this.pr\u00e9nom = Tree.string(tree);
        case "\u0446\u0432\u0435\u0442_\u0442\u043a\u0430\u043d\u0438" -> this.\u0446\u0432\u0435\u0442\u0422\u043a\u0430\u043d\u0438 = Tree.string(tree);
        case "\u7d20\u6750" -> this.\u7d20\u6750 = Tree.string(tree);
        case "preis_\u20ac" -> this.preisEuro = Tree.number(tree);
        case "groesse" -> this.groesse = Tree.integer(tree);
        case "vergleich" -> this.vergleich = Tree.constant(tree, Tree::string, Ma\u00df::of);
        default -> super.hold(name, tree);
      }
    }

    @Override
    protected Kleid create() {
      return new Kleid(copy());
    }
  }
}
