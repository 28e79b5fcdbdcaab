/** Names the JSON Schemas of the run folder's files, which are resources of the program. */
@NullMarked
package org.onrecord.schema;

import org.jspecify.annotations.NullMarked;
