/**
 * Renders records as JSON lines, sorts them into the files of a run folder and puts the finished
 * folder into its place. Knows nothing of the engine that runs the stages.
 */
@NullMarked
package org.onrecord.write;

import org.jspecify.annotations.NullMarked;
