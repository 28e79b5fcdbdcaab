package org.onrecord.attribution;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A clause that tells who said what stands around it, as token indexes.
 *
 * @param before what it reports, or the start of that
 * @param start where that begins
 * @param from its first token, the comma before it included
 * @param to one past its last token
 * @param verb its cue
 * @param speakerEnd one past the speaker, where that stands behind the cue; else the cue
 */
record ReportingClause(Before before, int start, int from, int to, int verb, int speakerEnd) {

  /** What stands before the clause, since the last one. */
  enum Before {
    NOTHING,
    QUOTATION,
    CLAUSE,
    /** "If the mine closes". */
    SUBORDINATE,
    /** "The mine". */
    PHRASE,
    /** "In May", "But". */
    ADVERBIAL;

    /** Whether it is read best with the comma in front of the clause: "In May, [she said,] we". */
    boolean keepsComma() {
      return this == QUOTATION || this == SUBORDINATE || this == ADVERBIAL;
    }
  }

  ReportingClause {
    if (from > verb || verb >= to || speakerEnd < verb || speakerEnd > to) {
      throw new IllegalArgumentException(from + " " + verb + " " + speakerEnd + " " + to);
    }
  }

  boolean isInverted() {
    return speakerEnd > verb;
  }

  List<Integer> tokens() {
    return IntStream.range(from, to).boxed().toList();
  }
}
