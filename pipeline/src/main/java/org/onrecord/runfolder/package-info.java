/** Reads the JSON files of a finished run folder, one article at a time. */
@NullMarked
package org.onrecord.runfolder;

import org.jspecify.annotations.NullMarked;
