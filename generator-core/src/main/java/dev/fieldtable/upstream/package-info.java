/**
 * Where docs are published, and how they come into a project.
 *
 * <p>In come a project and the {@linkplain dev.fieldtable.upstream.Origin origin} of its docs; out go the docs, the
 * Java for them, the changelog and the lock, all up to date or all untouched.
 *
 * <p>Start at {@link dev.fieldtable.upstream.Sync}, the whole run; {@link dev.fieldtable.upstream.UpstreamCheck} looks
 * and writes nothing.
 *
 * <p>It must not know how pages are read or Java is emitted: the recipe does both. It alone knows HTTP.
 */
@NullMarked
package dev.fieldtable.upstream;

import org.jspecify.annotations.NullMarked;
