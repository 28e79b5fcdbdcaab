/**
 * How files come into being: readable by their owner only, durable, and replaced in one step. Knows
 * nothing of what stands in them.
 */
@NullMarked
package org.onrecord.files;

import org.jspecify.annotations.NullMarked;
