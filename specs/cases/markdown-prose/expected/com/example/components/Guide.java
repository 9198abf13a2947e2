package com.example.components;

import com.example.support.AbstractModel;
import com.example.support.ModelBuilder;
import com.example.support.Tree;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a <b>guide</b> holds, see <a href="https://example.com/manual?a=1&amp;b=%5B2%5D">the
 * manual</a> and its pages.
 *
 * <p><b>How it is made</b>
 * <ol>
 * <li>Read the <i>pages</i>.
 * <li>Write the {@code code}:
 * <pre>
 * &#47;* not the end *&#47;
 * &#64;Test void x() &#123; return "&#92;u002a/"; &#125;
 * </pre>
 * <p>and more of it
 * <ul>
 * <li>nested
 * <blockquote>
 * <p>quoted *&#47; text
 * </blockquote>
 * <li>deep
 * </ul>
 * </ol>
 * <blockquote>
 * <p><b>Note</b>: a guide goes on.
 * <ul>
 * <li>with a list
 * </ul>
 * </blockquote>
 * <table>
 * <caption>Table</caption>
 * <tr><th>Column</th><th>Its <b>meaning</b></th></tr>
 * <tr><td>{@code a}</td><td>one</td></tr>
 * <tr><td>b</td><td></td></tr>
 * </table>
 * <pre>
 * indented &#64;code
 * </pre>
 *
 * <p>Mail <a href="mailto:someone@example.com">mailto:someone&#64;example.com</a>, ask
 * <a href="https://example.com/%7Bid%7D/%2A/x">https://example.com/&#123;id&#125;&#47;*&#47;x</a>,
 * not this or that.
 *
 * <p>a picture <b>bold {@code code} link</b>
 *
 * <p>[apart]: https://example.com/apart "Stands apart"
 *
 * <p>See <a href="https://example.com/apart">apart</a>, and a line<br> of its own. &#169;
 * &lt;b&gt; &lt;b&gt;raw&lt;/b&gt; &lt;br/&gt;
 *
 * <p><b>A heading at the end</b>
 *
 * <p>2024. A year is no list.
 *
 * <p>Documented in {@code models/components/guide.md}.
 */
public final class Guide extends AbstractModel<Guide.Builder> {
  private Guide(Builder values) {
    super(values);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Guide fromJson(Builder values) {
    return values.create();
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return <b>Deprecated</b>: use {@code id} <i>instead</i>, see <a href="https://example.com/here">here</a>}
   */
  public Optional<String> getBold() {
    return Optional.ofNullable(values.bold);
  }

  /**
   * One of:
   * <ul>
   * <li>{@code a}: the <i>first</i>
   * <li>{@code b}: the second
   * </ul>
   *
   * @return the value of {@code list}
   */
  public Optional<String> getList() {
    return Optional.ofNullable(values.list);
  }

  /**
   * As follows:
   * <pre>
   * &#123;"a": *&#47; 1&#125;
   * </pre>
   *
   * @return the value of {@code code}
   */
  public Optional<String> getCode() {
    return Optional.ofNullable(values.code);
  }

  /**
   * <b>Head</b>
   *
   * <p>Text
   *
   * @return the value of {@code head}
   */
  public Optional<String> getHead() {
    return Optional.ofNullable(values.head);
  }

  /** {@return a <a href="https://example.com/a%20b?c=d&amp;e=f">link</a> ends here} */
  public Optional<String> getLink() {
    return Optional.ofNullable(values.link);
  }

  /**
   * As follows:
   * <blockquote>
   * <p>quoted lines
   * </blockquote>
   *
   * @return the value of {@code quote}
   */
  public Optional<String> getQuote() {
    return Optional.ofNullable(values.quote);
  }

  /**
   * As follows:
   * <table>
   * <caption>Table</caption>
   * <tr><th>a</th><th>b</th></tr>
   * <tr><td>1</td><td>2</td></tr>
   * </table>
   *
   * @return the value of {@code table}
   */
  public Optional<String> getTable() {
    return Optional.ofNullable(values.table);
  }

  /**
   * {@return the value of {@code old}}
   * @deprecated Use <b>new</b>, see <a href="https://example.com/news">news</a>.
   */
  @Deprecated
  public Optional<String> getOld() {
    return Optional.ofNullable(values.old);
  }

  /** Puts a model together. Nothing is required. */
  public static final class Builder extends ModelBuilder<Guide, Builder> {
    @Nullable String bold;
    @Nullable String list;
    @Nullable String code;
    @Nullable String head;
    @Nullable String link;
    @Nullable String quote;
    @Nullable String table;
    @Nullable String old;

    /** An empty builder. */
    public Builder() {
      super("models/components/guide.md", GuideValidator::check);
    }

    /**
     * {@return this builder}
     * @param bold <b>Deprecated</b>: use {@code id} <i>instead</i>, see
     * <a href="https://example.com/here">here</a>
     */
    public Builder bold(String bold) {
      return set("bold", bold);
    }

    /**
     * {@return this builder}
     * @param list One of:
     */
    public Builder list(String list) {
      return set("list", list);
    }

    /**
     * {@return this builder}
     * @param code ```
     */
    public Builder code(String code) {
      return set("code", code);
    }

    /**
     * {@return this builder}
     * @param head # Head
     */
    public Builder head(String head) {
      return set("head", head);
    }

    /**
     * {@return this builder}
     * @param link a <a href="https://example.com/a%20b?c=d&amp;e=f">link</a> ends here
     */
    public Builder link(String link) {
      return set("link", link);
    }

    /**
     * {@return this builder}
     * @param quote &gt; quoted
     */
    public Builder quote(String quote) {
      return set("quote", quote);
    }

    /**
     * {@return this builder}
     * @param table | a | b |
     */
    public Builder table(String table) {
      return set("table", table);
    }

    /**
     * {@return this builder}
     * @param old the value of {@code old}
     * @deprecated Use <b>new</b>, see <a href="https://example.com/news">news</a>.
     */
    @Deprecated
    public Builder old(String old) {
      return set("old", old);
    }

    @Override
    protected void hold(String name, @Nullable Object tree) {
      switch (name) {
        case "bold" -> this.bold = Tree.string(tree);
        case "list" -> this.list = Tree.string(tree);
        case "code" -> this.code = Tree.string(tree);
        case "head" -> this.head = Tree.string(tree);
        case "link" -> this.link = Tree.string(tree);
        case "quote" -> this.quote = Tree.string(tree);
        case "table" -> this.table = Tree.string(tree);
        case "old" -> this.old = Tree.string(tree);
        default -> super.hold(name, tree);
      }
    }

    @Override
    protected Guide create() {
      return new Guide(copy());
    }
  }
}
