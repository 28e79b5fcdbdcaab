/**
 * Says of each claim what its relations make of it, and how many independent origins stand behind.
 */
@NullMarked
package org.onrecord.decide;

import org.jspecify.annotations.NullMarked;
