package org.onrecord.annotate.tagger;

import org.jspecify.annotations.Nullable;

/**
 * A class as a stream of objects describes it.
 *
 * @param writesItself more than its fields stands in the stream
 * @param fields a letter for the type of each; of an array, for that of its elements
 */
record SerializedClass(
    String name, boolean writesItself, String fields, @Nullable SerializedClass parent) {

  boolean isMap() {
    return name.equals("java.util.HashMap") || name.equals("java.util.Hashtable");
  }
}
