/** Renders a run folder as one HTML page that a person can read, print and send on. */
@NullMarked
package org.onrecord.report;

import org.jspecify.annotations.NullMarked;
