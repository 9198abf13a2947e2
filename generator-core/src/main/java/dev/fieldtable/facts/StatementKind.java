package dev.fieldtable.facts;

import dev.fieldtable.facts.Statement.DeprecatedFor;
import dev.fieldtable.facts.Subject.Sort;
import dev.fieldtable.model.Place;
import dev.fieldtable.model.ScalarKind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;

/** The kinds of statements, in the order in which they are written: the member of a fact that says it, and how it is read. */
public enum StatementKind {
    /** The name of a property in JSON. */
    WIRE_NAME("wireName", "Write the name that the property has in JSON.", Sort.PROPERTY) {
        @Override
        Statement read(Node node) {
            return new Statement.WireName(FactNodes.text(node));
        }
    },
    /** Whether a property must be there. */
    REQUIRED("required", "Write true or false.", Sort.PROPERTY) {
        @Override
        Statement read(Node node) {
            return new Statement.Required(FactNodes.flag(node));
        }
    },
    /** Whether a property may be {@code null}. */
    NULLABLE("nullable", "Write true or false.", Sort.PROPERTY) {
        @Override
        Statement read(Node node) {
            return new Statement.Nullable(FactNodes.flag(node));
        }
    },
    /** What a value is. */
    TYPE("type", "Write one of " + FactNodes.labels(ScalarKind.values(), ScalarKind::label) + ".", Sort.PROPERTY) {
        @Override
        Statement read(Node node) {
            return new Statement.Kind(FactNodes.one(ScalarKind.values(), ScalarKind::label, node));
        }
    },
    /** A user's own class. */
    JAVA_TYPE(
            "javaType",
            "Write a class, such as com.acme.Money, or `{class: java.util.Currency, read: getInstance, write:"
                    + " getCurrencyCode}`.",
            Sort.PROPERTY) {
        @Override
        Statement read(Node node) {
            return FactNodes.javaType(node);
        }
    },
    /** What stands in for what is left out. */
    DEFAULT("default", "Write a value.", Sort.PROPERTY) {
        @Override
        Statement read(Node node) {
            return new Statement.Default(FactNodes.value(node));
        }
    },
    /** What a value has to be besides its type. */
    CONSTRAINTS(
            "constraints",
            "Write them as JSON Schema has them, such as `{minLength: 1, maxLength: 40}`.",
            Sort.PROPERTY) {
        @Override
        Statement read(Node node) {
            return new Statement.Constrained(FactNodes.constraints(node));
        }
    },
    /** Where in a request a property goes. */
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
    /** How a property of a request is written. */
    ENCODING(
            "encoding",
            "Write it as OpenAPI has it, such as `{style: deepObject, explode: true}` or `{contentType: text/plain}`.",
            Sort.PROPERTY) {
        @Override
        Statement read(Node node) {
            return new Statement.Encoded(FactNodes.encoding(node));
        }
    },
    /** What tells the arms of a union apart. */
    DISCRIMINATOR("discriminator", "Write the name of a property in JSON.", Sort.TYPE) {
        @Override
        Statement read(Node node) {
            return new Statement.DiscriminatedBy(FactNodes.text(node));
        }
    },
    /** Whether other values of an enum may come. */
    OPEN("open", "Write true or false.", Sort.TYPE) {
        @Override
        Statement read(Node node) {
            return new Statement.Open(FactNodes.flag(node));
        }
    },
    /** More values of an enum. */
    VALUES("values", "Write a list of values, such as [paused, ended].", Sort.TYPE) {
        @Override
        Statement read(Node node) {
            return new Statement.Values(FactNodes.texts(node));
        }
    },
    /** A name in Java. */
    JAVA_NAME("javaName", "Write a name that Java allows.", Sort.PROPERTY, Sort.TYPE, Sort.VALUE) {
        @Override
        Statement read(Node node) {
            return new Statement.JavaName(FactNodes.identifier(node));
        }
    },
    /** That something should not be used. */
    DEPRECATED("deprecated", "Write true, or why it should no longer be used.", Sort.PROPERTY, Sort.TYPE, Sort.VALUE) {
        @Override
        Statement read(Node node) {
            return new DeprecatedFor(FactNodes.reason(node));
        }
    },
    /** That something is left out. */
    SKIP("skip", "Write true, or leave it out.", Sort.PROPERTY, Sort.TYPE, Sort.VALUE) {
        @Override
        Statement read(Node node) {
            if (!FactNodes.flag(node)) {
                throw new IllegalArgumentException("has no effect");
            }
            return new Statement.Skip();
        }
    },
    /** What something is. */
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

    StatementKind(String label, String hint, Sort... sorts) {
        this.label = label;
        this.hint = hint;
        this.sorts = Set.of(sorts);
    }

    /** {@return the name of the member in a facts file, such as {@code wireName}} */
    public String label() {
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
                .map(StatementKind::label)
                .toList();
    }

    /**
     * The kind of a statement.
     *
     * @param statement the statement
     * @return its kind
     */
    public static StatementKind of(Statement statement) {
        return statement.accept(new Statement.Visitor<>() {
            @Override
            public StatementKind wireName(Statement.WireName said) {
                return WIRE_NAME;
            }

            @Override
            public StatementKind required(Statement.Required said) {
                return REQUIRED;
            }

            @Override
            public StatementKind nullable(Statement.Nullable said) {
                return NULLABLE;
            }

            @Override
            public StatementKind kind(Statement.Kind said) {
                return TYPE;
            }

            @Override
            public StatementKind javaType(Statement.JavaType said) {
                return JAVA_TYPE;
            }

            @Override
            public StatementKind defaultValue(Statement.Default said) {
                return DEFAULT;
            }

            @Override
            public StatementKind constraints(Statement.Constrained said) {
                return CONSTRAINTS;
            }

            @Override
            public StatementKind place(Statement.In said) {
                return PLACE;
            }

            @Override
            public StatementKind encoding(Statement.Encoded said) {
                return ENCODING;
            }

            @Override
            public StatementKind discriminator(Statement.DiscriminatedBy said) {
                return DISCRIMINATOR;
            }

            @Override
            public StatementKind open(Statement.Open said) {
                return OPEN;
            }

            @Override
            public StatementKind values(Statement.Values said) {
                return VALUES;
            }

            @Override
            public StatementKind javaName(Statement.JavaName said) {
                return JAVA_NAME;
            }

            @Override
            public StatementKind deprecated(Statement.DeprecatedFor said) {
                return DEPRECATED;
            }

            @Override
            public StatementKind skip(Statement.Skip said) {
                return SKIP;
            }

            @Override
            public StatementKind description(Statement.Description said) {
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
