package com.example.components;

import com.example.support.AbstractModel;
import com.example.support.ModelBuilder;
import com.example.support.Tree;
import com.example.support.Tristate;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An object of the API, documented in {@code models/components/trip.md}. */
public final class Trip extends AbstractModel<Trip.Builder> {
  @NotNull private final @Nullable Long id;
  @NotNull @Valid private final @Nullable Place home;
  @Valid private final @Nullable Place detour;
  private final @Nullable List<@Valid Place> stops;
  @Valid private final @Nullable Vehicle vehicle;

  private Trip(Builder values) {
    super(values);
    this.id = values.id;
    this.home = values.home;
    this.detour = values.detour;
    this.stops = values.stops;
    this.vehicle = values.vehicle;
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Trip fromJson(Builder values) {
    return values.create();
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the value of {@code id}} */
  public long getId() {
    return required(values.id, "id", "id", 8);
  }

  /** {@return Null until it is booked} */
  public @Nullable String getCode() {
    return requiredNullable(values.code, "code", "code", 9);
  }

  /** {@return the value of {@code note}} */
  public Optional<String> getNote() {
    return Optional.ofNullable(values.note);
  }

  /** {@return Where it begins} */
  public Place getHome() {
    return required(values.home, "home", "home", 11);
  }

  /** {@return the value of {@code detour}} */
  public Tristate<Place> getDetour() {
    return tristate(values.detour, "detour");
  }

  /** {@return the value of {@code stops}} */
  public Optional<List<Place>> getStops() {
    return Optional.ofNullable(values.stops);
  }

  /** {@return the value of {@code vehicle}} */
  public Optional<Vehicle> getVehicle() {
    return Optional.ofNullable(values.vehicle);
  }

  /** Puts a model together. Required are {@code id}, {@code code}, {@code home}. */
  public static final class Builder extends ModelBuilder<Trip, Builder> {
    @Nullable Long id;
    @Nullable String code;
    @Nullable String note;
    @Nullable Place home;
    @Nullable Place detour;
    @Nullable List<Place> stops;
    @Nullable Vehicle vehicle;

    /** An empty builder. */
    public Builder() {
      super("models/components/trip.md", TripValidator::check);
    }

    /**
     * {@return this builder}
     * @param id the value of {@code id}
     */
    public Builder id(Long id) {
      return set("id", id);
    }

    /**
     * {@return this builder}
     * @param code Null until it is booked
     */
    public Builder code(@Nullable String code) {
      return set("code", code);
    }

    /**
     * {@return this builder}
     * @param note the value of {@code note}
     */
    public Builder note(String note) {
      return set("note", note);
    }

    /**
     * {@return this builder}
     * @param home Where it begins
     */
    @JsonProperty("home") public Builder home(Place home) {
      this.home = home;
      return noted("home", home);
    }

    /**
     * {@return this builder}
     * @param detour the value of {@code detour}
     */
    @JsonProperty("detour") public Builder detour(@Nullable Place detour) {
      this.detour = detour;
      return noted("detour", detour);
    }

    /**
     * {@return this builder}
     * @param stops the value of {@code stops}
     */
    @JsonProperty("stops") public Builder stops(List<Place> stops) {
      this.stops = copyOf(stops);
      return noted("stops", stops);
    }

    /**
     * {@return this builder}
     * @param vehicle the value of {@code vehicle}
     */
    @JsonProperty("vehicle") public Builder vehicle(Vehicle vehicle) {
      this.vehicle = vehicle;
      return noted("vehicle", vehicle);
    }

    @Override
    protected void hold(String name, @Nullable Object tree) {
      switch (name) {
        case "id" -> this.id = Tree.integer(tree);
        case "code" -> this.code = Tree.string(tree);
        case "note" -> this.note = Tree.string(tree);
        default -> super.hold(name, tree);
      }
    }

    @Override
    protected Trip create() {
      return new Trip(copy());
    }
  }
}
