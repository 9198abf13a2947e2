package com.example.components;

import com.example.support.AbstractModel;
import com.example.support.ModelBuilder;
import com.example.support.Times;
import com.example.support.Tree;
import com.example.support.Tristate;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may come in
 *
 * <p>Documented in {@code models/components/account.md}.
 */
public final class Account extends AbstractModel<Account.Builder> {
  private Account(Builder values) {
    super(values);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Account fromJson(Builder values) {
    return values.create();
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the number that the service knows the account by, such as {@code 13692262}} */
  public long getId() {
    return required(values.id, "id", "id", 10);
  }

  /** {@return Where to write to, such as <code>ada&#64;example.com</code>} */
  public String getEmail() {
    return required(values.email, "email", "email", 11);
  }

  /** {@return What lets one in; null once it has lapsed} */
  public @Nullable String getToken() {
    return requiredNullable(values.token, "token", "token", 12);
  }

  /** {@return What friends say; null if there are none} */
  public Tristate<String> getNick() {
    return tristate(values.nick, "nick");
  }

  /** {@return Two letters, such as {@code SE}} */
  public Optional<String> getCountry() {
    return Optional.ofNullable(values.country);
  }

  /** {@return How things stand, such as {@code active}} */
  public AccountStatus getStatus() {
    return required(values.status, "status", "status", 15);
  }

  /** {@return What the account was used on} */
  public Optional<List<Device>> getDevices() {
    return Optional.ofNullable(values.devices);
  }

  /** {@return when it was opened, such as {@code 2024-02-29T11:38:02Z}} */
  public OffsetDateTime getCreatedAt() {
    return required(dateTime(values.createdAt, "createdAt", "created_at", 17), "createdAt", "created_at", 17);
  }

  /** {@return What is paid for} */
  public Optional<Plan> getPlan() {
    return Optional.ofNullable(values.plan);
  }

  /**
   * {@return Four digits}
   * @deprecated Nobody types it any more.
   */
  @Deprecated
  public Optional<String> getPin() {
    return Optional.ofNullable(values.pin);
  }

  /**
   * Puts a model together. Required are {@code id}, {@code email}, {@code token}, {@code status},
   * {@code createdAt}.
   */
  public static final class Builder extends ModelBuilder<Account, Builder> {
    @Nullable Long id;
    @Nullable String email;
    @Nullable String token;
    @Nullable String nick;
    @Nullable String country;
    @Nullable AccountStatus status;
    @Nullable List<Device> devices;
    @Nullable String createdAt;
    @Nullable Plan plan;
    @Nullable String pin;

    /** An empty builder. */
    public Builder() {
      super("models/components/account.md", AccountValidator::check);
    }

    /**
     * {@return this builder}
     * @param id the number that the service knows the account by
     */
    public Builder id(Long id) {
      return set("id", id);
    }

    /**
     * {@return this builder}
     * @param email Where to write to
     */
    public Builder email(String email) {
      return set("email", email);
    }

    /**
     * {@return this builder}
     * @param token What lets one in; null once it has lapsed
     */
    public Builder token(@Nullable String token) {
      return set("token", token);
    }

    /**
     * {@return this builder}
     * @param nick What friends say; null if there are none
     */
    public Builder nick(@Nullable String nick) {
      return set("nick", nick);
    }

    /**
     * {@return this builder}
     * @param country Two letters
     */
    public Builder country(String country) {
      return set("country", country);
    }

    /**
     * {@return this builder}
     * @param status How things stand
     */
    public Builder status(AccountStatus status) {
      return set("status", status);
    }

    /**
     * {@return this builder}
     * @param devices What the account was used on
     */
    @JsonProperty("devices") public Builder devices(List<Device> devices) {
      this.devices = copyOf(devices);
      return noted("devices", devices);
    }

    /**
     * {@return this builder}
     * @param createdAt when it was opened
     */
    public Builder createdAt(String createdAt) {
      return set("created_at", createdAt);
    }

    /**
     * {@return this builder}
     * @param createdAt when it was opened
     */
    public Builder createdAt(OffsetDateTime createdAt) {
      return createdAt(Times.text(createdAt));
    }

    /**
     * {@return this builder}
     * @param plan What is paid for
     */
    @JsonProperty("plan") public Builder plan(Plan plan) {
      this.plan = plan;
      return noted("plan", plan);
    }

    /**
     * {@return this builder}
     * @param pin Four digits
     * @deprecated Nobody types it any more.
     */
    @Deprecated
    public Builder pin(String pin) {
      return set("pin", pin);
    }

    @Override
    protected void hold(String name, @Nullable Object tree) {
      switch (name) {
        case "id" -> this.id = Tree.integer(tree);
        case "email" -> this.email = Tree.string(tree);
        case "token" -> this.token = Tree.string(tree);
        case "nick" -> this.nick = Tree.string(tree);
        case "country" -> this.country = Tree.string(tree);
        case "status" -> this.status = Tree.constant(tree, Tree::string, AccountStatus::of);
        case "created_at" -> this.createdAt = Tree.string(tree);
        case "pin" -> this.pin = Tree.string(tree);
        default -> super.hold(name, tree);
      }
    }

    @Override
    protected Account create() {
      return new Account(copy());
    }
  }
}
