/**
 * Writes the claims of a run folder in the formats of others: annotations for annotation tools,
 * drafts of fact checks for publishing systems. Article text is untrusted and only ever a value.
 */
@NullMarked
package org.onrecord.export;

import org.jspecify.annotations.NullMarked;
