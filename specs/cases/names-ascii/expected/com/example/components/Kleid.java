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
  public String getGroesse() {
    return required(values.groesse, "groesse", "gr\u00f6\u00dfe", 10);
  }

  /** {@return Le nom du mod&#232;le} */
  public Optional<String> getPrenom() {
    return Optional.ofNullable(values.prenom);
  }

  /** {@return &#1062;&#1074;&#1077;&#1090;} */
  public Optional<String> getTsvetTkani() {
    return Optional.ofNullable(values.tsvetTkani);
  }

  /** {@return the value of <code>&#32032;&#26448;</code>} */
  public Tristate<String> getU7d20U6750() {
    return tristate(values.u7d20U6750, "\u7d20\u6750");
  }

  /** {@return Mit allen Steuern, such as {@code 19.9}} */
  public Optional<Double> getPreisEuro() {
    return Optional.ofNullable(values.preisEuro);
  }

  /** {@return Was fr&#252;her die Gr&#246;&#223;e hie&#223;} */
  public Optional<Long> getGroesseLower() {
    return Optional.ofNullable(values.groesseLower);
  }

  /** {@return Wozu es passt} */
  public Mass getVergleich() {
    return required(values.vergleich, "vergleich", "vergleich", 16);
  }

  /** Puts a model together. Required are {@code groesse}, {@code vergleich}. */
  public static final class Builder extends ModelBuilder<Kleid, Builder> {
    @Nullable String groesse;
    @Nullable String prenom;
    @Nullable String tsvetTkani;
    @Nullable String u7d20U6750;
    @Nullable Double preisEuro;
    @Nullable Long groesseLower;
    @Nullable Mass vergleich;

    /** An empty builder. */
    public Builder() {
      super("models/components/kleid.md", KleidValidator::check);
    }

    /**
     * {@return this builder}
     * @param groesse Die Gr&#246;&#223;e nach EN 13402
     */
    public Builder groesse(String groesse) {
      return set("gr\u00f6\u00dfe", groesse);
    }

    /**
     * {@return this builder}
     * @param prenom Le nom du mod&#232;le
     */
    public Builder prenom(String prenom) {
      return set("pr\u00e9nom", prenom);
    }

    /**
     * {@return this builder}
     * @param tsvetTkani &#1062;&#1074;&#1077;&#1090;
     */
    public Builder tsvetTkani(String tsvetTkani) {
      return set("\u0446\u0432\u0435\u0442_\u0442\u043a\u0430\u043d\u0438", tsvetTkani);
    }

    /**
     * {@return this builder}
     * @param u7d20U6750 the value of <code>&#32032;&#26448;</code>
     */
    public Builder u7d20U6750(@Nullable String u7d20U6750) {
      return set("\u7d20\u6750", u7d20U6750);
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
     * @param groesseLower Was fr&#252;her die Gr&#246;&#223;e hie&#223;
     */
    public Builder groesseLower(Long groesseLower) {
      return set("groesse", groesseLower);
    }

    /**
     * {@return this builder}
     * @param vergleich Wozu es passt
     */
    public Builder vergleich(Mass vergleich) {
      return set("vergleich", vergleich);
    }

    @Override
    protected void hold(String name, @Nullable Object tree) {
      switch (name) {
        case "gr\u00f6\u00dfe" -> this.groesse = Tree.string(tree);
        case "pr\u00e9nom" -> this.prenom = Tree.string(tree);
        case "\u0446\u0432\u0435\u0442_\u0442\u043a\u0430\u043d\u0438" -> this.tsvetTkani = Tree.string(tree);
        case "\u7d20\u6750" -> this.u7d20U6750 = Tree.string(tree);
        case "preis_\u20ac" -> this.preisEuro = Tree.number(tree);
        case "groesse" -> this.groesseLower = Tree.integer(tree);
        case "vergleich" -> this.vergleich = Tree.constant(tree, Tree::string, Mass::of);
        default -> super.hold(name, tree);
      }
    }

    @Override
    protected Kleid create() {
      return new Kleid(copy());
    }
  }
}
