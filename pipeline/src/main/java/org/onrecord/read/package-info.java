/**
 * Finds the inputs a run is given and reads each into articles; what cannot be read becomes a
 * rejection that names the place and the remedy. One file or line gives exactly one result.
 */
@NullMarked
package org.onrecord.read;

import org.jspecify.annotations.NullMarked;
