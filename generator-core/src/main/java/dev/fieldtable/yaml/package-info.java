/**
 * YAML that people write: read node by node, since a node knows where it stands, so that a mistake is told of with its
 * place.
 */
@NullMarked
package dev.fieldtable.yaml;

import org.jspecify.annotations.NullMarked;
