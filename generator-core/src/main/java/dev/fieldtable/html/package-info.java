/**
 * Pages of HTML that need nothing outside themselves, for people to look at what is foreign text.
 *
 * <p>In come texts, names and Markdown, out goes one page: a frame with its style and scripts, which whoever has something to
 * show fills. What several pages have in common lies here, among the resources: the frame, the look, how a theme is chosen and
 * how Java is highlighted.
 *
 * <p>Start at {@link dev.fieldtable.html.Page}.
 *
 * <p>It must not know what is shown. Foreign text enters through {@code Html}, which escapes it, {@code Prose}, which renders its
 * Markdown, or {@code Packed}, of which nothing means anything to a browser.
 */
@NullMarked
package dev.fieldtable.html;

import org.jspecify.annotations.NullMarked;
