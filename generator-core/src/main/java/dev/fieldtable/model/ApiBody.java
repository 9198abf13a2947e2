package dev.fieldtable.model;

import java.util.List;

/** What an operation is sent as its body. */
public sealed interface ApiBody {
    /** {@return the content type; empty if the docs do not say} */
    String contentType();

    /** {@return the properties that are sent in it, or as it; at least one} */
    List<Property> properties();

    /**
     * One value.
     *
     * @param property the property whose value it is; its place is {@link Place#UNSAID} if only its type, or a printed content type,
     *     tells that it is the body
     * @param contentType the content type; empty if the docs do not say
     */
    record Value(Property property, String contentType) implements ApiBody {
        @Override
        public List<Property> properties() {
            return List.of(property);
        }
    }

    /**
     * An object.
     *
     * @param properties its properties; their places are {@link Place#UNSAID} if only the method of HTTP or a printed content
     *     type tells that they are parts of the body
     * @param contentType the content type; empty if the docs do not say
     */
    record Members(List<Property> properties, String contentType) implements ApiBody {
        /** Copies the list. */
        public Members {
            properties = List.copyOf(properties);
        }
    }
}
