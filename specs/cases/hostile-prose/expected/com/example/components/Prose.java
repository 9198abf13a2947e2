package com.example.components;

import com.example.support.AbstractModel;
import com.example.support.ModelBuilder;
import com.example.support.Tree;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The end *&#47; of it.
 *
 * <p>&#92;u002a/ class Broken &#123;&#125;
 *
 * <p>&#64;deprecated not a tag
 *
 * <p>&lt;script&gt;alert(1)&lt;/script&gt; and &lt;p&gt; never closed
 *
 * <p>&#123;&#64;link java.lang.Object&#125; $L $&#123;x&#125;
 * <pre>
 * indented *&#47; code
 * </pre>
 * <ul>
 * <li>list *&#47; item
 * </ul>
 *
 * <p>Documented in {@code models/components/prose.md}.
 */
public final class Prose extends AbstractModel<Prose.Builder> {
  private Prose(Builder values) {
    super(values);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Prose fromJson(Builder values) {
    return values.create();
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return Ends here <i>/ int broken = 1; /</i>} */
  public Optional<String> getF00() {
    return Optional.ofNullable(values.f00);
  }

  /** {@return Ends there &#92;u002a/ class Broken &#123;&#125;} */
  public Optional<String> getF01() {
    return Optional.ofNullable(values.f01);
  }

  /** {@return a path C:&#92;users&#92;name and &#92;u000a a line} */
  public Optional<String> getF02() {
    return Optional.ofNullable(values.f02);
  }

  /** {@return $L $S $$ $5 $&#123;x&#125; %s &#123;0&#125;} */
  public Optional<String> getF03() {
    return Optional.ofNullable(values.f03);
  }

  /**
   * {@return &#123;&#64;link Object&#125; &#123;&#64;code a&#125; &#123;&#64;inheritDoc&#125; &#123;&#64;}
   */
  public Optional<String> getF04() {
    return Optional.ofNullable(values.f04);
  }

  /** {@return &#64;deprecated at the very start, such as <code>&#64;deprecated at the very start</code>} */
  public Optional<String> getF05() {
    return Optional.ofNullable(values.f05);
  }

  /**
   * Line one &#64;deprecated at the start of line two &#64;param x y
   *
   * @return the value of {@code f06}
   */
  public Optional<String> getF06() {
    return Optional.ofNullable(values.f06);
  }

  /** {@return &lt;script&gt;alert(1)&lt;/script&gt; &lt;p&gt;never closed &lt;b&gt;bold} */
  public Optional<String> getF07() {
    return Optional.ofNullable(values.f07);
  }

  /** {@return a &lt; b &amp;&amp; c &gt; d &amp; &lt; *&#47; &amp;bogus;} */
  public Optional<String> getF08() {
    return Optional.ofNullable(values.f08);
  }

  /** {@return Turned &#65533;round&#65533; and &#65533;invisible&#65533; and &#65533;} */
  public Optional<String> getF09() {
    return Optional.ofNullable(values.f09);
  }

  /** {@return NUL &#65533; bell &#65533; escape &#65533;[31m red} */
  public Optional<String> getF10() {
    return Optional.ofNullable(values.f10);
  }

  /** {@return a lone high surrogate is not text, a pair is: &#127916;} */
  public Optional<String> getF11() {
    return Optional.ofNullable(values.f11);
  }

  /** {@return Back &#92; slash, {@code code | pipe}, <code>a*&#47;b</code>, <b>bold</b>, link, img} */
  public Optional<String> getF12() {
    return Optional.ofNullable(values.f12);
  }

  /** {@return "quotes" 'single' {@code tick}, such as {@code "quotes" 'single' `tick`}} */
  public Optional<String> getF13() {
    return Optional.ofNullable(values.f13);
  }

  /** {@return line &#65533; and paragraph &#65533; separators} */
  public Optional<String> getF14() {
    return Optional.ofNullable(values.f14);
  }

  /** {@return &lt;!-- comment --&gt; &lt;nil&gt; &lt;your name&gt; &lt;/td&gt;} */
  public Optional<String> getF15() {
    return Optional.ofNullable(values.f15);
  }

  /**
   * As follows:
   * <table>
   * <caption>Table</caption>
   * <tr><th></th><th></th></tr>
   * <tr><td>a table</td><td>in a cell</td></tr>
   * </table>
   *
   * @return the value of {@code f16}
   */
  public Optional<String> getF16() {
    return Optional.ofNullable(values.f16);
  }

  /**
   * As follows:
   * <pre>
   * fence *&#47;
   * </pre>
   *
   * @return the value of {@code f17}
   */
  public Optional<String> getF17() {
    return Optional.ofNullable(values.f17);
  }

  /** {@return ]]&gt; &lt;![CDATA[ *&#47;, such as {@code ]]> <![CDATA[ &#x2a;&#47;}} */
  public Optional<String> getF18() {
    return Optional.ofNullable(values.f18);
  }

  /** {@return &#123;&#123; user.name &#125;&#125; &#125;&#125;&#125; &#123;&#123;&#123;} */
  public Optional<String> getF19() {
    return Optional.ofNullable(values.f19);
  }

  /**
   * {@return What it was}
   * @deprecated Because *&#47; of &#64;this &#92;u002a/ $L.
   */
  @Deprecated
  public Optional<String> getOld() {
    return Optional.ofNullable(values.old);
  }

  /** Puts a model together. Nothing is required. */
  public static final class Builder extends ModelBuilder<Prose, Builder> {
    @Nullable String f00;
    @Nullable String f01;
    @Nullable String f02;
    @Nullable String f03;
    @Nullable String f04;
    @Nullable String f05;
    @Nullable String f06;
    @Nullable String f07;
    @Nullable String f08;
    @Nullable String f09;
    @Nullable String f10;
    @Nullable String f11;
    @Nullable String f12;
    @Nullable String f13;
    @Nullable String f14;
    @Nullable String f15;
    @Nullable String f16;
    @Nullable String f17;
    @Nullable String f18;
    @Nullable String f19;
    @Nullable String old;

    /** An empty builder. */
    public Builder() {
      super("models/components/prose.md", ProseValidator::check);
    }

    /**
     * {@return this builder}
     * @param f00 Ends here <i>/ int broken = 1; /</i>
     */
    public Builder f00(String f00) {
      return set("f00", f00);
    }

    /**
     * {@return this builder}
     * @param f01 Ends there &#92;u002a/ class Broken &#123;&#125;
     */
    public Builder f01(String f01) {
      return set("f01", f01);
    }

    /**
     * {@return this builder}
     * @param f02 a path C:&#92;users&#92;name and &#92;u000a a line
     */
    public Builder f02(String f02) {
      return set("f02", f02);
    }

    /**
     * {@return this builder}
     * @param f03 $L $S $$ $5 $&#123;x&#125; %s &#123;0&#125;
     */
    public Builder f03(String f03) {
      return set("f03", f03);
    }

    /**
     * {@return this builder}
     * @param f04 &#123;&#64;link Object&#125; &#123;&#64;code a&#125; &#123;&#64;inheritDoc&#125;
     * &#123;&#64;
     */
    public Builder f04(String f04) {
      return set("f04", f04);
    }

    /**
     * {@return this builder}
     * @param f05 &#64;deprecated at the very start
     */
    public Builder f05(String f05) {
      return set("f05", f05);
    }

    /**
     * {@return this builder}
     * @param f06 Line one
     */
    public Builder f06(String f06) {
      return set("f06", f06);
    }

    /**
     * {@return this builder}
     * @param f07 &lt;script&gt;alert(1)&lt;/script&gt; &lt;p&gt;never closed &lt;b&gt;bold
     */
    public Builder f07(String f07) {
      return set("f07", f07);
    }

    /**
     * {@return this builder}
     * @param f08 a &lt; b &amp;&amp; c &gt; d &amp; &lt; *&#47; &amp;bogus;
     */
    public Builder f08(String f08) {
      return set("f08", f08);
    }

    /**
     * {@return this builder}
     * @param f09 Turned &#65533;round&#65533; and &#65533;invisible&#65533; and &#65533;
     */
    public Builder f09(String f09) {
      return set("f09", f09);
    }

    /**
     * {@return this builder}
     * @param f10 NUL &#65533; bell &#65533; escape &#65533;[31m red
     */
    public Builder f10(String f10) {
      return set("f10", f10);
    }

    /**
     * {@return this builder}
     * @param f11 a lone high surrogate is not text, a pair is: &#127916;
     */
    public Builder f11(String f11) {
      return set("f11", f11);
    }

    /**
     * {@return this builder}
     * @param f12 Back &#92; slash, {@code code | pipe}, <code>a*&#47;b</code>, <b>bold</b>, link, img
     */
    public Builder f12(String f12) {
      return set("f12", f12);
    }

    /**
     * {@return this builder}
     * @param f13 "quotes" 'single' {@code tick}
     */
    public Builder f13(String f13) {
      return set("f13", f13);
    }

    /**
     * {@return this builder}
     * @param f14 line &#65533; and paragraph &#65533; separators
     */
    public Builder f14(String f14) {
      return set("f14", f14);
    }

    /**
     * {@return this builder}
     * @param f15 &lt;!-- comment --&gt; &lt;nil&gt; &lt;your name&gt; &lt;/td&gt;
     */
    public Builder f15(String f15) {
      return set("f15", f15);
    }

    /**
     * {@return this builder}
     * @param f16 | | |
     */
    public Builder f16(String f16) {
      return set("f16", f16);
    }

    /**
     * {@return this builder}
     * @param f17 ```
     */
    public Builder f17(String f17) {
      return set("f17", f17);
    }

    /**
     * {@return this builder}
     * @param f18 ]]&gt; &lt;![CDATA[ *&#47;
     */
    public Builder f18(String f18) {
      return set("f18", f18);
    }

    /**
     * {@return this builder}
     * @param f19 &#123;&#123; user.name &#125;&#125; &#125;&#125;&#125; &#123;&#123;&#123;
     */
    public Builder f19(String f19) {
      return set("f19", f19);
    }

    /**
     * {@return this builder}
     * @param old What it was
     * @deprecated Because *&#47; of &#64;this &#92;u002a/ $L.
     */
    @Deprecated
    public Builder old(String old) {
      return set("old", old);
    }

    @Override
    protected void hold(String name, @Nullable Object tree) {
      switch (name) {
        case "f00" -> this.f00 = Tree.string(tree);
        case "f01" -> this.f01 = Tree.string(tree);
        case "f02" -> this.f02 = Tree.string(tree);
        case "f03" -> this.f03 = Tree.string(tree);
        case "f04" -> this.f04 = Tree.string(tree);
        case "f05" -> this.f05 = Tree.string(tree);
        case "f06" -> this.f06 = Tree.string(tree);
        case "f07" -> this.f07 = Tree.string(tree);
        case "f08" -> this.f08 = Tree.string(tree);
        case "f09" -> this.f09 = Tree.string(tree);
        case "f10" -> this.f10 = Tree.string(tree);
        case "f11" -> this.f11 = Tree.string(tree);
        case "f12" -> this.f12 = Tree.string(tree);
        case "f13" -> this.f13 = Tree.string(tree);
        case "f14" -> this.f14 = Tree.string(tree);
        case "f15" -> this.f15 = Tree.string(tree);
        case "f16" -> this.f16 = Tree.string(tree);
        case "f17" -> this.f17 = Tree.string(tree);
        case "f18" -> this.f18 = Tree.string(tree);
        case "f19" -> this.f19 = Tree.string(tree);
        case "old" -> this.old = Tree.string(tree);
        default -> super.hold(name, tree);
      }
    }

    @Override
    protected Prose create() {
      return new Prose(copy());
    }
  }
}
