package com.example;

import com.example.support.AbstractModel;
import com.example.support.ModelBuilder;
import com.example.support.Tree;
import com.example.support.Tristate;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The account of the owner of a valid token
 *
 * <p>Documented in {@code post-users-sign-in-data-user-plex-account-scraped.txt}.
 */
public final class PostUsersSignInDataUserPlexAccount extends AbstractModel<PostUsersSignInDataUserPlexAccount.Builder> {
  private PostUsersSignInDataUserPlexAccount(Builder values) {
    super(values);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static PostUsersSignInDataUserPlexAccount fromJson(Builder values) {
    return values.create();
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return Not known} */
  public @Nullable Boolean getAdsConsent() {
    return requiredNullable(values.adsConsent, "adsConsent", "ads_consent", 10);
  }

  /** {@return the value of {@code ads_consent_reminder_at}, such as {@code 1700000000}} */
  public @Nullable Long getAdsConsentReminderAt() {
    return requiredNullable(values.adsConsentReminderAt, "adsConsentReminderAt", "ads_consent_reminder_at", 12);
  }

  /** {@return the value of {@code ads_consent_set_at}, such as {@code 1700000001}} */
  public @Nullable Long getAdsConsentSetAt() {
    return requiredNullable(values.adsConsentSetAt, "adsConsentSetAt", "ads_consent_set_at", 14);
  }

  /** {@return What proves who is calling, such as {@code tok-3fA9}} */
  public String getAuthToken() {
    return required(values.authToken, "authToken", "auth_token", 16);
  }

  /** {@return Where the owner lives, such as {@code NZ}} */
  public String getCountry() {
    return required(values.country, "country", "country", 18);
  }

  /** {@return Where mail for the owner goes, such as <code>ada&#64;example.com</code>} */
  public String getEmail() {
    return required(values.email, "email", "email", 20);
  }

  /** {@return What others see, such as {@code Ada}} */
  public String getFriendlyName() {
    return required(values.friendlyName, "friendlyName", "friendly_name", 22);
  }

  /** {@return Apps that may be used} */
  public List<String> getEntitlements() {
    return required(values.entitlements, "entitlements", "entitlements", 24);
  }

  /** {@return Members of the household, such as {@code 1}} */
  public long getHomeSize() {
    return required(values.homeSize, "homeSize", "home_size", 26);
  }

  /** {@return the number of the account, such as {@code 4711}} */
  public long getId() {
    return required(values.id, "id", "id", 28);
  }

  /** {@return Seconds since 1970, such as {@code 1700000002}} */
  public long getJoinedAt() {
    return required(values.joinedAt, "joinedAt", "joined_at", 30);
  }

  /** {@return the preferred language} */
  public @Nullable String getLocale() {
    return requiredNullable(values.locale, "locale", "locale", 32);
  }

  /** {@return Letters: sent (active) or not, such as {@code active}} */
  public @Nullable Object getMailingListStatus() {
    return requiredNullable(values.mailingListStatus, "mailingListStatus", "mailing_list_status", 34);
  }

  /** {@return Members that the household may have, such as {@code 15}} */
  public long getMaxHomeSize() {
    return required(values.maxHomeSize, "maxHomeSize", "max_home_size", 36);
  }

  /** {@return the value of {@code profile}} */
  public @Nullable Object getProfile() {
    return requiredNullable(values.profile, "profile", "profile", 38);
  }

  /** {@return Seconds since 1970, such as {@code 1700000003}} */
  public long getRememberExpiresAt() {
    return required(values.rememberExpiresAt, "rememberExpiresAt", "remember_expires_at", 40);
  }

  /** {@return Not known} */
  public String getScrobbleTypes() {
    return required(values.scrobbleTypes, "scrobbleTypes", "scrobble_types", 42);
  }

  /** {@return the value of {@code services}} */
  public List<@Nullable Object> getServices() {
    return required(values.services, "services", "services", 44);
  }

  /** {@return whether the owner's plan is paid} */
  public @Nullable Object getSubscription() {
    return requiredNullable(values.subscription, "subscription", "subscription", 46);
  }

  /** {@return the plan in words} */
  public @Nullable String getSubscriptionDescription() {
    return requiredNullable(values.subscriptionDescription, "subscriptionDescription", "subscription_description", 48);
  }

  /** {@return a picture, such as {@code https://example.com/users/4711/avatar?c=12}} */
  public String getThumb() {
    return required(values.thumb, "thumb", "thumb", 50);
  }

  /** {@return What is shown (nickname or full name), such as {@code AdaL}} */
  public String getTitle() {
    return required(values.title, "title", "title", 52);
  }

  /** {@return the nickname, such as {@code ada}} */
  public String getUsername() {
    return required(values.username, "username", "username", 54);
  }

  /** {@return the account for other systems, such as {@code 5d0c77}} */
  public String getUuid() {
    return required(values.uuid, "uuid", "uuid", 56);
  }

  /** {@return the value of {@code attribution_partner}} */
  public @Nullable String getAttributionPartner() {
    return requiredNullable(values.attributionPartner, "attributionPartner", "attribution_partner", 58);
  }

  /** {@return the value of {@code past_subscriptions}} */
  public List<@Nullable Object> getPastSubscriptions() {
    return required(values.pastSubscriptions, "pastSubscriptions", "past_subscriptions", 60);
  }

  /** {@return the value of {@code trials}} */
  public List<@Nullable Object> getTrials() {
    return required(values.trials, "trials", "trials", 62);
  }

  /** {@return Not known} */
  public Tristate<Boolean> getAnonymous() {
    return tristate(values.anonymous, "anonymous");
  }

  /** {@return Set once spare codes were printed} */
  public Optional<Boolean> getBackupCodesCreated() {
    return Optional.ofNullable(values.backupCodesCreated);
  }

  /** {@return Set once the address was verified} */
  public Optional<Boolean> getConfirmed() {
    return Optional.ofNullable(values.confirmed);
  }

  /** {@return No password is asked for} */
  public Optional<Boolean> getEmailOnlyAuth() {
    return Optional.ofNullable(values.emailOnlyAuth);
  }

  /** {@return Unfinished parts are shown} */
  public Optional<Boolean> getExperimentalFeatures() {
    return Optional.ofNullable(values.experimentalFeatures);
  }

  /** {@return a visitor of the household} */
  public Optional<Boolean> getGuest() {
    return Optional.ofNullable(values.guest);
  }

  /** {@return a password was chosen} */
  public Optional<Boolean> getHasPassword() {
    return Optional.ofNullable(values.hasPassword);
  }

  /** {@return Belongs to a household} */
  public Optional<Boolean> getHome() {
    return Optional.ofNullable(values.home);
  }

  /** {@return Decides who belongs to the household} */
  public Optional<Boolean> getHomeAdmin() {
    return Optional.ofNullable(values.homeAdmin);
  }

  /** {@return whether letters are sent} */
  public Optional<Boolean> getMailingListActive() {
    return Optional.ofNullable(values.mailingListActive);
  }

  /**
   * {@return the value of {@code pin}}
   * @deprecated This will be removed in a future release, please migrate away from it as soon as
   * possible. [Might be removed] The digits, hashed
   */
  @Deprecated
  public Optional<String> getPin() {
    return Optional.ofNullable(values.pin);
  }

  /** {@return Digits are asked for} */
  public Optional<Boolean> getProtected_() {
    return Optional.ofNullable(values.protected_);
  }

  /** {@return Managed by someone else} */
  public Optional<Boolean> getRestricted() {
    return Optional.ofNullable(values.restricted);
  }

  /** {@return [Might be removed] What the owner may do. More may be listed} */
  public Optional<List<String>> getRoles() {
    return Optional.ofNullable(values.roles);
  }

  /** {@return the value of {@code subscriptions}} */
  public Optional<List<@Nullable Object>> getSubscriptions() {
    return Optional.ofNullable(values.subscriptions);
  }

  /** {@return Codes are asked for} */
  public Optional<Boolean> getTwoFactorEnabled() {
    return Optional.ofNullable(values.twoFactorEnabled);
  }

  /**
   * Puts a model together. Required are {@code adsConsent}, {@code adsConsentReminderAt},
   * {@code adsConsentSetAt}, {@code authToken}, {@code country}, {@code email},
   * {@code friendlyName}, {@code entitlements}, {@code homeSize}, {@code id}, {@code joinedAt},
   * {@code locale}, {@code mailingListStatus}, {@code maxHomeSize}, {@code profile},
   * {@code rememberExpiresAt}, {@code scrobbleTypes}, {@code services}, {@code subscription},
   * {@code subscriptionDescription}, {@code thumb}, {@code title}, {@code username}, {@code uuid},
   * {@code attributionPartner}, {@code pastSubscriptions}, {@code trials}.
   */
  public static final class Builder extends ModelBuilder<PostUsersSignInDataUserPlexAccount, Builder> {
    @Nullable Boolean adsConsent;
    @Nullable Long adsConsentReminderAt;
    @Nullable Long adsConsentSetAt;
    @Nullable String authToken;
    @Nullable String country;
    @Nullable String email;
    @Nullable String friendlyName;
    @Nullable List<String> entitlements;
    @Nullable Long homeSize;
    @Nullable Long id;
    @Nullable Long joinedAt;
    @Nullable String locale;
    @Nullable Object mailingListStatus;
    @Nullable Long maxHomeSize;
    @Nullable Object profile;
    @Nullable Long rememberExpiresAt;
    @Nullable String scrobbleTypes;
    @Nullable List<@Nullable Object> services;
    @Nullable Object subscription;
    @Nullable String subscriptionDescription;
    @Nullable String thumb;
    @Nullable String title;
    @Nullable String username;
    @Nullable String uuid;
    @Nullable String attributionPartner;
    @Nullable List<@Nullable Object> pastSubscriptions;
    @Nullable List<@Nullable Object> trials;
    @Nullable Boolean anonymous;
    @Nullable Boolean backupCodesCreated;
    @Nullable Boolean confirmed;
    @Nullable Boolean emailOnlyAuth;
    @Nullable Boolean experimentalFeatures;
    @Nullable Boolean guest;
    @Nullable Boolean hasPassword;
    @Nullable Boolean home;
    @Nullable Boolean homeAdmin;
    @Nullable Boolean mailingListActive;
    @Nullable String pin;
    @Nullable Boolean protected_;
    @Nullable Boolean restricted;
    @Nullable List<String> roles;
    @Nullable List<@Nullable Object> subscriptions;
    @Nullable Boolean twoFactorEnabled;

    /** An empty builder. */
    public Builder() {
      super("post-users-sign-in-data-user-plex-account-scraped.txt",
          PostUsersSignInDataUserPlexAccountValidator::check);
    }

    /**
     * {@return this builder}
     * @param adsConsent Not known
     */
    public Builder adsConsent(@Nullable Boolean adsConsent) {
      return set("ads_consent", adsConsent);
    }

    /**
     * {@return this builder}
     * @param adsConsentReminderAt the value of {@code ads_consent_reminder_at}
     */
    public Builder adsConsentReminderAt(@Nullable Long adsConsentReminderAt) {
      return set("ads_consent_reminder_at", adsConsentReminderAt);
    }

    /**
     * {@return this builder}
     * @param adsConsentSetAt the value of {@code ads_consent_set_at}
     */
    public Builder adsConsentSetAt(@Nullable Long adsConsentSetAt) {
      return set("ads_consent_set_at", adsConsentSetAt);
    }

    /**
     * {@return this builder}
     * @param authToken What proves who is calling
     */
    public Builder authToken(String authToken) {
      return set("auth_token", authToken);
    }

    /**
     * {@return this builder}
     * @param country Where the owner lives
     */
    public Builder country(String country) {
      return set("country", country);
    }

    /**
     * {@return this builder}
     * @param email Where mail for the owner goes
     */
    public Builder email(String email) {
      return set("email", email);
    }

    /**
     * {@return this builder}
     * @param friendlyName What others see
     */
    public Builder friendlyName(String friendlyName) {
      return set("friendly_name", friendlyName);
    }

    /**
     * {@return this builder}
     * @param entitlements Apps that may be used
     */
    public Builder entitlements(List<String> entitlements) {
      return set("entitlements", entitlements);
    }

    /**
     * {@return this builder}
     * @param homeSize Members of the household
     */
    public Builder homeSize(Long homeSize) {
      return set("home_size", homeSize);
    }

    /**
     * {@return this builder}
     * @param id the number of the account
     */
    public Builder id(Long id) {
      return set("id", id);
    }

    /**
     * {@return this builder}
     * @param joinedAt Seconds since 1970
     */
    public Builder joinedAt(Long joinedAt) {
      return set("joined_at", joinedAt);
    }

    /**
     * {@return this builder}
     * @param locale the preferred language
     */
    public Builder locale(@Nullable String locale) {
      return set("locale", locale);
    }

    /**
     * {@return this builder}
     * @param mailingListStatus Letters: sent (active) or not
     */
    public Builder mailingListStatus(@Nullable Object mailingListStatus) {
      return set("mailing_list_status", mailingListStatus);
    }

    /**
     * {@return this builder}
     * @param maxHomeSize Members that the household may have
     */
    public Builder maxHomeSize(Long maxHomeSize) {
      return set("max_home_size", maxHomeSize);
    }

    /**
     * {@return this builder}
     * @param profile the value of {@code profile}
     */
    public Builder profile(@Nullable Object profile) {
      return set("profile", profile);
    }

    /**
     * {@return this builder}
     * @param rememberExpiresAt Seconds since 1970
     */
    public Builder rememberExpiresAt(Long rememberExpiresAt) {
      return set("remember_expires_at", rememberExpiresAt);
    }

    /**
     * {@return this builder}
     * @param scrobbleTypes Not known
     */
    public Builder scrobbleTypes(String scrobbleTypes) {
      return set("scrobble_types", scrobbleTypes);
    }

    /**
     * {@return this builder}
     * @param services the value of {@code services}
     */
    public Builder services(List<@Nullable Object> services) {
      return set("services", services);
    }

    /**
     * {@return this builder}
     * @param subscription whether the owner's plan is paid
     */
    public Builder subscription(@Nullable Object subscription) {
      return set("subscription", subscription);
    }

    /**
     * {@return this builder}
     * @param subscriptionDescription the plan in words
     */
    public Builder subscriptionDescription(@Nullable String subscriptionDescription) {
      return set("subscription_description", subscriptionDescription);
    }

    /**
     * {@return this builder}
     * @param thumb a picture
     */
    public Builder thumb(String thumb) {
      return set("thumb", thumb);
    }

    /**
     * {@return this builder}
     * @param title What is shown (nickname or full name)
     */
    public Builder title(String title) {
      return set("title", title);
    }

    /**
     * {@return this builder}
     * @param username the nickname
     */
    public Builder username(String username) {
      return set("username", username);
    }

    /**
     * {@return this builder}
     * @param uuid the account for other systems
     */
    public Builder uuid(String uuid) {
      return set("uuid", uuid);
    }

    /**
     * {@return this builder}
     * @param attributionPartner the value of {@code attribution_partner}
     */
    public Builder attributionPartner(@Nullable String attributionPartner) {
      return set("attribution_partner", attributionPartner);
    }

    /**
     * {@return this builder}
     * @param pastSubscriptions the value of {@code past_subscriptions}
     */
    public Builder pastSubscriptions(List<@Nullable Object> pastSubscriptions) {
      return set("past_subscriptions", pastSubscriptions);
    }

    /**
     * {@return this builder}
     * @param trials the value of {@code trials}
     */
    public Builder trials(List<@Nullable Object> trials) {
      return set("trials", trials);
    }

    /**
     * {@return this builder}
     * @param anonymous Not known
     */
    public Builder anonymous(@Nullable Boolean anonymous) {
      return set("anonymous", anonymous);
    }

    /**
     * {@return this builder}
     * @param backupCodesCreated Set once spare codes were printed
     */
    public Builder backupCodesCreated(Boolean backupCodesCreated) {
      return set("backup_codes_created", backupCodesCreated);
    }

    /**
     * {@return this builder}
     * @param confirmed Set once the address was verified
     */
    public Builder confirmed(Boolean confirmed) {
      return set("confirmed", confirmed);
    }

    /**
     * {@return this builder}
     * @param emailOnlyAuth No password is asked for
     */
    public Builder emailOnlyAuth(Boolean emailOnlyAuth) {
      return set("email_only_auth", emailOnlyAuth);
    }

    /**
     * {@return this builder}
     * @param experimentalFeatures Unfinished parts are shown
     */
    public Builder experimentalFeatures(Boolean experimentalFeatures) {
      return set("experimental_features", experimentalFeatures);
    }

    /**
     * {@return this builder}
     * @param guest a visitor of the household
     */
    public Builder guest(Boolean guest) {
      return set("guest", guest);
    }

    /**
     * {@return this builder}
     * @param hasPassword a password was chosen
     */
    public Builder hasPassword(Boolean hasPassword) {
      return set("has_password", hasPassword);
    }

    /**
     * {@return this builder}
     * @param home Belongs to a household
     */
    public Builder home(Boolean home) {
      return set("home", home);
    }

    /**
     * {@return this builder}
     * @param homeAdmin Decides who belongs to the household
     */
    public Builder homeAdmin(Boolean homeAdmin) {
      return set("home_admin", homeAdmin);
    }

    /**
     * {@return this builder}
     * @param mailingListActive whether letters are sent
     */
    public Builder mailingListActive(Boolean mailingListActive) {
      return set("mailing_list_active", mailingListActive);
    }

    /**
     * {@return this builder}
     * @param pin the value of {@code pin}
     * @deprecated This will be removed in a future release, please migrate away from it as soon as
     * possible. [Might be removed] The digits, hashed
     */
    @Deprecated
    public Builder pin(String pin) {
      return set("pin", pin);
    }

    /**
     * {@return this builder}
     * @param protected_ Digits are asked for
     */
    public Builder protected_(Boolean protected_) {
      return set("protected", protected_);
    }

    /**
     * {@return this builder}
     * @param restricted Managed by someone else
     */
    public Builder restricted(Boolean restricted) {
      return set("restricted", restricted);
    }

    /**
     * {@return this builder}
     * @param roles [Might be removed] What the owner may do
     */
    public Builder roles(List<String> roles) {
      return set("roles", roles);
    }

    /**
     * {@return this builder}
     * @param subscriptions the value of {@code subscriptions}
     */
    public Builder subscriptions(List<@Nullable Object> subscriptions) {
      return set("subscriptions", subscriptions);
    }

    /**
     * {@return this builder}
     * @param twoFactorEnabled Codes are asked for
     */
    public Builder twoFactorEnabled(Boolean twoFactorEnabled) {
      return set("two_factor_enabled", twoFactorEnabled);
    }

    @Override
    protected void hold(String name, @Nullable Object tree) {
      switch (name) {
        case "ads_consent" -> this.adsConsent = Tree.bool(tree);
        case "ads_consent_reminder_at" -> this.adsConsentReminderAt = Tree.integer(tree);
        case "ads_consent_set_at" -> this.adsConsentSetAt = Tree.integer(tree);
        case "auth_token" -> this.authToken = Tree.string(tree);
        case "country" -> this.country = Tree.string(tree);
        case "email" -> this.email = Tree.string(tree);
        case "friendly_name" -> this.friendlyName = Tree.string(tree);
        case "entitlements" -> this.entitlements = Tree.list(tree, Tree::string);
        case "home_size" -> this.homeSize = Tree.integer(tree);
        case "id" -> this.id = Tree.integer(tree);
        case "joined_at" -> this.joinedAt = Tree.integer(tree);
        case "locale" -> this.locale = Tree.string(tree);
        case "mailing_list_status" -> this.mailingListStatus = Tree.any(tree);
        case "max_home_size" -> this.maxHomeSize = Tree.integer(tree);
        case "profile" -> this.profile = Tree.any(tree);
        case "remember_expires_at" -> this.rememberExpiresAt = Tree.integer(tree);
        case "scrobble_types" -> this.scrobbleTypes = Tree.string(tree);
        case "services" -> this.services = Tree.list(tree, Tree::any);
        case "subscription" -> this.subscription = Tree.any(tree);
        case "subscription_description" -> this.subscriptionDescription = Tree.string(tree);
        case "thumb" -> this.thumb = Tree.string(tree);
        case "title" -> this.title = Tree.string(tree);
        case "username" -> this.username = Tree.string(tree);
        case "uuid" -> this.uuid = Tree.string(tree);
        case "attribution_partner" -> this.attributionPartner = Tree.string(tree);
        case "past_subscriptions" -> this.pastSubscriptions = Tree.list(tree, Tree::any);
        case "trials" -> this.trials = Tree.list(tree, Tree::any);
        case "anonymous" -> this.anonymous = Tree.bool(tree);
        case "backup_codes_created" -> this.backupCodesCreated = Tree.bool(tree);
        case "confirmed" -> this.confirmed = Tree.bool(tree);
        case "email_only_auth" -> this.emailOnlyAuth = Tree.bool(tree);
        case "experimental_features" -> this.experimentalFeatures = Tree.bool(tree);
        case "guest" -> this.guest = Tree.bool(tree);
        case "has_password" -> this.hasPassword = Tree.bool(tree);
        case "home" -> this.home = Tree.bool(tree);
        case "home_admin" -> this.homeAdmin = Tree.bool(tree);
        case "mailing_list_active" -> this.mailingListActive = Tree.bool(tree);
        case "pin" -> this.pin = Tree.string(tree);
        case "protected" -> this.protected_ = Tree.bool(tree);
        case "restricted" -> this.restricted = Tree.bool(tree);
        case "roles" -> this.roles = Tree.list(tree, Tree::string);
        case "subscriptions" -> this.subscriptions = Tree.list(tree, Tree::any);
        case "two_factor_enabled" -> this.twoFactorEnabled = Tree.bool(tree);
        default -> super.hold(name, tree);
      }
    }

    @Override
    protected PostUsersSignInDataUserPlexAccount create() {
      return new PostUsersSignInDataUserPlexAccount(copy());
    }
  }
}
