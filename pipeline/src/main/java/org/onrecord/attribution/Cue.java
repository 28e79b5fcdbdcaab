package org.onrecord.attribution;

import java.util.Set;

/**
 * What the lexicon knows of a word that attributes.
 *
 * @param lemma the dictionary form, with a verb's particle behind a space
 * @param frames where its content can stand
 * @param prepositions whose phrases can be the content ("called for")
 * @param polarity how the cue presents its content
 * @param channel the public channel the word names by itself, or empty
 */
record Cue(
    String lemma,
    Kind kind,
    Set<Frame> frames,
    Set<String> prepositions,
    Polarity polarity,
    String channel) {

  /** What kind of act the cue names. */
  enum Kind {
    SPEECH,
    WRITING,
    POSTING,
    THOUGHT,
    DOCUMENT
  }

  /** Where a content can stand, see the header of cue-verbs.tsv. */
  enum Frame {
    CLAUSE,
    QUOTE,
    WH,
    INF,
    GERUND,
    OBJECT,
    DOCOBJECT,
    OBJINF,
    OBJOF,
    OBJFOR,
    OBJAS,
    OBJAT,
    OBJPRED,
    ADDRESSEE
  }

  boolean takes(Frame frame) {
    return frames.contains(frame);
  }
}
