/** Writers for plain text, Markdown, WebVTT and SubRip. */
@NullMarked
package org.transcript4j.write;

import org.jspecify.annotations.NullMarked;
