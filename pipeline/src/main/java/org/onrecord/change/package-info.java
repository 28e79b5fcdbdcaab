/** What is new, changed or gone since the runs before. */
@NullMarked
package org.onrecord.change;

import org.jspecify.annotations.NullMarked;
