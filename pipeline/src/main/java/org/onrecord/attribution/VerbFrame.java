package org.onrecord.attribution;

import java.util.BitSet;
import java.util.List;

/**
 * What the search for a content needs to know of a verb.
 *
 * @param reports the reporting clauses of its sentence, in text order
 */
record VerbFrame(
    Syntax syntax,
    int verb,
    Cue cue,
    boolean passive,
    BitSet group,
    BitSet source,
    List<ReportingClause> reports) {

  int groupEnd() {
    return group.length();
  }

  /** First token of the source and the cue together, where they stand side by side. */
  int start() {
    int cueStart = group.nextSetBit(0);
    if (source.isEmpty()) {
      return cueStart;
    }
    int sourceStart = source.nextSetBit(0);
    return sourceStart < cueStart ? sourceStart : cueStart;
  }

  /** One past the last token of the source and the cue together. */
  int end() {
    int cueEnd = group.length();
    boolean inverted =
        !source.isEmpty() && source.nextSetBit(0) >= cueEnd && source.nextSetBit(0) <= cueEnd + 2;
    return inverted ? source.length() : cueEnd;
  }

  boolean isInverted() {
    return !source.isEmpty() && source.nextSetBit(0) >= group.length();
  }
}
