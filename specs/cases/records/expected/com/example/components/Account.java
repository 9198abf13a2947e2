package com.example.components;

import com.example.support.RecordBuilder;
import com.example.support.RecordModel;
import com.example.support.RecordValues;
import com.example.support.Times;
import com.example.support.Tree;
import com.example.support.Tristate;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object of the API, documented in {@code models/components/account.md}.
 *
 * @param id the number that the service knows the account by, such as {@code 13692262}
 * @param email Where to write to, such as <code>ada&#64;example.com</code>
 * @param token What lets one in; null once it has lapsed
 * @param nick What friends say; null if there are none
 * @param country Two letters, such as {@code SE}
 * @param status How things stand, such as {@code active}
 * @param devices What the account was used on
 * @param createdAt when it was opened, such as {@code 2024-02-29T11:38:02Z}
 * @param plan What is paid for
 * @param pin Four digits
 * @param nullsAndUnknowns what the others cannot tell, by the name in JSON
 */
public record Account(Long id, String email, @Nullable String token, Tristate<String> nick,
    @Nullable String country, AccountStatus status, @Nullable List<Device> devices,
    OffsetDateTime createdAt, @Nullable Plan plan, @Nullable String pin,
    Map<String, @Nullable Object> nullsAndUnknowns) implements RecordModel<Account.Builder> {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Account fromJson(Builder values) {
    return values.create();
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the number that the service knows the account by, such as {@code 13692262}} */
  public Long id() {
    return RecordModel.required(this, id, "id", "id", 8);
  }

  /** {@return Where to write to, such as <code>ada&#64;example.com</code>} */
  public String email() {
    return RecordModel.required(this, email, "email", "email", 9);
  }

  /** {@return What lets one in; null once it has lapsed} */
  public @Nullable String token() {
    return RecordModel.requiredNullable(this, token, "token", "token", 10);
  }

  /** {@return How things stand, such as {@code active}} */
  public AccountStatus status() {
    return RecordModel.required(this, status, "status", "status", 13);
  }

  /** {@return when it was opened, such as {@code 2024-02-29T11:38:02Z}} */
  public OffsetDateTime createdAt() {
    return RecordModel.requiredDate(this, createdAt, "createdAt", "created_at", 15);
  }

  /**
   * {@return Four digits}
   * @deprecated Nobody types it any more.
   */
  @Deprecated
  public @Nullable String pin() {
    return pin;
  }

  @Override
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * Puts a model together. Required are {@code id}, {@code email}, {@code token}, {@code status},
   * {@code createdAt}.
   */
  public static final class Builder extends RecordBuilder<Account, Builder> {
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

    private Builder(Account model) {
      this();
      restore(model.nullsAndUnknowns);
      this.id = model.id;
      this.email = model.email;
      this.token = model.token;
      this.nick = value("nick", model.nick);
      this.country = model.country;
      this.status = model.status;
      this.devices = model.devices;
      this.createdAt = text("created_at", model.createdAt);
      this.plan = model.plan;
      this.pin = model.pin;
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
      RecordValues values = new RecordValues(this);
      return new Account(id, email, token, values.tristate("nick", nick), country, status, devices,
            values.dateTime("created_at", createdAt), plan, pin, values.rest());
    }
  }
}
