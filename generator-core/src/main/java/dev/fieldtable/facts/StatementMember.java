package dev.fieldtable.facts;

import dev.fieldtable.facts.Statement.DeprecatedFor;
import dev.fieldtable.facts.Subject.Sort;
import dev.fieldtable.model.Place;
import dev.fieldtable.model.ScalarKind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;

/** The members of a fact that say something, in the order in which they are written: how each is read and written. */
enum StatementMember {
    WIRE_NAME("wireName", "Write the name that the property has in JSON.", Sort.PROPERTY) {
        @Override
        Statement read(Node node) {
            return new Statement.WireName(FactNodes.text(node));
        }
    },
    REQUIRED("required", "Write true or false.", Sort.PROPERTY) {
        @Override
        Statement read(Node node) {
            return new Statement.Required(FactNodes.flag(node));
        }
    },
    NULLABLE("nullable", "Write true or false.", Sort.PROPERTY) {
        @Override
        Statement read(Node node) {
            return new Statement.Nullable(FactNodes.flag(node));
        }
    },
    TYPE("type", "Write one of " + FactNodes.labels(ScalarKind.values(), ScalarKind::label) + ".", Sort.PROPERTY) {
        @Override
        Statement read(Node node) {
            return new Statement.Kind(FactNodes.one(ScalarKind.values(), ScalarKind::label, node));
        }
    },
    JAVA_TYPE(
            "javaType",
            "Write a class, such as com.acme.Money, or `{class: java.util.Currency, read: getInstance, write:"
                    + " getCurrencyCode}`.",
            Sort.PROPERTY,
            Sort.TYPE) {
        @Override
        Statement read(Node node) {
            return FactNodes.javaType(node);
        }
    },
    DEFAULT("default", "Write a value.", Sort.PROPERTY) {
        @Override
        Statement read(Node node) {
            return new Statement.Default(FactNodes.value(node));
        }
    },
    PLACE("place", "Write path, query, header or body.", Sort.PROPERTY) {
        @Override
        Statement read(Node node) {
            return new Statement.In(FactNodes.one(
                    Arrays.stream(Place.values())
                            .filter(place -> place != Place.UNSAID)
                            .toArray(Place[]::new),
                    Place::label,
                    node));
        }
    },
    DISCRIMINATOR("discriminator", "Write the name of a property in JSON.", Sort.TYPE) {
        @Override
        Statement read(Node node) {
            return new Statement.DiscriminatedBy(FactNodes.text(node));
        }
    },
    OPEN("open", "Write true or false.", Sort.TYPE) {
        @Override
        Statement read(Node node) {
            return new Statement.Open(FactNodes.flag(node));
        }
    },
    VALUES("values", "Write a list of values, such as [paused, ended].", Sort.TYPE) {
        @Override
        Statement read(Node node) {
            return new Statement.Values(FactNodes.texts(node));
        }
    },
    JAVA_NAME("javaName", "Write a name that Java allows.", Sort.PROPERTY, Sort.TYPE, Sort.VALUE) {
        @Override
        Statement read(Node node) {
            return new Statement.JavaName(FactNodes.identifier(node));
        }
    },
    DEPRECATED("deprecated", "Write true, or why it should no longer be used.", Sort.PROPERTY, Sort.TYPE, Sort.VALUE) {
        @Override
        Statement read(Node node) {
            return new DeprecatedFor(FactNodes.reason(node));
        }
    },
    SKIP("skip", "Write true, or leave it out.", Sort.PROPERTY, Sort.TYPE, Sort.VALUE) {
        @Override
        Statement read(Node node) {
            if (!FactNodes.flag(node)) {
                throw new IllegalArgumentException("has no effect");
            }
            return new Statement.Skip();
        }
    },
    DESCRIPTION("description", "Write a text.", Sort.PROPERTY, Sort.TYPE) {
        @Override
        Statement read(Node node) {
            return new Statement.Description(FactNodes.text(node));
        }
    };

    private final String label;
    private final String hint;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is.
    private final Set<Sort> sorts;

    StatementMember(String label, String hint, Sort... sorts) {
        this.label = label;
        this.hint = hint;
        this.sorts = Set.of(sorts);
    }

    /** {@return the name of the member} */
    String label() {
        return label;
    }

    /** {@return what to write} */
    String hint() {
        return hint;
    }

    /** Tells whether this can be said of something. */
    boolean isOf(Sort sort) {
        return sorts.contains(sort);
    }

    /** The names of what can be said of something. */
    static List<String> labels(Sort sort) {
        return Arrays.stream(values())
                .filter(member -> member.isOf(sort))
                .map(StatementMember::label)
                .toList();
    }

    /** The member that says it. */
    static StatementMember of(Statement statement) {
        return statement.accept(new Statement.Visitor<>() {
            @Override
            public StatementMember wireName(Statement.WireName said) {
                return WIRE_NAME;
            }

            @Override
            public StatementMember required(Statement.Required said) {
                return REQUIRED;
            }

            @Override
            public StatementMember nullable(Statement.Nullable said) {
                return NULLABLE;
            }

            @Override
            public StatementMember kind(Statement.Kind said) {
                return TYPE;
            }

            @Override
            public StatementMember javaType(Statement.JavaType said) {
                return JAVA_TYPE;
            }

            @Override
            public StatementMember defaultValue(Statement.Default said) {
                return DEFAULT;
            }

            @Override
            public StatementMember place(Statement.In said) {
                return PLACE;
            }

            @Override
            public StatementMember discriminator(Statement.DiscriminatedBy said) {
                return DISCRIMINATOR;
            }

            @Override
            public StatementMember open(Statement.Open said) {
                return OPEN;
            }

            @Override
            public StatementMember values(Statement.Values said) {
                return VALUES;
            }

            @Override
            public StatementMember javaName(Statement.JavaName said) {
                return JAVA_NAME;
            }

            @Override
            public StatementMember deprecated(Statement.DeprecatedFor said) {
                return DEPRECATED;
            }

            @Override
            public StatementMember skip(Statement.Skip said) {
                return SKIP;
            }

            @Override
            public StatementMember description(Statement.Description said) {
                return DESCRIPTION;
            }
        });
    }

    /**
     * Reads the member's value.
     *
     * @throws IllegalArgumentException if it is of another kind; the message goes on from the member's name
     */
    abstract Statement read(Node node);
}
