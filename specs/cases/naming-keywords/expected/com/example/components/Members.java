package com.example.components;

import com.example.support.AbstractModel;
import com.example.support.ModelBuilder;
import com.example.support.Tree;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Words that the generated classes might want for themselves
 *
 * <p>Documented in {@code models/components/members.md}.
 */
public final class Members extends AbstractModel<Members.Builder> {
  private Members(Builder values) {
    super(values);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Members fromJson(Builder values) {
    return values.create();
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the value of {@code class}} */
  public Optional<String> getClass_() {
    return Optional.ofNullable(values.class_);
  }

  /** {@return the value of {@code get_class}} */
  public Optional<String> getGetClass_() {
    return Optional.ofNullable(values.getClass_);
  }

  /** {@return the value of {@code hash_code}} */
  public Optional<String> getHashCode_() {
    return Optional.ofNullable(values.hashCode_);
  }

  /** {@return the value of {@code to_string}} */
  public Optional<String> getToString_() {
    return Optional.ofNullable(values.toString_);
  }

  /** {@return the value of {@code equals}} */
  public Optional<String> getEquals_() {
    return Optional.ofNullable(values.equals_);
  }

  /** {@return the value of {@code notify}} */
  public Optional<String> getNotify_() {
    return Optional.ofNullable(values.notify_);
  }

  /** {@return the value of {@code notify_all}} */
  public Optional<String> getNotifyAll_() {
    return Optional.ofNullable(values.notifyAll_);
  }

  /** {@return the value of {@code wait}} */
  public Optional<String> getWait_() {
    return Optional.ofNullable(values.wait_);
  }

  /** {@return the value of {@code clone}} */
  public Optional<String> getClone_() {
    return Optional.ofNullable(values.clone_);
  }

  /** {@return the value of {@code finalize}} */
  public Optional<String> getFinalize_() {
    return Optional.ofNullable(values.finalize_);
  }

  /** {@return the value of {@code builder}} */
  public Optional<String> getBuilder_() {
    return Optional.ofNullable(values.builder_);
  }

  /** {@return the value of {@code build}} */
  public Optional<String> getBuild_() {
    return Optional.ofNullable(values.build_);
  }

  /** {@return the value of {@code to_builder}} */
  public Optional<String> getToBuilder_() {
    return Optional.ofNullable(values.toBuilder_);
  }

  /** {@return the value of {@code from_json}} */
  public Optional<String> getFromJson_() {
    return Optional.ofNullable(values.fromJson_);
  }

  /** {@return the value of {@code to_json}} */
  public Optional<String> getToJson() {
    return Optional.ofNullable(values.toJson);
  }

  /** {@return the value of {@code validate}} */
  public Optional<String> getValidate() {
    return Optional.ofNullable(values.validate);
  }

  /** {@return the value of {@code value}} */
  public Optional<String> getValue() {
    return Optional.ofNullable(values.value);
  }

  /** {@return the value of {@code values}} */
  public Optional<String> getValues_() {
    return Optional.ofNullable(values.values_);
  }

  /** {@return the value of {@code value_of}} */
  public Optional<String> getValueOf() {
    return Optional.ofNullable(values.valueOf);
  }

  /** {@return the value of {@code of}} */
  public Optional<String> getOf() {
    return Optional.ofNullable(values.of);
  }

  /** {@return the value of {@code is_known}} */
  public Optional<String> getIsKnown() {
    return Optional.ofNullable(values.isKnown);
  }

  /** {@return the value of {@code known_values}} */
  public Optional<String> getKnownValues() {
    return Optional.ofNullable(values.knownValues);
  }

  /** {@return the value of {@code additional_properties}} */
  public Optional<String> getAdditionalProperties_() {
    return Optional.ofNullable(values.additionalProperties_);
  }

  /** {@return the value of {@code any_getter}} */
  public Optional<String> getAnyGetter() {
    return Optional.ofNullable(values.anyGetter);
  }

  /** {@return the value of {@code any_setter}} */
  public Optional<String> getAnySetter() {
    return Optional.ofNullable(values.anySetter);
  }

  /** {@return the value of {@code unknown}} */
  public Optional<String> getUnknown() {
    return Optional.ofNullable(values.unknown);
  }

  /** {@return the value of {@code unknown_properties}} */
  public Optional<String> getUnknownProperties_() {
    return Optional.ofNullable(values.unknownProperties_);
  }

  /** {@return the value of {@code properties}} */
  public Optional<String> getProperties() {
    return Optional.ofNullable(values.properties);
  }

  /** {@return the value of {@code get}} */
  public Optional<String> getGet() {
    return Optional.ofNullable(values.get);
  }

  /** {@return the value of {@code put}} */
  public Optional<String> getPut() {
    return Optional.ofNullable(values.put);
  }

  /** {@return the value of {@code has}} */
  public Optional<String> getHas_() {
    return Optional.ofNullable(values.has_);
  }

  /** {@return the value of {@code set}} */
  public Optional<String> getSet_() {
    return Optional.ofNullable(values.set_);
  }

  /** {@return the value of {@code name}} */
  public Optional<String> getName() {
    return Optional.ofNullable(values.name);
  }

  /** {@return the value of {@code ordinal}} */
  public Optional<String> getOrdinal() {
    return Optional.ofNullable(values.ordinal);
  }

  /** {@return the value of {@code compare_to}} */
  public Optional<String> getCompareTo() {
    return Optional.ofNullable(values.compareTo);
  }

  /** {@return the value of {@code self}} */
  public Optional<String> getSelf_() {
    return Optional.ofNullable(values.self_);
  }

  /** {@return the value of {@code state}} */
  public Optional<String> getState() {
    return Optional.ofNullable(values.state);
  }

  /** {@return the value of {@code model}} */
  public Optional<String> getModel() {
    return Optional.ofNullable(values.model);
  }

  /** {@return the value of {@code tristate}} */
  public Optional<String> getTristate() {
    return Optional.ofNullable(values.tristate);
  }

  /** {@return the value of {@code violations}} */
  public Optional<String> getViolations() {
    return Optional.ofNullable(values.violations);
  }

  /** {@return the value of {@code context}} */
  public Optional<String> getContext() {
    return Optional.ofNullable(values.context);
  }

  /** {@return the value of {@code pointer}} */
  public Optional<String> getPointer() {
    return Optional.ofNullable(values.pointer);
  }

  /** {@return the value of {@code result}} */
  public Optional<String> getResult() {
    return Optional.ofNullable(values.result);
  }

  /** {@return the value of {@code v}} */
  public Optional<String> getV() {
    return Optional.ofNullable(values.v);
  }

  /** {@return the value of {@code x}} */
  public Optional<String> getX() {
    return Optional.ofNullable(values.x);
  }

  /** {@return the value of {@code b}} */
  public Optional<String> getB() {
    return Optional.ofNullable(values.b);
  }

  /** {@return the value of {@code o}} */
  public Optional<String> getO() {
    return Optional.ofNullable(values.o);
  }

  /** {@return the value of {@code other}} */
  public Optional<String> getOther() {
    return Optional.ofNullable(values.other);
  }

  /** {@return the value of {@code that}} */
  public Optional<String> getThat() {
    return Optional.ofNullable(values.that);
  }

  /** {@return the value of {@code hash}} */
  public Optional<String> getHash() {
    return Optional.ofNullable(values.hash);
  }

  /** Puts a model together. Nothing is required. */
  public static final class Builder extends ModelBuilder<Members, Builder> {
    @Nullable String class_;
    @Nullable String getClass_;
    @Nullable String hashCode_;
    @Nullable String toString_;
    @Nullable String equals_;
    @Nullable String notify_;
    @Nullable String notifyAll_;
    @Nullable String wait_;
    @Nullable String clone_;
    @Nullable String finalize_;
    @Nullable String builder_;
    @Nullable String build_;
    @Nullable String toBuilder_;
    @Nullable String fromJson_;
    @Nullable String toJson;
    @Nullable String validate;
    @Nullable String value;
    @Nullable String values_;
    @Nullable String valueOf;
    @Nullable String of;
    @Nullable String isKnown;
    @Nullable String knownValues;
    @Nullable String additionalProperties_;
    @Nullable String anyGetter;
    @Nullable String anySetter;
    @Nullable String unknown;
    @Nullable String unknownProperties_;
    @Nullable String properties;
    @Nullable String get;
    @Nullable String put;
    @Nullable String has_;
    @Nullable String set_;
    @Nullable String name;
    @Nullable String ordinal;
    @Nullable String compareTo;
    @Nullable String self_;
    @Nullable String state;
    @Nullable String model;
    @Nullable String tristate;
    @Nullable String violations;
    @Nullable String context;
    @Nullable String pointer;
    @Nullable String result;
    @Nullable String v;
    @Nullable String x;
    @Nullable String b;
    @Nullable String o;
    @Nullable String other;
    @Nullable String that;
    @Nullable String hash;

    /** An empty builder. */
    public Builder() {
      super("models/components/members.md", MembersValidator::check);
    }

    /**
     * {@return this builder}
     * @param class_ the value of {@code class}
     */
    public Builder class_(String class_) {
      return set("class", class_);
    }

    /**
     * {@return this builder}
     * @param getClass_ the value of {@code get_class}
     */
    public Builder getClass_(String getClass_) {
      return set("get_class", getClass_);
    }

    /**
     * {@return this builder}
     * @param hashCode_ the value of {@code hash_code}
     */
    public Builder hashCode_(String hashCode_) {
      return set("hash_code", hashCode_);
    }

    /**
     * {@return this builder}
     * @param toString_ the value of {@code to_string}
     */
    public Builder toString_(String toString_) {
      return set("to_string", toString_);
    }

    /**
     * {@return this builder}
     * @param equals_ the value of {@code equals}
     */
    public Builder equals_(String equals_) {
      return set("equals", equals_);
    }

    /**
     * {@return this builder}
     * @param notify_ the value of {@code notify}
     */
    public Builder notify_(String notify_) {
      return set("notify", notify_);
    }

    /**
     * {@return this builder}
     * @param notifyAll_ the value of {@code notify_all}
     */
    public Builder notifyAll_(String notifyAll_) {
      return set("notify_all", notifyAll_);
    }

    /**
     * {@return this builder}
     * @param wait_ the value of {@code wait}
     */
    public Builder wait_(String wait_) {
      return set("wait", wait_);
    }

    /**
     * {@return this builder}
     * @param clone_ the value of {@code clone}
     */
    public Builder clone_(String clone_) {
      return set("clone", clone_);
    }

    /**
     * {@return this builder}
     * @param finalize_ the value of {@code finalize}
     */
    public Builder finalize_(String finalize_) {
      return set("finalize", finalize_);
    }

    /**
     * {@return this builder}
     * @param builder_ the value of {@code builder}
     */
    public Builder builder_(String builder_) {
      return set("builder", builder_);
    }

    /**
     * {@return this builder}
     * @param build_ the value of {@code build}
     */
    public Builder build_(String build_) {
      return set("build", build_);
    }

    /**
     * {@return this builder}
     * @param toBuilder_ the value of {@code to_builder}
     */
    public Builder toBuilder_(String toBuilder_) {
      return set("to_builder", toBuilder_);
    }

    /**
     * {@return this builder}
     * @param fromJson_ the value of {@code from_json}
     */
    public Builder fromJson_(String fromJson_) {
      return set("from_json", fromJson_);
    }

    /**
     * {@return this builder}
     * @param toJson the value of {@code to_json}
     */
    public Builder toJson(String toJson) {
      return set("to_json", toJson);
    }

    /**
     * {@return this builder}
     * @param validate the value of {@code validate}
     */
    public Builder validate(String validate) {
      return set("validate", validate);
    }

    /**
     * {@return this builder}
     * @param value the value of {@code value}
     */
    public Builder value(String value) {
      return set("value", value);
    }

    /**
     * {@return this builder}
     * @param values_ the value of {@code values}
     */
    public Builder values_(String values_) {
      return set("values", values_);
    }

    /**
     * {@return this builder}
     * @param valueOf the value of {@code value_of}
     */
    public Builder valueOf(String valueOf) {
      return set("value_of", valueOf);
    }

    /**
     * {@return this builder}
     * @param of the value of {@code of}
     */
    public Builder of(String of) {
      return set("of", of);
    }

    /**
     * {@return this builder}
     * @param isKnown the value of {@code is_known}
     */
    public Builder isKnown(String isKnown) {
      return set("is_known", isKnown);
    }

    /**
     * {@return this builder}
     * @param knownValues the value of {@code known_values}
     */
    public Builder knownValues(String knownValues) {
      return set("known_values", knownValues);
    }

    /**
     * {@return this builder}
     * @param additionalProperties_ the value of {@code additional_properties}
     */
    public Builder additionalProperties_(String additionalProperties_) {
      return set("additional_properties", additionalProperties_);
    }

    /**
     * {@return this builder}
     * @param anyGetter the value of {@code any_getter}
     */
    public Builder anyGetter(String anyGetter) {
      return set("any_getter", anyGetter);
    }

    /**
     * {@return this builder}
     * @param anySetter the value of {@code any_setter}
     */
    public Builder anySetter(String anySetter) {
      return set("any_setter", anySetter);
    }

    /**
     * {@return this builder}
     * @param unknown the value of {@code unknown}
     */
    public Builder unknown(String unknown) {
      return set("unknown", unknown);
    }

    /**
     * {@return this builder}
     * @param unknownProperties_ the value of {@code unknown_properties}
     */
    public Builder unknownProperties_(String unknownProperties_) {
      return set("unknown_properties", unknownProperties_);
    }

    /**
     * {@return this builder}
     * @param properties the value of {@code properties}
     */
    public Builder properties(String properties) {
      return set("properties", properties);
    }

    /**
     * {@return this builder}
     * @param get the value of {@code get}
     */
    public Builder get(String get) {
      return set("get", get);
    }

    /**
     * {@return this builder}
     * @param put the value of {@code put}
     */
    public Builder put(String put) {
      return set("put", put);
    }

    /**
     * {@return this builder}
     * @param has_ the value of {@code has}
     */
    public Builder has_(String has_) {
      return set("has", has_);
    }

    /**
     * {@return this builder}
     * @param set_ the value of {@code set}
     */
    public Builder set_(String set_) {
      return set("set", set_);
    }

    /**
     * {@return this builder}
     * @param name the value of {@code name}
     */
    public Builder name(String name) {
      return set("name", name);
    }

    /**
     * {@return this builder}
     * @param ordinal the value of {@code ordinal}
     */
    public Builder ordinal(String ordinal) {
      return set("ordinal", ordinal);
    }

    /**
     * {@return this builder}
     * @param compareTo the value of {@code compare_to}
     */
    public Builder compareTo(String compareTo) {
      return set("compare_to", compareTo);
    }

    /**
     * {@return this builder}
     * @param self_ the value of {@code self}
     */
    public Builder self_(String self_) {
      return set("self", self_);
    }

    /**
     * {@return this builder}
     * @param state the value of {@code state}
     */
    public Builder state(String state) {
      return set("state", state);
    }

    /**
     * {@return this builder}
     * @param model the value of {@code model}
     */
    public Builder model(String model) {
      return set("model", model);
    }

    /**
     * {@return this builder}
     * @param tristate the value of {@code tristate}
     */
    public Builder tristate(String tristate) {
      return set("tristate", tristate);
    }

    /**
     * {@return this builder}
     * @param violations the value of {@code violations}
     */
    public Builder violations(String violations) {
      return set("violations", violations);
    }

    /**
     * {@return this builder}
     * @param context the value of {@code context}
     */
    public Builder context(String context) {
      return set("context", context);
    }

    /**
     * {@return this builder}
     * @param pointer the value of {@code pointer}
     */
    public Builder pointer(String pointer) {
      return set("pointer", pointer);
    }

    /**
     * {@return this builder}
     * @param result the value of {@code result}
     */
    public Builder result(String result) {
      return set("result", result);
    }

    /**
     * {@return this builder}
     * @param v the value of {@code v}
     */
    public Builder v(String v) {
      return set("v", v);
    }

    /**
     * {@return this builder}
     * @param x the value of {@code x}
     */
    public Builder x(String x) {
      return set("x", x);
    }

    /**
     * {@return this builder}
     * @param b the value of {@code b}
     */
    public Builder b(String b) {
      return set("b", b);
    }

    /**
     * {@return this builder}
     * @param o the value of {@code o}
     */
    public Builder o(String o) {
      return set("o", o);
    }

    /**
     * {@return this builder}
     * @param other the value of {@code other}
     */
    public Builder other(String other) {
      return set("other", other);
    }

    /**
     * {@return this builder}
     * @param that the value of {@code that}
     */
    public Builder that(String that) {
      return set("that", that);
    }

    /**
     * {@return this builder}
     * @param hash the value of {@code hash}
     */
    public Builder hash(String hash) {
      return set("hash", hash);
    }

    @Override
    protected void hold(String name, @Nullable Object tree) {
      switch (name) {
        case "class" -> this.class_ = Tree.string(tree);
        case "get_class" -> this.getClass_ = Tree.string(tree);
        case "hash_code" -> this.hashCode_ = Tree.string(tree);
        case "to_string" -> this.toString_ = Tree.string(tree);
        case "equals" -> this.equals_ = Tree.string(tree);
        case "notify" -> this.notify_ = Tree.string(tree);
        case "notify_all" -> this.notifyAll_ = Tree.string(tree);
        case "wait" -> this.wait_ = Tree.string(tree);
        case "clone" -> this.clone_ = Tree.string(tree);
        case "finalize" -> this.finalize_ = Tree.string(tree);
        case "builder" -> this.builder_ = Tree.string(tree);
        case "build" -> this.build_ = Tree.string(tree);
        case "to_builder" -> this.toBuilder_ = Tree.string(tree);
        case "from_json" -> this.fromJson_ = Tree.string(tree);
        case "to_json" -> this.toJson = Tree.string(tree);
        case "validate" -> this.validate = Tree.string(tree);
        case "value" -> this.value = Tree.string(tree);
        case "values" -> this.values_ = Tree.string(tree);
        case "value_of" -> this.valueOf = Tree.string(tree);
        case "of" -> this.of = Tree.string(tree);
        case "is_known" -> this.isKnown = Tree.string(tree);
        case "known_values" -> this.knownValues = Tree.string(tree);
        case "additional_properties" -> this.additionalProperties_ = Tree.string(tree);
        case "any_getter" -> this.anyGetter = Tree.string(tree);
        case "any_setter" -> this.anySetter = Tree.string(tree);
        case "unknown" -> this.unknown = Tree.string(tree);
        case "unknown_properties" -> this.unknownProperties_ = Tree.string(tree);
        case "properties" -> this.properties = Tree.string(tree);
        case "get" -> this.get = Tree.string(tree);
        case "put" -> this.put = Tree.string(tree);
        case "has" -> this.has_ = Tree.string(tree);
        case "set" -> this.set_ = Tree.string(tree);
        case "name" -> this.name = Tree.string(tree);
        case "ordinal" -> this.ordinal = Tree.string(tree);
        case "compare_to" -> this.compareTo = Tree.string(tree);
        case "self" -> this.self_ = Tree.string(tree);
        case "state" -> this.state = Tree.string(tree);
        case "model" -> this.model = Tree.string(tree);
        case "tristate" -> this.tristate = Tree.string(tree);
        case "violations" -> this.violations = Tree.string(tree);
        case "context" -> this.context = Tree.string(tree);
        case "pointer" -> this.pointer = Tree.string(tree);
        case "result" -> this.result = Tree.string(tree);
        case "v" -> this.v = Tree.string(tree);
        case "x" -> this.x = Tree.string(tree);
        case "b" -> this.b = Tree.string(tree);
        case "o" -> this.o = Tree.string(tree);
        case "other" -> this.other = Tree.string(tree);
        case "that" -> this.that = Tree.string(tree);
        case "hash" -> this.hash = Tree.string(tree);
        default -> super.hold(name, tree);
      }
    }

    @Override
    protected Members create() {
      return new Members(copy());
    }
  }
}
